using System;
using System.Collections.Generic;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Html;

/// <summary>Looks through the tags of a page before it is parsed: the time for building a tree grows with the square of its depth.</summary>
internal static class HtmlNesting
{
    // Pages leave tags open; how deep elements really stand is looked at when they are read.
    private const int Slack = 2;
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body",
    };

    public static void Check(string text, Reading reading)
    {
        int depth = 0;
        for (int at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            reading.Step();
            bool closes = text[at + 1] == '/';
            string name = NameAt(text, closes ? at + 2 : at + 1);
            if (name.Length == 0 || Uncounted.Contains(name))
                continue;
            if (!closes && name is "script" or "style")
                at = Math.Max(at, text.IndexOf("</", at, StringComparison.Ordinal) - 1);
            depth = Math.Max(0, depth + (closes ? -1 : 1));
            reading.CheckDepth(depth / Slack);
        }
    }

    private static string NameAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 16 && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            end++;
        return text.Substring(start, end - start);
    }
}
