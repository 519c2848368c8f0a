using System.Text.Json;
using PerfModel.Cli.Output;
using PerfModel.Json;

namespace PerfModel.Cli.Input;

/// <summary>Reads the rules that a user keeps in a JSON file.</summary>
internal static class ProfileFile
{
    /// <summary>Reads a profile.</summary>
    /// <exception cref="UsageException">The file cannot be read, is no JSON, or is no profile.</exception>
    public static T Read<T>(string path, Words words)
        where T : notnull
    {
        try
        {
            return PerfModelJson.Deserialize<T>(StrictUtf8.WithoutMark(DocumentFile.TextOf(path)));
        }
        catch (PerfModelJsonException e)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
        catch (JsonException e)
        {
            throw new UsageException(words.Text("malformedJson", path, e.Message));
        }
    }
}
