using System.Text.Json;
using PerfModel.Cli.Output;

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
        catch (JsonException e)
        {
            throw new FileException(JsonErrors.Text(path, e, words.Language));
        }
    }
}
