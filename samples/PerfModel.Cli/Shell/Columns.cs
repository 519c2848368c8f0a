using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Cli.Shell;

/// <summary>Texts on a terminal, where a Chinese character takes two columns.</summary>
internal static class Columns
{
    /// <summary>The columns of a page of help.</summary>
    public const int Page = 79;

    /// <summary>The columns that a text takes.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>A text in lines that are no wider; lines end at blanks, or between Chinese characters.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in Words(text))
        {
            if (line.Length > 0 && Of(line) + Of(word.TrimEnd()) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += word;
        }

        if (line.TrimEnd().Length > 0)
            lines.Add(line.TrimEnd());
        return lines;
    }

    // Each with the blanks behind it. A Chinese character is a word, with the signs that may not begin a line.
    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (!MayBreakBefore(text, i))
                continue;
            yield return text[start..i];
            start = i;
        }

        yield return text[start..];
    }

    private static bool MayBreakBefore(string text, int i) =>
        text[i] != ' ' && !IsClosing(text[i]) && !IsOpening(text[i - 1])
            && (text[i - 1] == ' ' || Of(text[i]) == 2 || Of(text[i - 1]) == 2);

    private static bool IsClosing(char c) =>
        c is '，' or '。' or '；' or '：' or '、' or '）' or '”' or '！' or '》' or ',' or '.' or ')' or ';' or ':';

    private static bool IsOpening(char c) => c is '（' or '“' or '《' or '(';

    private static int Of(char c) => c is >= '\u2E80' and <= '\uFFDC' and not (>= '\uFF61' and <= '\uFF9F') ? 2 : 1;
}
