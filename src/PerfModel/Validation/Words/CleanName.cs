using System;
using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>Cleans the text of a name: folded, without blanks, without numbering and marks in front (★, 指标1：, 其中：).</summary>
internal static class CleanName
{
    /// <summary>Writes the cleaned text and gives its length; the buffer must be as long as the text.</summary>
    public static int To(string text, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in text)
        {
            char sign = Fold.Of(c);
            if (sign is not (' ' or '\n'))
                buffer[length++] = sign;
        }

        while (length > 1 && buffer[length - 1] is '。' or ';' or ',' or '.' or ':')
            length--;
        int skip = Decoration(buffer.Slice(0, length));
        buffer.Slice(skip, length - skip).CopyTo(buffer);
        return length - skip;
    }

    /// <summary>Where brackets at the end begin: <c>旅游景点开发数量(≥**个)</c>; the whole length where there are none.</summary>
    public static int MainLength(ReadOnlySpan<char> name)
    {
        int end = name.Length;
        while (end > 1 && name[end - 1] == ')')
        {
            int open = Opening(name, end - 1);
            if (open <= 0)
                break;
            end = open;
        }

        return end;
    }

    private static int Opening(ReadOnlySpan<char> name, int close)
    {
        int depth = 0;
        for (int i = close; i >= 0; i--)
        {
            depth += name[i] == ')' ? 1 : name[i] == '(' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static int Decoration(ReadOnlySpan<char> name)
    {
        int start = 0;
        for (int next = Step(name, start); next > start && next < name.Length; next = Step(name, start))
            start = next;
        return start;
    }

    private static int Step(ReadOnlySpan<char> name, int start)
    {
        ReadOnlySpan<char> rest = name.Slice(start);
        if (rest.IsEmpty)
            return start;
        if (rest[0] is '★' or '☆' or '*' or '●' or '○' or '◆' or '■' or '▲' or '△' or '·' or '-' or ':')
            return start + 1;
        if (rest.StartsWith("其中:".AsSpan()))
            return start + 3;
        int digits = rest.StartsWith("指标".AsSpan()) ? 2 : 0;
        int end = digits;
        while (end < rest.Length && rest[end] is >= '0' and <= '9')
            end++;
        if (end == digits)
            return start;
        bool separated = end < rest.Length && (rest[end] is ':' or '.' or '、') && (end + 1 == rest.Length || rest[end + 1] is not (>= '0' and <= '9'));
        return digits > 0 || separated ? start + end + (separated ? 1 : 0) : start;
    }
}
