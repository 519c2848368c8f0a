using System;
using System.Collections.Generic;
using System.IO;

namespace PerfModel.Tables;

/// <summary>Reads tab-separated tables: the first line names the columns, lines that begin with # are comments.</summary>
internal static class Table
{
    /// <summary>The rows of a table that is part of the library.</summary>
    public static List<string[]> Embedded(string name, int columns) => Read(EmbeddedText.Read(name), columns);

    /// <summary>The rows of a table, its heading left out.</summary>
    /// <exception cref="FormatException">A row has another number of columns than the table.</exception>
    public static List<string[]> Read(TextReader reader, int columns) => Read(reader.ReadToEnd(), columns);

    private static List<string[]> Read(string text, int columns)
    {
        string[] lines = text.Split('\n');
        var rows = new List<string[]>(lines.Length);
        bool heading = true;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!heading)
                rows.Add(Cells(line, columns, i + 1));
            heading = false;
        }

        return rows;
    }

    private static string[] Cells(string line, int columns, int number)
    {
        string[] cells = line.Split('\t');
        return cells.Length == columns
            ? cells
            : throw new FormatException(FormattableString.Invariant($"Line {number} has {cells.Length} columns instead of {columns}: {line}"));
    }
}
