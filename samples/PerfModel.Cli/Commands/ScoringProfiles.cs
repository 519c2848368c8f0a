using System.CommandLine;
using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>The option that names the rules of scoring.</summary>
internal static class ScoringProfiles
{
    public static Option<string> Option() => new("--profile")
    {
        HelpName = "ID",
        Description = $"The rules of scoring: {Ids(", ")} (default: {ScoringProfile.Default.Id}).",
    };

    /// <exception cref="UsageException">There is no such profile.</exception>
    public static FormScorer Scorer(string? id, Words words) =>
        id is null ? FormScorer.Default
        : ScoringProfile.Find(id) is ScoringProfile profile ? new FormScorer(profile)
        : throw new UsageException(words.Text("noProfile", id, Ids(words.Text("list"))));

    private static string Ids(string separator) => string.Join(separator, ScoringProfile.All.Select(p => p.Id));
}
