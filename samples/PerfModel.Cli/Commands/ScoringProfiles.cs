using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>The option that names the rules of scoring: the id of a profile of the library, or the file of one's own.</summary>
internal static class ScoringProfiles
{
    public static Option<string> Option() => new("--profile")
    {
        HelpName = "ID|FILE",
        Description = $"The rules of scoring: {Ids(", ")} (default: {ScoringProfile.Default.Id}), or a JSON file with rules of your own.",
    };

    /// <exception cref="UsageException">There is no such profile, or it cannot be used.</exception>
    public static FormScorer Scorer(string? profile, Words words)
    {
        if (profile is null)
            return FormScorer.Default;
        if (ScoringProfile.Find(profile) is ScoringProfile known)
            return new FormScorer(known);
        return File.Exists(profile)
            ? ScorerOf(ProfileFile.Read<ScoringProfile>(profile, words), profile, words)
            : throw new UsageException(words.Text("noScoringProfile", profile, Ids(words.Text("list"))));
    }

    private static FormScorer ScorerOf(ScoringProfile profile, string path, Words words)
    {
        try
        {
            return new FormScorer(profile);
        }
        catch (ScoringProfileException e)
        {
            throw new FileException(string.Join(Environment.NewLine, e.Problems.Select(p => words.Text("profileProblem", path, JsonText.Name(p.Code), p.GetMessage(words.Language)))));
        }
    }

    private static string Ids(string separator) => string.Join(separator, ScoringProfile.All.Select(p => p.Id));
}
