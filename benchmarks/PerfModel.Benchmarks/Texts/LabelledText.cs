using System;
using System.Collections.Generic;
using System.Text;

namespace PerfModel.Benchmarks;

/// <summary>A text and what a careful reader understands by it.</summary>
/// <param name="Text">The text as written.</param>
/// <param name="Answers">The quantities that are right, the label first; null where it is something else than a quantity, or must be refused.</param>
public sealed record LabelledText(string Text, IReadOnlyList<Reading?> Answers)
{
    /// <summary>The text as UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>The first ASCII digits with their decimal point, which is what <c>decimal.Parse</c> is given; empty where there are none.</summary>
    public string Digits { get; } = DigitsOf(Text);

    /// <summary>Whether the label is a quantity.</summary>
    public bool IsQuantity => Answers[0] is not null;

    /// <summary>What a quantity says.</summary>
    public static Reading ReadingOf(QuantityTarget quantity) => new(quantity.Comparison, quantity.Value, quantity.Unit?.Symbol ?? "");

    private static string DigitsOf(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return "";
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        string digits = text[start..end];
        return digits.Split('.').Length > 2 ? digits.Split('.')[0] : digits;
    }
}
