using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PerfModel.Tests.Validation;

namespace PerfModel.Precision;

/// <summary>What a reviewer would raise about a form: any of some rules at an indicator (from 1) or at the form (0).</summary>
/// <param name="Rules">The rules that say it.</param>
/// <param name="Place">The number of the indicator, 0 for the form.</param>
/// <param name="Open">Whether two reviewers could differ; then it counts neither way.</param>
internal sealed record Label(string[] Rules, int Place, bool Open);

/// <summary>A form with what a reviewer would raise about it.</summary>
internal sealed record LabelledForm(string Id, string Notation, List<Label> Labels)
{
    public PerformanceForm Form => FormNotation.Form(Notation);

    /// <summary>Reads the forms of a file: <c>@id</c>, rows of the notation, and lines <c>&gt; RULE|RULE PLACE</c>, with ? where reviewers differ.</summary>
    public static List<LabelledForm> Read(string path)
    {
        var forms = new List<LabelledForm>();
        var rows = new List<string>();
        foreach (string line in File.ReadLines(path).Append("@"))
        {
            if (line.StartsWith('>'))
                forms[^1].Labels.Add(LabelOf(line));
            else if (line.StartsWith('@'))
                Begin(line[1..], forms, rows);
            else if (!line.StartsWith('#'))
                rows.Add(line);
        }

        return forms[..^1];
    }

    private static void Begin(string id, List<LabelledForm> forms, List<string> rows)
    {
        if (forms.Count > 0)
            forms[^1] = forms[^1] with { Notation = string.Join(" // ", rows) };
        rows.Clear();
        forms.Add(new LabelledForm(id, "", []));
    }

    private static Label LabelOf(string line)
    {
        string[] parts = line[1..].Trim().Split(' ');
        string place = parts[1].TrimEnd('?');
        return new Label(parts[0].Split('|'), int.Parse(place, CultureInfo.InvariantCulture), place.Length < parts[1].Length);
    }
}
