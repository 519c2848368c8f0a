using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Scoring;

/// <summary>The words of scoring-words.tsv.</summary>
internal static class ScoringWords
{
    private static readonly ILookup<string, string> Words = Table.Embedded("scoring-words.tsv", 3)
        .SelectMany(row => row[1].Split('|').Select(word => (Kind: row[0], Word: word))).ToLookup(entry => entry.Kind, entry => entry.Word);

    private static readonly string[] Formulas = [.. Words["formula"]];
    private static readonly string[] Executions = [.. Words["execution"]];

    /// <summary>Whether a row prints a rule of its own.</summary>
    public static bool HasOwnFormula(Indicator? indicator)
    {
        if (indicator is null)
            return false;
        foreach (LabelledText field in indicator.OtherFields)
        {
            if (!string.IsNullOrWhiteSpace(field.Text) && Array.Exists(Formulas, field.Label.Contains))
                return true;
        }

        return false;
    }

    /// <summary>Whether an indicator is the execution of the budget itself.</summary>
    public static bool IsExecution(string name) => Array.Exists(Executions, word => name.EndsWith(word, StringComparison.Ordinal));
}
