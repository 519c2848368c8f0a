using System.Collections.Generic;
using PerfModel.Targets;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>优良中低差, 优、良、中、差: at least three grades, or two with a sign between them.</summary>
internal static class GradeScales
{
    public static GradeTarget? Read(in Scan s, int from, int to, int start, int end)
    {
        if (!s.Has(from, to, Roles.Grade))
            return null;
        var grades = new List<string>();
        int i = from, separators = 0;
        while (i < to)
        {
            int length = StepAt(s, i, to);
            if (length == 0)
                return null;
            grades.Add(s.WordsOf(i, i + length));
            i = s.SkipBlanks(i + length, to);
            if (!IsSeparator(s, i, to))
                continue;
            separators++;
            i = s.SkipBlanks(i + 1, to);
        }

        if (grades.Count < 2 || (grades.Count < 3 && separators == 0))
            return null;
        TargetExtras? extras = TargetExtras.Of(null, Notes.In(s, start, end));
        return new GradeTarget(null, grades.ToValueList(), Comparison.Unspecified, extras, s.PartText(from, to));
    }

    private static bool IsSeparator(in Scan s, int position, int end) =>
        s.ClassAt(position, end) is SignClass.Slash or SignClass.Pause or SignClass.Comma;

    /// <summary>One step of a scale: in a run of grades without signs, single characters.</summary>
    private static int StepAt(in Scan s, int position, int end)
    {
        int length = s.LengthAt(position, end, Roles.Grade);
        if (length < 2 || !IsRunOfGrades(s, position, position + length))
            return length;
        int next = position + length;
        bool bounded = next == end || IsSeparator(s, next, end) || s.ClassAt(next, end) == SignClass.Blank;
        bool behindSign = position > 0 && IsSeparator(s, position - 1, end);
        return bounded && (length > 2 || behindSign) ? length : 1;
    }

    private static bool IsRunOfGrades(in Scan s, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!s.IsWord(i, i + 1, Roles.Grade))
                return false;
        }

        return true;
    }
}
