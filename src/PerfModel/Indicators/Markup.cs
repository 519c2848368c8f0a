using System;
using System.Text;

namespace PerfModel.Indicators;

/// <summary>Removes what HTML and Markdown leave behind in a cell: tags, entities, emphasis.</summary>
internal static class Markup
{
    private static readonly (string Entity, string Text)[] Entities =
    [
        ("&nbsp;", " "), ("&ensp;", " "), ("&emsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ];

    /// <summary>The text without markup; the same instance where there is none.</summary>
    public static string Strip(string text)
    {
        if (text.IndexOf('<') < 0 && text.IndexOf('&') < 0)
            return WithoutEmphasis(text);
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int length = Length(text, i, out string replacement);
            if (length == 0)
                plain.Append(text[i++]);
            else
                plain.Append(replacement);
            i += length;
        }

        return WithoutEmphasis(plain.ToString());
    }

    // "**产出指标**" is emphasis; "≥**人" has stars of its own.
    private static string WithoutEmphasis(string text)
    {
        string trimmed = text.Trim();
        bool bold = trimmed.Length > 4 && trimmed.StartsWith("**", StringComparison.Ordinal) && trimmed.EndsWith("**", StringComparison.Ordinal);
        return bold ? trimmed.Substring(2, trimmed.Length - 4) : text;
    }

    private static int Length(string text, int at, out string replacement)
    {
        replacement = "";
        switch (text[at])
        {
            case '<':
                int end = TagEnd(text, at);
                if (end > 0 && IsBreak(text, at + 1))
                    replacement = "\n";
                return end;
            case '&':
                foreach ((string entity, string plain) in Entities)
                {
                    if (string.CompareOrdinal(text, at, entity, 0, entity.Length) == 0)
                    {
                        replacement = plain;
                        return entity.Length;
                    }
                }

                return 0;
            default:
                return 0;
        }
    }

    // A tag begins with a letter or a slash: "<5%" and "<b" without an end are text.
    private static int TagEnd(string text, int at)
    {
        int name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= text.Length || text[name] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            return 0;
        int close = text.IndexOf('>', name);
        int open = text.IndexOf('<', name);
        return close > 0 && (open < 0 || open > close) ? close + 1 - at : 0;
    }

    private static bool IsBreak(string text, int name) => string.Compare(text, name, "br", 0, 2, StringComparison.OrdinalIgnoreCase) == 0;
}
