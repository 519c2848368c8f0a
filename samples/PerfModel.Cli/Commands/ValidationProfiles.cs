using System.CommandLine;
using System.IO;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>The option that names the rules of validation.</summary>
internal static class ValidationProfiles
{
    public static Option<string> Option() => new("--profile")
    {
        HelpName = "ID|FILE.json",
        Description = $"The rules that hold: {Ids(", ")}, or a profile in JSON; without it those that fit each form.",
    };

    /// <exception cref="UsageException">There is no such profile, or the file is none.</exception>
    public static Validator Validator(string? given, Words words) =>
        given is null ? PerfModel.Validator.Default
        : ValidationProfile.Find(given) is ValidationProfile known ? new Validator(known)
        : File.Exists(given) ? new Validator(ProfileFile.Read<ValidationProfile>(given, words))
        : throw new UsageException(words.Text("noProfile", given, Ids(words.Text("list"))));

    private static string Ids(string separator) => string.Join(separator, ValidationProfile.All.Select(p => p.Id));
}
