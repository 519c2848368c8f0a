using System.Collections.Generic;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Plain;

/// <summary>Reads values between commas (RFC 4180): quotation marks around what holds commas and line breaks, two of them for one.</summary>
internal static class CsvReader
{
    private const int LeastCommas = 2;
    private const int LinesLookedAt = 50;

    /// <summary>Whether a text looks like CSV: no tabs, no Markdown table, and as many commas in nearly every line.</summary>
    public static bool IsCsv(string text)
    {
        if (text.IndexOf('\t') >= 0 || TextKind.IsMarkdown(text))
            return false;
        var counts = new Dictionary<int, int>();
        int lines = 0;
        foreach (List<string> record in Records(text, null))
        {
            if (record.Count == 1 && record[0].Trim().Length == 0)
                continue;
            counts[record.Count] = counts.TryGetValue(record.Count, out int seen) ? seen + 1 : 1;
            if (++lines == LinesLookedAt)
                break;
        }

        foreach (KeyValuePair<int, int> count in counts)
        {
            if (count.Key > LeastCommas && count.Value * 5 >= lines * 4)
                return true;
        }

        return false;
    }

    public static void Read(string text, Reading reading, GridSink sink)
    {
        var cells = new List<GridCell>();
        int row = 0;
        foreach (List<string> record in Records(text, reading))
        {
            row++;
            for (int i = 0; i < record.Count; i++)
            {
                if (string.IsNullOrWhiteSpace(record[i]))
                    continue;
                reading.CountCell();
                cells.Add(new GridCell(row, i + 1, record[i]));
            }
        }

        if (cells.Count > 0)
            sink.Grids.Add(new Grid { Cells = cells.ToValueList() });
    }

    private static IEnumerable<List<string>> Records(string text, Reading? reading)
    {
        var record = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            reading?.Step();
            record.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at < text.Length)
                    continue;
            }

            at += at < text.Length && text[at] == '\r' ? 1 : 0;
            at += at < text.Length && text[at] == '\n' ? 1 : 0;
            yield return record;
            record = [];
        }
    }

    private static string Plain(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            at++;
        return text.Substring(start, at - start);
    }

    // What stands behind the closing mark belongs to the value.
    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
                at++;
            else if (text[at] == '"')
                break;
            value.Append(text[at]);
        }

        at += at < text.Length ? 1 : 0;
        return value.Append(Plain(text, ref at)).Replace("\r\n", "\n").ToString();
    }
}
