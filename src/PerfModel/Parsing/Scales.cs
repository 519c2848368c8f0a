using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Texts that are no target of their own: scales of scoring (≥95%为优秀，≥80%为良好), and several numbers told by 分别.</summary>
internal static class Scales
{
    private const int Several = 2;

    /// <summary>False after an error.</summary>
    public static bool Check(ref Scan s, int start, int end)
    {
        int graded = 0, values = 0;
        bool told = false, scored = false;
        for (int i = start; i < end;)
        {
            int next = i;
            while (next < end && !IsSeparator(s.Glyphs.Items[next].Class))
            {
                told |= s.Has(next, end, Roles.Respectively);
                scored |= s.Has(next, end, Roles.Scoring);
                next++;
            }

            (int from, int to) = s.TrimmedWords(i, next);
            bool value = from < to && HasNumber(s, from, to);
            values += value ? 1 : 0;
            graded += value && IsGraded(s, from, to) ? 1 : 0;
            i = next + 1;
        }

        bool refused = graded >= Several || (told && values >= Several) || (scored && values > 0);
        return !refused || s.Refuse(TargetErrorCode.UnexpectedText, start, end);
    }

    private static bool IsSeparator(SignClass c) => c is SignClass.Break or SignClass.Comma or SignClass.Pause;

    private static bool HasNumber(in Scan s, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (s.IsDigit(i, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether a part begins or ends with a grade and a number stands on its other side.</summary>
    private static bool IsGraded(in Scan s, int start, int end)
    {
        int first = s.LengthAt(start, end, Roles.Grade);
        if (first > 0 && !s.IsHan(start + first, end))
            return true;
        int last = s.LengthEnding(start, end, Roles.Grade);
        if (last == 0)
            return false;
        int before = end - last;
        bool led = s.BeforeEnding(start, before, out BeforeMeaning meaning) > 0 && meaning == BeforeMeaning.Filler;
        bool behind = s.LengthEnding(start, before, Roles.After) > 0 || s.Glyphs.WordEnding(start, before, Units.UnitRole.Unit) != 0;
        return led || (last > 1 && behind);
    }
}
