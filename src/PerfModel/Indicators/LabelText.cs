using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Indicators;

/// <summary>Takes a printed label apart: name, obligation, points.</summary>
internal static class LabelText
{
    private const string Suffix = "指标";
    private static readonly List<(string Word, Obligation Obligation)> Obligations = Load();

    /// <summary>The name without decoration, and what the decoration says.</summary>
    public static (string Name, Obligation Obligation, decimal? Weight) Read(string text)
    {
        var name = new StringBuilder(text.Length);
        var notes = new StringBuilder();
        Split(Markup.Strip(text), name, notes);
        string plain = name.ToString().TrimEnd(':', '*', '、', ';', '.', ',');
        decimal? weight = Points(notes.ToString());
        if (weight is null && plain.EndsIn('分'))
            (plain, weight) = TrailingPoints(plain);
        if (plain.Length > 2 && plain.EndsIn('等'))
            plain = plain.Substring(0, plain.Length - 1);
        return (WithoutNumbering(plain), ObligationOf(notes.ToString()), weight);
    }

    /// <summary>What names are compared by: without 指标, folded.</summary>
    public static string Key(string name)
    {
        string key = Fold.Of(name);
        while (key.Length > Suffix.Length && key.EndsWith(Suffix, StringComparison.Ordinal))
            key = key.Substring(0, key.Length - Suffix.Length);
        return key;
    }

    // What stands in brackets goes to the notes, and so does the 分 of "(40-50)分".
    private static void Split(string text, StringBuilder name, StringBuilder notes)
    {
        int depth = 0;
        bool closed = false;
        foreach (char c in text)
        {
            char sign = Fold.Of(c);
            depth = Math.Max(0, depth + (sign is '(' ? 1 : sign is ')' ? -1 : 0));
            if (sign is '(')
                notes.Append(';');
            else if (sign is not (')' or ' ' or '\n'))
                (depth > 0 || (closed && sign is '分') ? notes : name).Append(depth > 0 || sign is ':' or '*' ? sign : c);
            closed = sign is ')';
        }
    }

    private static decimal? Points(string notes)
    {
        foreach (string note in notes.Split(';'))
        {
            string digits = note.EndsIn('分') ? note.Substring(0, note.Length - 1) : note;
            if (Number(digits) is decimal points)
                return points;
        }

        return null;
    }

    private static (string Name, decimal? Weight) TrailingPoints(string text)
    {
        int start = text.Length - 1;
        while (start > 0 && Fold.Of(text[start - 1]) is (>= '0' and <= '9') or '.')
            start--;
        return Number(text.Substring(start, text.Length - 1 - start)) is decimal points && start > 0
            ? (text.Substring(0, start), points)
            : (text, null);
    }

    private static string WithoutNumbering(string name)
    {
        int end = 0;
        while (end < name.Length && Fold.Of(name[end]) is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
            end++;
        return end > 0 && end + 1 < name.Length && Fold.Of(name[end]) is '.' or '、' ? name.Substring(end + 1) : name;
    }

    private static Obligation ObligationOf(string notes)
    {
        foreach ((string word, Obligation obligation) in Obligations)
        {
            if (notes.Contains(word))
                return obligation;
        }

        return Obligation.Unstated;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static List<(string Word, Obligation Obligation)> Load()
    {
        var words = new List<(string, Obligation)>();
        foreach (string[] row in Table.Embedded("obligations.tsv", 2))
        {
            if (!CamelCase<Obligation>.TryParse(row[1], out Obligation obligation))
                throw new FormatException("obligations.tsv: " + row[1]);
            words.Add((row[0], obligation));
        }

        return words;
    }
}
