using System.Collections.Generic;
using System.Text;
using PerfModel.Indicators;

namespace PerfModel.Forms.Reading;

/// <summary>Cells with line breaks as spreadsheets copy them: <c>"目标1：…↵目标2：…"</c> in quotation marks, over several lines.</summary>
internal static class QuotedLines
{
    private const int MaxLines = 100;

    /// <summary>The line at an index, with those that a quoted cell reaches over, and how many lines that are.</summary>
    public static (string Line, int Count) Read(string[] lines, int index)
    {
        string line = lines[index];
        if (!OpensQuote(line))
            return (line, 1);
        var text = new StringBuilder(line);
        for (int count = 2; count <= MaxLines && index + count <= lines.Length; count++)
        {
            string next = lines[index + count - 1];
            text.Append('\n').Append(next);
            if (Quotes(next) % 2 == 1)
                return Closes(next) ? (text.ToString(), count) : (line, 1);
        }

        return (line, 1);
    }

    /// <summary>The cells of a line between tabs; a tab or a line break in quotation marks belongs to its cell.</summary>
    public static List<(int Start, string Text)> Split(string line)
    {
        var pieces = new List<(int, string)>();
        bool several = line.Holds('\n');
        int start = 0;
        while (start <= line.Length)
        {
            int end = line.IndexOf('\t', start);
            end = end < 0 ? line.Length : end;
            string? quoted = several && start < line.Length && line[start] == '"' ? Quoted(line, start, out end) : null;
            pieces.Add((start, quoted ?? line.Substring(start, end - start)));
            start = end + 1;
        }

        return pieces;
    }

    // "" within quotation marks is one mark.
    private static string Quoted(string line, int start, out int end)
    {
        var text = new StringBuilder();
        int i = start + 1;
        for (; i < line.Length; i++)
        {
            bool doubled = i + 1 < line.Length && line[i + 1] == '"';
            if (line[i] == '"' && !doubled)
                break;
            text.Append(line[i]);
            i += line[i] == '"' ? 1 : 0;
        }

        end = line.IndexOf('\t', i < line.Length ? i : line.Length);
        end = end < 0 ? line.Length : end;
        return i + 1 < end ? text + line.Substring(i + 1, end - i - 1) : text.ToString();
    }

    private static bool OpensQuote(string line)
    {
        int cell = line.LastIndexOf('\t') + 1;
        return cell < line.Length && line[cell] == '"' && Quotes(line) % 2 == 1;
    }

    // The mark that closes a cell stands before a tab or at the end of the line.
    private static bool Closes(string line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (i + 1 == line.Length || line[i + 1] == '\t'))
                return true;
        }

        return false;
    }

    private static int Quotes(string line)
    {
        int count = 0;
        foreach (char c in line)
            count += c == '"' ? 1 : 0;
        return count;
    }
}
