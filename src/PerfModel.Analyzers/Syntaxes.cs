using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Analyzers;

/// <summary>Asks the library whether a text is what a parameter takes.</summary>
internal static class Syntaxes
{
    /// <summary>What the argument of <c>[StringSyntax]</c> begins with: <c>PerfModel.Target</c>.</summary>
    public const string Prefix = "PerfModel.";

    private static readonly Dictionary<string, Func<string, LiteralProblem?>> Checks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["target"] = Target,
        ["unit"] = static text => Unit.TryParse(text, out _) ? null : Whole(text, null),
        ["category"] = static text =>
            Category.TryParse(text, out _) ? null
            : Whole(text, SameLetters(text, CategoryCatalog.Default.Categories.Select(category => category.Id))),
        ["date"] = static text => PartialDate.TryParse(text, out _) ? null : Whole(text, null),
        ["rule"] = Rule,
    };

    /// <summary>Whether texts of this syntax are checked.</summary>
    public static bool Has(string syntax) => Checks.ContainsKey(syntax);

    /// <summary>What is wrong with a text; null where nothing is.</summary>
    public static LiteralProblem? Check(string syntax, string text) => Checks[syntax](text);

    private static LiteralProblem? Target(string text)
    {
        TargetError? error = TargetParser.Parse(text).Error;
        return error is null ? null : new(
            error.Position,
            error.Length,
            $"\"{text}\" is no target: {CamelCase(error.Code)}, "
                + error.GetMessage(Language.English) + " / " + error.GetMessage(Language.Chinese),
            error.Suggestion);
    }

    // Rules of one's own have ids of their own; what looks like one of the library's is meant to be one.
    private static LiteralProblem? Rule(string text)
    {
        string[] known = RuleCatalog.Rules.Select(rule => rule.Id).ToArray();
        if (known.Contains(text))
            return null;
        string? meant = SameLetters(text, known);
        bool looksKnown = text.Length > 3 && text.Skip(text.Length - 3).All(c => c is >= '0' and <= '9')
            && known.Any(id => id.Length == text.Length && id.StartsWith(text.Substring(0, text.Length - 3), StringComparison.Ordinal));
        return meant is not null || looksKnown ? Whole(text, meant) : null;
    }

    private static LiteralProblem Whole(string text, string? suggestion) => new(0, 0, text, suggestion);

    private static string? SameLetters(string text, IEnumerable<string> known) =>
        known.FirstOrDefault(id => string.Equals(id, text.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string CamelCase(TargetErrorCode code) => char.ToLowerInvariant(code.ToString()[0]) + code.ToString().Substring(1);
}
