using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Forms.Reading;

/// <summary>Which printed labels of columns say more than the usual one: 1-7月执行数, 年初设定目标值.</summary>
internal static class ColumnLabels
{
    private static readonly Dictionary<Field, (string Usual, string[] Words)> Labels = Load();

    /// <summary>The usual label of a column and the printed one; null where the printed one says no more.</summary>
    public static LabelledText? Of(Field field, string printed)
    {
        if (!Labels.TryGetValue(field, out (string Usual, string[] Words) label))
            return null;
        string plain = Cell.Clean(printed).Replace("\n", "");
        bool more = plain != label.Usual && label.Words.Any(plain.Contains);
        return more ? new LabelledText(label.Usual, plain) : null;
    }

    private static Dictionary<Field, (string, string[])> Load()
    {
        var labels = new Dictionary<Field, (string, string[])>();
        foreach (string[] row in Table.Embedded("column-labels.tsv", 3))
            labels.Add(CamelCase<Field>.TryParse(row[0], out Field field) ? field : throw new FormatException("column-labels.tsv: " + row[0]), (row[1], row[2].Split('|')));
        return labels;
    }
}
