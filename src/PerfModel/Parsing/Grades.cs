using PerfModel.Targets;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Grades and scales of grades: 优, 良好以上, 优良中低差.</summary>
internal static class Grades
{
    /// <summary>A grade or a scale, where the whole condition is one; null where it is not, or after an error.</summary>
    public static GradeTarget? Read(ref Scan s, int start, int end)
    {
        (int from, int to) = s.TrimmedWords(start, end);
        GradeTarget? scale = GradeScales.Read(s, from, to, start, end);
        if (scale is not null)
            return scale;
        var front = new Front();
        int i = from;
        while (Comparators.SignAt(s, i, to, out Comparison sign, out int length))
        {
            if (!Comparators.Note(ref s, ref front, sign, false, i, i + length))
                return null;
            i = s.SkipBlanks(i + length, to);
        }

        int word = Find(s, i, to, out int grade);
        if (word == 0)
            return null;
        (front.Start, front.End) = (i, grade);
        return ReadAround(ref s, ref front, grade, grade + word, to) ? Make(s, front, from, grade, grade + word, (start, end)) : null;
    }

    /// <summary>The length and place of a grade that ends the condition, or that a comparator follows.</summary>
    public static int Find(in Scan s, int start, int end, out int grade)
    {
        grade = start;
        int length = s.LengthAt(start, end, Roles.Grade);
        if (length > 0 && EndsAt(s, start + length, end))
            return length;
        int last = s.SkipBlanksBack(end - AfterLength(s, start, end), start);
        length = s.LengthEnding(start, last, Roles.Grade);
        grade = last - length;
        if (length != 1)
            return length;
        bool led = grade > start
            && (last < end || s.ClassAt(grade - 1, end) == SignClass.Colon || s.LengthEnding(start, grade, Roles.GradeLead) > 0);
        return led ? 1 : 0;
    }

    private static int AfterLength(in Scan s, int start, int end)
    {
        int length = s.LengthEnding(start, end, Roles.After);
        return length < end - start ? length : 0;
    }

    private static bool EndsAt(in Scan s, int position, int end)
    {
        position = s.SkipBlanks(position, end);
        return position == end || s.IsWord(position, end, Roles.After);
    }

    /// <summary>The words in front of a grade and the comparator behind it; false where it is none.</summary>
    private static bool ReadAround(ref Scan s, ref Front front, int grade, int gradeEnd, int end)
    {
        if (grade > front.Start && !ReadFront(ref s, ref front))
            return false;
        int behind = s.SkipBlanks(gradeEnd, end);
        Bounds.TakeIncluded(s, gradeEnd, behind);
        if (s.AfterAt(behind, end, out AfterMeaning meaning) == 0)
            return true;
        Comparison comparison = meaning == AfterMeaning.Within ? Comparison.Unspecified : Behind.ComparisonOf(meaning);
        return comparison != Comparison.Unspecified && Comparators.Note(ref s, ref front, comparison, false, behind, end);
    }

    private static bool ReadFront(ref Scan s, ref Front front)
    {
        int length = s.BeforeEnding(front.Start, front.End, out BeforeMeaning meaning);
        if (length == 0 || meaning > BeforeMeaning.Held || s.LengthEnding(front.Start, front.End, Roles.Compound) > length)
            return true;
        int start = front.End - length;
        if (meaning <= BeforeMeaning.AtMost)
            return Fronts.Compare(ref s, Fronts.ComparisonOf(meaning), start, front.End, ref front);
        front.End = start;
        return s.LengthEnding(front.Start, start, Roles.Negator) == 0;
    }

    private static GradeTarget? Make(in Scan s, in Front front, int from, int grade, int gradeEnd, (int Start, int End) whole)
    {
        if (s.LengthEnding(front.Start, front.End, Roles.SuspectBefore) > 0)
            return null;
        string subject = s.WordsOf(front.Start, front.End);
        if (subject.Length > 0 && front.Comparison == Comparison.Unspecified && !StandsAlone(s, front, grade, gradeEnd))
            return null;
        string text = s.WordsOf(grade, gradeEnd);
        TargetExtras? extras = TargetExtras.Of(subject, Notes.In(s, whole.Start, whole.End));
        return new GradeTarget(text, null, front.Comparison, extras, s.PartText(from, whole.End));
    }

    /// <summary>
    /// 良好, 较好 and 一般 behind a subject describe it; only behind 为 or a colon, or as 合格 and the like, are they grades there.
    /// </summary>
    private static bool StandsAlone(in Scan s, in Front front, int grade, int gradeEnd)
    {
        if (s.IsWord(grade, gradeEnd, Roles.PlainGrade) || s.ClassAt(front.End - 1, front.End) == SignClass.Colon)
            return true;
        return s.BeforeEnding(front.Start, front.End, out BeforeMeaning meaning) > 0 && meaning == BeforeMeaning.Filler;
    }
}
