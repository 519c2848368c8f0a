using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Forms.Reading;

/// <summary>The labels of forms and what they stand for, from a table.</summary>
internal static class FormLabels
{
    private static readonly Dictionary<string, LabelMeanings> Labels = Load();

    // A cell that holds label and value needs a label on which no name of an indicator or a fund would begin by chance.
    private const int LeastInlineFund = 4;

    /// <summary>What a text stands for as a label of a part of the form, or null where it is none.</summary>
    public static Field? Find(LabelPlace place, Cell cell) => cell.Meanings[place];

    public static bool Is(LabelPlace place, Cell cell) => cell.Meanings[place] is not null;

    /// <summary>What a text stands for, compared as labels are.</summary>
    /// <param name="key">The text as <see cref="LabelKey"/> gives it.</param>
    public static LabelMeanings Of(string key) => Labels.TryGetValue(key, out LabelMeanings? meanings) ? meanings : LabelMeanings.None;

    /// <summary>Whether a text is a label of any part.</summary>
    public static bool IsAny(string text) => Of(LabelKey.Of(text)).Any;

    /// <summary>Whether a text may stand in front of a colon in one cell with its value.</summary>
    public static bool IsInline(string text)
    {
        string key = LabelKey.Of(text);
        LabelMeanings meanings = Of(key);
        return (meanings[LabelPlace.Header] ?? meanings[LabelPlace.Funds] ?? meanings[LabelPlace.Goal] ?? meanings[LabelPlace.Foot]) is not null
            || (key.Length >= LeastInlineFund && meanings[LabelPlace.FundLine] is not null);
    }

    private static Dictionary<string, LabelMeanings> Load()
    {
        var labels = new Dictionary<string, LabelMeanings>(StringComparer.Ordinal);
        foreach (string[] row in Table.Embedded("form-labels.tsv", 3))
        {
            if (!CamelCase<LabelPlace>.TryParse(row[0], out LabelPlace place) || !CamelCase<Field>.TryParse(row[1], out Field field))
                throw new FormatException("form-labels.tsv: " + row[0] + " " + row[1]);
            foreach (string name in row[2].Split('|'))
                Add(labels, LabelKey.Of(name), place, field);
        }

        return labels;
    }

    private static void Add(Dictionary<string, LabelMeanings> labels, string key, LabelPlace place, Field field)
    {
        if (!labels.TryGetValue(key, out LabelMeanings? meanings))
            labels.Add(key, meanings = new LabelMeanings());
        if (meanings[place] is not null)
            throw new FormatException("form-labels.tsv: " + key + " twice");
        meanings[place] = field;
    }
}
