using System;
using System.Collections.Generic;
using System.Globalization;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>What to write instead: from the form's own words where it can, else a measurable wording by the kind of indicator, from the table suggestions.tsv.</summary>
internal static class ModelText
{
    private const string Unknown = "…";
    private const string Any = "";
    private static readonly List<(string Group, string[] Words, string Text)> Rows = Load();

    /// <summary>A measurable wording for an indicator, in quotation marks.</summary>
    public static string Measurable(CategoryGroup group, Category? category, ReadOnlySpan<char> name)
    {
        foreach ((string where, string[] words, string text) in Rows)
        {
            bool here = where == Any || where == CamelCase<CategoryGroup>.Of(group) || where == category?.Id;
            if (here && (words.Length == 0 || IsIn(words, name)))
                return text;
        }

        return Unknown;
    }

    /// <summary>The target with a sign in front of its number; the sign that it has is replaced.</summary>
    public static string Signed(string text, string sign)
    {
        TextSpan trimmed = TargetSpans.Trimmed(text);
        string plain = text.Substring(trimmed.Start, trimmed.Length);
        if (TargetSpans.Number(plain) is not TextSpan number)
            return sign + plain;
        int start = TargetSpans.SignBefore(plain, number.Start)?.Start ?? number.Start;
        return start == 0 || TargetSpans.SignBefore(plain, number.Start) is not null
            ? plain.Remove(start, number.Start - start).Insert(start, sign)
            : plain.Remove(0, number.Start).Insert(0, sign);
    }

    /// <summary>The funds of a form: <c>17万元</c>.</summary>
    public static string Funds(PerformanceForm form) =>
        (FormMoney.Largest(form) is decimal funds ? FindingArgument.FromDecimal(Money.InWan(funds)).GetText() : Unknown) + "万元";

    /// <summary>The year of a form.</summary>
    public static string Year(PerformanceForm form) => form.Year?.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    private static bool IsIn(string[] words, ReadOnlySpan<char> name)
    {
        foreach (string word in words)
        {
            if (name.IndexOf(word.AsSpan()) >= 0)
                return true;
        }

        return false;
    }

    private static List<(string Group, string[] Words, string Text)> Load()
    {
        var rows = new List<(string Group, string[] Words, string Text)>();
        foreach (string[] row in Table.Embedded("suggestions.tsv", 4))
            rows.Add((row[0], row[1].Length == 0 ? [] : row[1].Split('|'), row[2]));
        return rows;
    }
}
