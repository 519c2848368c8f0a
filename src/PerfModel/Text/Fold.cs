using System;
using PerfModel.Tables;

namespace PerfModel.Text;

/// <summary>Folds half-width, full-width and look-alike signs to one sign, one character to one character, so that positions stay true.</summary>
internal static class Fold
{
    private static readonly char[] Map = Load();

    /// <summary>The sign that a character stands for.</summary>
    public static char Of(char c) => c < 0x80 ? (c < ' ' && c != '\n' ? ' ' : c is '[' or '{' ? '(' : c is ']' or '}' ? ')' : c) : Map[c];

    /// <summary>Folds a text into a buffer of the same length.</summary>
    public static void To(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int i = 0; i < text.Length; i++)
            folded[i] = Of(text[i]);
    }

    /// <summary>The folded text as a string.</summary>
    public static string Of(string text)
    {
        char[] folded = new char[text.Length];
        To(text.AsSpan(), folded);
        return new string(folded);
    }

    private static char[] Load()
    {
        char[] map = new char[char.MaxValue + 1];
        for (int c = 0; c < map.Length; c++)
            map[c] = (char)c;
        for (char c = '\uFF01'; c <= '\uFF5E'; c++)
            map[c] = Of((char)(c - 0xFEE0));
        foreach (char line in "\u0085\u2028\u2029")
            map[line] = '\n';
        foreach (string[] row in Table.Embedded("folding.tsv", 3))
        {
            foreach (char c in row[1])
                map[c] = row[0] == "blank" ? ' ' : row[0][0];
        }

        return map;
    }
}
