using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PerfModel.Precision;

/// <summary>A fault that is put into a good form.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Notation">The form with the fault.</param>
/// <param name="Rules">The rules any of which has to say so.</param>
internal sealed record Defect(string Id, string Notation, string[] Rules)
{
    /// <summary>Reads a table of faults that are put into forms.</summary>
    /// <exception cref="FormatException">A text to be replaced is not in its form.</exception>
    public static List<Defect> Read(string path, List<LabelledForm> good)
    {
        Dictionary<string, string> forms = good.ToDictionary(form => form.Id, form => form.Notation);
        return [.. File.ReadLines(path).Skip(1).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Select(row => Of(row, forms[row[1]]))];
    }

    private static Defect Of(string[] row, string notation)
    {
        string from = row[2].StartsWith('=') ? row[2][1..] + " // " : row[2];
        string text = row[2].StartsWith('=') ? notation + " // " : notation;
        if (!text.Contains(from, StringComparison.Ordinal))
            throw new FormatException($"{row[0]}: there is no '{from}' in the form.");
        string changed = text.Replace(from, row[3], StringComparison.Ordinal);
        return new Defect(row[0], changed.EndsWith(" // ", StringComparison.Ordinal) ? changed[..^4] : changed, row[4].Split('|'));
    }
}
