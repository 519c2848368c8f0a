using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Reads one condition and makes a target of what stands in it.</summary>
internal static class Building
{
    private const int MostItems = 2;

    /// <summary>Reads one condition; null after an error.</summary>
    public static Target? Read(ref Scan s, int start, int end)
    {
        (start, end) = s.Trimmed(start, end);
        start = SkipSymbolWord(s, start, end);
        end = DropPunctuation(s, start, end);
        if (MayBeGrade(s, start, end))
        {
            GradeTarget? grade = Grades.Read(ref s, start, end);
            if (grade is not null || s.Failed)
                return grade;
        }

        if (!MayHaveValue(s))
            return Phrases.ReadTerms(s, start, end) ?? Phrases.Read(ref s, start, end);
        var items = default(ItemList);
        if (!Items.Read(ref s, start, end, ref items))
            return null;
        if (items.Count == 0 || AreIdioms(s, ref items))
            return Phrases.Read(ref s, start, end);
        return Join(ref s, ref items, start, end);
    }

    /// <summary>Joins items that are one value together, and makes a target of what is left.</summary>
    private static Target? Join(ref Scan s, ref ItemList items, int start, int end)
    {
        Rhythms.Merge(s, ref items);
        if (!FromTo.Merge(ref s, ref items, out string? origin) || !MergedBounds.Merge(ref s, ref items))
            return null;
        return origin is null ? Combine(ref s, ref items, start, end) : Making.Make(ref s, ref items.First, start, end, origin);
    }

    private static bool MayBeGrade(in Scan s, int start, int end) =>
        s.Glyphs.MayHave(Roles.Grade) && (!Conditions.HasValue(s, start, end) || HasSignOnly(s, start, end));

    private static bool MayHaveValue(in Scan s) =>
        s.Glyphs.HasClasses(ClassSets.Values)
        || s.Glyphs.HasNumerals
        || s.Glyphs.HasMarks(ClassSets.ValueMarks)
        || s.Glyphs.MayHave(Roles.Doubling)
        || s.Glyphs.MayHave(Units.UnitRole.MultiplierBelow);

    /// <summary>Commas and colons at the end say nothing.</summary>
    private static int DropPunctuation(in Scan s, int start, int end)
    {
        int last = end;
        bool colon = false;
        while (last > start && s.Glyphs.Items[last - 1].Class is SignClass.Comma or SignClass.Colon or SignClass.Pause or SignClass.Blank)
            colon |= s.Glyphs.Items[--last].Class == SignClass.Colon;
        if (last == start || last == end || (colon && s.IsDigit(last - 1, end)))
            return end;
        s.Remark(TargetRemarkCode.Redundant, last, end);
        return last;
    }

    /// <summary>Whether a comparator sign and no digit stands in a condition: ≥良好.</summary>
    private static bool HasSignOnly(in Scan s, int start, int end)
    {
        bool sign = false;
        for (int i = start; i < end; i++)
            sign |= Comparators.IsSign(s.Glyphs.Items[i].Class);
        return sign && Items.LastDigit(s, start, end) < 0;
    }

    /// <summary>定性 stuck in front of a value comes from the symbol column.</summary>
    private static int SkipSymbolWord(in Scan s, int start, int end)
    {
        if (!s.IsMark(start, end, Mark.Symbol, out int length))
            return start;
        int next = s.SkipBlanks(start + length, end);
        if (s.ClassAt(next, end) == SignClass.Colon)
            next = s.SkipBlanks(next + 1, end);
        if (next == end)
            return start;
        s.Remark(TargetRemarkCode.Redundant, start, start + length);

        // A note in between stays with the condition.
        return start + length;
    }

    /// <summary>
    /// Several Chinese numerals without a comparator are a figure of speech, 一户一策, but not two measures side by side: 九年八个月.
    /// </summary>
    private static bool AreIdioms(in Scan s, ref ItemList items)
    {
        if (items.Count < 2)
            return false;
        bool measures = true;
        for (int i = 0; i < items.Count; i++)
        {
            Measure m = items[i];
            if (!IsIdiomatic(m))
                return false;
            measures &= m.Amount.Unit is { IsKnown: true, Status: not UnitStatus.Counting } or { IsDuration: true };
        }

        if (Rhythms.IsRhythm(s, ref items))
            return false;
        return !measures || !Adjoin(s, items[0].End, items[1].Start);
    }

    /// <summary>Whether a numeral can be part of a figure of speech: no comparator, no percent sign.</summary>
    private static bool IsIdiomatic(in Measure m) =>
        m.Amount.Weak
        && m.Kind == MeasureKind.Number
        && m.Front.Comparison == Comparison.Unspecified
        && m.Amount.Unit?.Status != UnitStatus.Ratio;

    /// <summary>Whether nothing stands between two measures, or a single character that numbers have inside.</summary>
    private static bool Adjoin(in Scan s, int end, int start) =>
        end == start || (end + 1 == start && s.Has(end, start, Roles.NumberInside));

    /// <summary>One target of one item; a date and a number side by side are two conditions.</summary>
    private static Target? Combine(ref Scan s, ref ItemList items, int start, int end)
    {
        if (items.Count == 1)
            return Making.Make(ref s, ref items.First, start, end);
        (Measure first, Measure second) = (items[0], items[1]);
        if (items.Count > MostItems || !first.IsDate || second.IsDate)
            return s.Fail(TargetErrorCode.UnexpectedText, second.Start, items.Last.End);
        Target? date = Making.Make(ref s, ref first, start, first.End);
        if (date is null || !CheckPair(ref s, first, second))
            return null;
        Target? number = Making.Make(ref s, ref second, first.End, end);
        return number is null ? null : new AllTarget(ValueList<Target>.Wrap([date, number]), null, s.TextOf(start, end));
    }

    /// <summary>Whether a period of the numeral one and a plain number may mean a number for each period.</summary>
    private static bool IsOnePerPeriod(in Scan s, in Measure date, in Measure number) =>
        date.Kind == MeasureKind.Period
        && number.Amount.Weak
        && Numerals.DigitAt(s, date.Start, date.End) == 1
        && s.SkipBlanks(date.End, number.Start) == number.Start
        && number.Front.Comparison == Comparison.Unspecified;

    private static bool CheckPair(ref Scan s, in Measure date, in Measure number)
    {
        bool adjoins = !number.HasWords;
        if (IsOnePerPeriod(s, date, number))
            return s.Refuse(TargetErrorCode.AmbiguousDate, date.Start, number.End);
        if (adjoins && s.MarkAt(number.Amount.NumberEnd, number.End, out _) is Mark.Day or Mark.Month)
            return s.Refuse(TargetErrorCode.AmbiguousDate, number.Start, number.End);
        bool bare = adjoins && number is { Kind: MeasureKind.Number, Amount.Unit: null, Front.Change: null };
        return !bare || s.Refuse(TargetErrorCode.UnexpectedText, number.Start, number.End);
    }
}
