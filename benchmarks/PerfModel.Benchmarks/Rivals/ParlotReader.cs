using Parlot.Fluent;
using static Parlot.Fluent.Parsers;

namespace PerfModel.Benchmarks;

/// <summary>The common forms with the parser combinators of Parlot.</summary>
public static class ParlotReader
{
    private static readonly Parser<Reading> Grammar = Build();

    /// <summary>The reading, or null where the grammar does not match.</summary>
    public static Reading? Read(string text) => Grammar.TryParse(text, out Reading reading) ? reading : null;

    private static Parser<Reading> Build()
    {
        Parser<Comparison> sign = OneOf(
            Words(Comparison.AtLeast, "≥", "≧", ">=", "不低于", "不少于", "大于等于", "达到"),
            Words(Comparison.AtMost, "≤", "≦", "<=", "不超过", "不高于", "小于等于"),
            Words(Comparison.GreaterThan, ">", "＞", "大于", "超过"),
            Words(Comparison.LessThan, "<", "＜", "小于", "低于"),
            Words(Comparison.Equal, "=", "＝", "等于"));
        Parser<Comparison> after = OneOf(Words(Comparison.AtLeast, "以上"), Words(Comparison.AtMost, "以下", "以内"));
        Parser<Parlot.TextSpan> unit = Terms.Pattern(static c => !(c is >= '0' and <= '9') && c is not ('（' or '(' or '以' or ' '));
        Parser<Parlot.TextSpan> note = Between(
            OneOf(Terms.Char('（'), Terms.Char('(')), Literals.Pattern(static c => c is not ('）' or ')')), OneOf(Literals.Char('）'), Literals.Char(')')));
        return sign.Else(Comparison.Unspecified).And(Terms.Decimal(NumberOptions.AllowDecimalSeparator)).And(unit.Else(default(Parlot.TextSpan))).And(after.Else(Comparison.Unspecified))
            .AndSkip(ZeroOrOne(note)).AndSkip(ZeroOrMany(Literals.WhiteSpace(true)))
            .Eof()
            .Then(static x => new Reading(x.Item1 != Comparison.Unspecified ? x.Item1 : x.Item4, x.Item2, x.Item3.ToString()));
    }

    private static Parser<Comparison> Words(Comparison comparison, params string[] words)
    {
        var parsers = new Parser<string>[words.Length];
        for (int i = 0; i < words.Length; i++)
            parsers[i] = Terms.Text(words[i]);
        return OneOf(parsers).Then(comparison);
    }
}
