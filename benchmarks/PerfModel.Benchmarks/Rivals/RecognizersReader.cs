using System.Collections.Generic;
using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace PerfModel.Benchmarks;

/// <summary>Microsoft.Recognizers.Text for Chinese: a percentage, else a range that is open on one side, else a number. It does not tell the measure word.</summary>
public static class RecognizersReader
{
    private static readonly NumberRecognizer Recognizer = new(Culture.Chinese);
    private static readonly IModel Percentages = Recognizer.GetPercentageModel();
    private static readonly IModel Ranges = Recognizer.GetNumberRangeModel();
    private static readonly IModel Numbers = Recognizer.GetNumberModel();

    /// <summary>The reading, or null where it does not recognize one value.</summary>
    public static Reading? Read(string text)
    {
        Reading? bound = Bound(Value(Ranges, text));
        string? number = Value(Percentages, text)?.TrimEnd('%') ?? (bound is null ? Value(Numbers, text) : null);
        return number is not null && TryDecimal(number, out decimal value) ? new Reading(bound?.Comparison ?? Comparison.Unspecified, value, null) : bound;
    }

    private static string? Value(IModel model, string text)
    {
        List<ModelResult> results = model.Parse(text);
        return results is [{ Resolution: { } resolution }] && resolution.TryGetValue("value", out object? value) ? value as string : null;
    }

    /// <summary>An interval that is open on one side: <c>[95,)</c>.</summary>
    private static Reading? Bound(string? interval)
    {
        if (interval is null || interval.Split(',') is not [string lower, string upper])
            return null;
        bool open = upper.Length == 1;
        if (open == (lower.Length == 1) || !TryDecimal(open ? lower[1..] : upper[..^1], out decimal value))
            return null;
        Comparison comparison = open
            ? lower[0] == '[' ? Comparison.AtLeast : Comparison.GreaterThan
            : upper[^1] == ']' ? Comparison.AtMost : Comparison.LessThan;
        return new Reading(comparison, value, null);
    }

    private static bool TryDecimal(string text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
