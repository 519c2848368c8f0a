using System;
using PerfModel.Text;

namespace PerfModel.Evaluating;

/// <summary>A name as its words are looked for: folded, without blanks, and without brackets and what stands in them.</summary>
internal static class NameText
{
    /// <summary>Cleans a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="buffer">Room for as many characters as the name has.</param>
    /// <returns>How many characters of the buffer are used.</returns>
    public static int Clean(string name, Span<char> buffer)
    {
        int length = 0, depth = 0;
        foreach (char c in name)
        {
            char sign = Fold.Of(c);
            if (sign == '(')
                depth++;
            else if (sign == ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && sign is not (' ' or '\n'))
                buffer[length++] = sign;
        }

        return length;
    }

    /// <summary>The text without the digits and signs at its end, which are a target written into the name.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && !IsWord(text[end - 1]))
            end--;
        return text.Slice(0, end);
    }

    /// <summary>Where a name begins behind numbering such as <c>12:</c> or <c>★</c>.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && !IsWord(text[start]))
            start++;
        return text.Slice(start);
    }

    // Latin letters, Roman numerals, and the ideographs of the basic plane.
    private static bool IsWord(char c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u2160' and <= '\u217F') or (>= '\u3400' and <= '\u9FFF');
}
