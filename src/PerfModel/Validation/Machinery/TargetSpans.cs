using System;
using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>Where the parts of a quantity stand in the text as written. Nothing is found where the text does not show them plainly.</summary>
internal static class TargetSpans
{
    /// <summary>The first number of a text outside of brackets.</summary>
    public static TextSpan? Number(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char sign = Fold.Of(text[i]);
            depth = Math.Max(0, depth + (sign == '(' ? 1 : sign == ')' ? -1 : 0));
            if (depth == 0 && IsDigit(sign))
                return new TextSpan(i, EndOfNumber(text, i) - i);
        }

        return null;
    }

    /// <summary>The comparator signs directly in front of a position, blanks left out.</summary>
    public static TextSpan? SignBefore(string text, int position)
    {
        int end = position;
        while (end > 0 && Fold.Of(text[end - 1]) == ' ')
            end--;
        int start = end;
        while (start > 0 && Fold.Of(text[start - 1]) is '≥' or '≤' or '>' or '<' or '=')
            start--;
        return start < end ? new TextSpan(start, end - start) : null;
    }

    /// <summary>Where the multiplier behind a number ends: behind 万 of <c>17 万</c>.</summary>
    public static int? EndOfMultiplier(string text, TextSpan number, string multiplier)
    {
        int i = number.End;
        while (i < text.Length && Fold.Of(text[i]) == ' ')
            i++;
        for (int k = 0; k < multiplier.Length; k++, i++)
        {
            if (i >= text.Length || Fold.Of(text[i]) != multiplier[k])
                return null;
        }

        return i;
    }

    /// <summary>The whole text but for blanks around it.</summary>
    public static TextSpan Trimmed(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && Fold.Of(text[start]) is ' ' or '\n')
            start++;
        while (end > start && Fold.Of(text[end - 1]) is ' ' or '\n')
            end--;
        return new TextSpan(start, end - start);
    }

    private static int EndOfNumber(string text, int start)
    {
        int end = start;
        while (end < text.Length && (IsDigit(Fold.Of(text[end])) || (Fold.Of(text[end]) is '.' or ',' && end + 1 < text.Length && IsDigit(Fold.Of(text[end + 1])))))
            end++;
        return end;
    }

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';
}
