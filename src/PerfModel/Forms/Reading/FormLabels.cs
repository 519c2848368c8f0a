using System;
using System.Collections.Generic;
using PerfModel.Tables;

namespace PerfModel.Forms.Reading;

/// <summary>The labels of forms and what they stand for, from a table.</summary>
internal static class FormLabels
{
    private static readonly Dictionary<(LabelPlace Place, string Key), Field> Labels = Load();

    // A cell that holds label and value needs a label on which no name of an indicator or a fund would begin by chance.
    private const int LeastInlineFund = 4;

    /// <summary>What a text stands for as a label of a part of the form, or null where it is none.</summary>
    public static Field? Find(LabelPlace place, Cell cell) => FindKey(place, cell.Key);

    public static bool Is(LabelPlace place, Cell cell) => Find(place, cell) is not null;

    /// <summary>Whether a text is a label of any part.</summary>
    public static bool IsAny(string text)
    {
        string key = LabelKey.Of(text);
        for (LabelPlace place = LabelPlace.Header; place <= LabelPlace.Foot; place++)
        {
            if (FindKey(place, key) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a text may stand in front of a colon in one cell with its value.</summary>
    public static bool IsInline(string text)
    {
        string key = LabelKey.Of(text);
        return FindKey(LabelPlace.Header, key) is not null
            || FindKey(LabelPlace.Funds, key) is not null
            || FindKey(LabelPlace.Goal, key) is not null
            || FindKey(LabelPlace.Foot, key) is not null
            || (key.Length >= LeastInlineFund && FindKey(LabelPlace.FundLine, key) is not null);
    }

    private static Field? FindKey(LabelPlace place, string key) => Labels.TryGetValue((place, key), out Field field) ? field : null;

    private static Dictionary<(LabelPlace, string), Field> Load()
    {
        var labels = new Dictionary<(LabelPlace, string), Field>();
        foreach (string[] row in Table.Embedded("form-labels.tsv", 3))
        {
            if (!CamelCase<LabelPlace>.TryParse(row[0], out LabelPlace place) || !CamelCase<Field>.TryParse(row[1], out Field field))
                throw new FormatException("form-labels.tsv: " + row[0] + " " + row[1]);
            foreach (string name in row[2].Split('|'))
                labels.Add((place, LabelKey.Of(name)), field);
        }

        return labels;
    }
}
