using System;
using System.Text;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Notes in brackets: their glyphs get a class of their own, so that nobody reads them as part of a condition.</summary>
internal static class Notes
{
    private const char Joint = '；';

    /// <summary>Classes every bracket group; false where a bracket has no partner or nothing in it.</summary>
    public static bool Take(ref Scan s, int start, int end)
    {
        int depth = 0, open = -1;
        for (int i = start; i < end; i++)
        {
            switch (s.Glyphs.Items[i].Class)
            {
                case SignClass.Open when depth++ == 0:
                    open = i;
                    break;
                case SignClass.Close when depth == 0:
                    return s.Refuse(TargetErrorCode.BracketUnbalanced, i, i + 1);
                case SignClass.Close when --depth == 0 && !TakeGroup(ref s, open, i + 1, end):
                    return false;
            }
        }

        return depth == 0 || s.Refuse(TargetErrorCode.BracketUnbalanced, open, open + 1);
    }

    /// <summary>The notes that stand in a span, joined, or null.</summary>
    public static string? In(in Scan s, int start, int end)
    {
        if (!s.Glyphs.HasClasses(ClassSets.Notes))
            return null;
        string? first = null;
        StringBuilder? joined = null;
        for (int i = start; i < end; i++)
        {
            if (s.Glyphs.Items[i].Class != SignClass.NoteStart)
                continue;
            int close = CloseOf(s, i, end);
            if (s.Glyphs.Items[i].Mark != (byte)NoteMark.Bound)
            {
                string note = s.Glyphs.Raw.Slice(i + 1, close - i - 1).Trim().ToString();
                if (first is null)
                    first = note;
                else
                    (joined ??= new StringBuilder(first)).Append(Joint).Append(note);
            }

            i = close;
        }

        return joined?.ToString() ?? first;
    }

    /// <summary>Two notes, either of which may be missing, as one.</summary>
    public static string? Join(string? first, string? second) => first is null ? second : second is null ? first : first + Joint + second;

    /// <summary>The closing bracket of the note that begins at a place.</summary>
    public static int CloseOf(in Scan s, int noteStart, int end)
    {
        int i = noteStart + 1;
        while (i < end && s.Glyphs.Items[i].Class == SignClass.Note)
            i++;
        return i - 1;
    }

    private static bool TakeGroup(ref Scan s, int open, int close, int end)
    {
        int from = s.SkipBlanks(open + 1, close - 1), to = s.SkipBlanksBack(close - 1, from);
        if (from == to)
            return s.Refuse(TargetErrorCode.UnexpectedText, open, close);
        if (Intervals.IsInterval(s, open, close))
            return true;
        if (Ordinals.IsNumber(s, from, to) && Ordinals.BeginsCondition(s, open, close, end))
        {
            Ordinals.Take(ref s, open, close);
            return true;
        }

        for (int i = open + 1; i < close; i++)
            s.Glyphs.Items[i].Become(SignClass.Note);
        s.Glyphs.Items[open].Become(SignClass.NoteStart);
        s.Glyphs.HasBecome(SignClass.NoteStart);
        return true;
    }
}
