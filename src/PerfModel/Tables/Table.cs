using System;
using System.Collections.Generic;
using System.IO;

namespace PerfModel.Tables;

/// <summary>Reads tab-separated tables: the first line names the columns, lines that begin with # are comments.</summary>
internal static class Table
{
    /// <summary>The rows of a table that is part of the library.</summary>
    public static IEnumerable<string[]> Embedded(string name, int columns)
    {
        Stream stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The table " + name + " is missing from the library.");
        using var reader = new StreamReader(stream);
        foreach (string[] row in Read(reader, columns))
            yield return row;
    }

    /// <summary>The rows of a table, its heading left out.</summary>
    /// <exception cref="FormatException">A row has another number of columns than the table.</exception>
    public static IEnumerable<string[]> Read(TextReader reader, int columns)
    {
        bool heading = true;
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (heading)
            {
                heading = false;
                continue;
            }

            string[] cells = line.Split('\t');
            if (cells.Length != columns)
                throw new FormatException(FormattableString.Invariant($"Line {number} has {cells.Length} columns instead of {columns}: {line}"));
            yield return cells;
        }
    }
}
