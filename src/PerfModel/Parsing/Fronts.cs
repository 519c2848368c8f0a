using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>The words in front of a number or a date: comparators, levels, changes with their baselines, 约, 每人每天; the rest is the subject.</summary>
internal static class Fronts
{
    /// <summary>Reads the words from the number backwards; false after an error.</summary>
    public static bool Read(ref Scan s, ref Front front)
    {
        bool direct = true;
        while (true)
        {
            front.End = s.SkipBlanksBack(front.End, front.Start);
            if (front.End == front.Start)
                break;
            if (s.ClassAt(front.End - 1, front.End) == SignClass.Colon)
                return true;
            if (direct && PerUnits.ReadFront(ref s, ref front))
                continue;
            int end = front.End, length = WordLength(s, front, out BeforeMeaning meaning);
            if (length == 0)
                break;
            if (!Apply(ref s, meaning, end - length, end, ref front))
                return false;
            if (front.End == end)
                break;
            direct &= LeavesFactors(meaning);
        }

        return Baselines.Read(ref s, ref front);
    }

    /// <summary>Reads a comparator with the denial in front of it; false after an error.</summary>
    public static bool Compare(ref Scan s, Comparison comparison, int start, int end, ref Front front)
    {
        front.HasComparator = front.HasComparatorWord = true;
        front.End = WithoutMust(s, front.Start, start);
        return TakeDenial(ref s, ref comparison, end, ref front) && Comparators.Note(ref s, ref front, comparison, false, front.End, end);
    }

    /// <summary>Turns a comparison that the words in front of it deny: 不得, 严禁; false where they make something else of it.</summary>
    public static bool TakeDenial(ref Scan s, ref Comparison comparison, int end, ref Front front)
    {
        int before = BeforeDenial(s, front);
        bool denied = IsWordOfItsOwn(s, front.Start, before, Roles.Negator, out int length);
        if (s.LengthEnding(front.Start, before, Roles.Deny) > length)
            return s.Refuse(TargetErrorCode.UnexpectedText, front.Start, end);
        if (!denied)
            return true;
        comparison = Comparators.Denied(comparison);
        front.End = before - length;
        if (comparison == Comparison.Unspecified)
            return s.Refuse(TargetErrorCode.UnexpectedText, front.End, end);
        while (IsWordOfItsOwn(s, front.Start, BeforeDenial(s, front), Roles.Negator, out length))
            front.End = BeforeDenial(s, front) - length;
        return true;
    }

    /// <summary>Whether 每人每天 may still stand in front of a word.</summary>
    private static bool LeavesFactors(BeforeMeaning meaning) =>
        meaning <= BeforeMeaning.AtMost || meaning is BeforeMeaning.Approximate or BeforeMeaning.Nearly or BeforeMeaning.Filler;

    /// <summary>In front of 要 or 须 at the end of the words that are left.</summary>
    private static int WithoutMust(in Scan s, int start, int end)
    {
        int before = s.SkipBlanksBack(end, start);
        bool must = IsWordOfItsOwn(s, start, before, Roles.Must, out int length)
            && s.LengthEnding(start, before, Roles.SubjectEnd) <= length
            && s.LengthEnding(start, before, Roles.Deny) <= length;
        return must ? before - length : end;
    }

    /// <summary>In front of the blanks, commas and 、 at the end of the words that are left.</summary>
    private static int BeforeDenial(in Scan s, in Front front)
    {
        int i = front.End;
        while (i > front.Start && (Glyphs.IsSkipped(s.Glyphs.Items[i - 1].Class) || s.Glyphs.Items[i - 1].Class == SignClass.Pause))
            i--;
        return i;
    }

    /// <summary>The word in front of a number that ends the words that are left; 了 may stand behind it.</summary>
    private static int WordLength(in Scan s, in Front front, out BeforeMeaning meaning)
    {
        int length = s.BeforeEnding(front.Start, front.End, out meaning);
        if (length == 0 && s.IsMark(front.End - 1, front.End, Mark.Past))
        {
            length = s.BeforeEnding(front.Start, front.End - 1, out meaning);
            return length == 0 ? 0 : length + 1;
        }

        if (length == 0 || s.LengthEnding(front.Start, front.End, Roles.Compound) > length)
            return 0;

        // 人均不超过: the first character of 均不超过 is the last of the word in front of it.
        bool shared = length > 1 && s.LengthEnding(front.Start, front.End - length + 1, Roles.Compound) > 1;
        return shared ? s.BeforeEnding(front.End - length + 1, front.End, out meaning) : length;
    }

    /// <summary>Whether a word of a role ends a span and is not the end of a longer one: 约 of 节约.</summary>
    private static bool IsWordOfItsOwn(in Scan s, int start, int end, ulong roles, out int length)
    {
        length = s.LengthEnding(start, end, roles);
        return length > 0 && s.LengthEnding(start, end, Roles.Compound) <= length;
    }

    private static bool Apply(ref Scan s, BeforeMeaning meaning, int start, int end, ref Front front)
    {
        switch (meaning)
        {
            case <= BeforeMeaning.AtMost:
                return Compare(ref s, ComparisonOf(meaning), start, end, ref front);
            case <= BeforeMeaning.Held:
                return Level(ref s, meaning, start, end, ref front);
            case BeforeMeaning.Increase or BeforeMeaning.Decrease:
                return Change(ref s, meaning, start, end, ref front);
            case BeforeMeaning.Approximate or BeforeMeaning.Nearly:
                front.Approximate = true;
                front.IsNearly |= meaning == BeforeMeaning.Nearly;
                break;
            case BeforeMeaning.Filler:
                s.Remark(TargetRemarkCode.Redundant, start, end);
                break;
            case BeforeMeaning.Minus:
                front.Negative = true;
                break;
            default:
                front.Tolerance = true;
                break;
        }

        front.End = start;
        return true;
    }

    /// <summary>The comparison of a comparator word.</summary>
    public static Comparison ComparisonOf(BeforeMeaning meaning) => meaning switch
    {
        BeforeMeaning.AtLeast => Comparison.AtLeast,
        BeforeMeaning.GreaterThan => Comparison.GreaterThan,
        BeforeMeaning.Equal => Comparison.Equal,
        BeforeMeaning.LessThan => Comparison.LessThan,
        BeforeMeaning.AtMost => Comparison.AtMost,
        _ => Comparison.Unspecified,
    };

    private static bool Change(ref Scan s, BeforeMeaning meaning, int start, int end, ref Front front)
    {
        if (front.Change is not null)
            return s.Refuse(TargetErrorCode.UnexpectedText, start, end);
        if (front.HasLevel && front.LevelMoves)
            return true;
        front.Change = meaning == BeforeMeaning.Increase ? Direction.Increase : Direction.Decrease;
        front.End = start;
        return true;
    }

    private static bool Level(ref Scan s, BeforeMeaning meaning, int start, int end, ref Front front)
    {
        (front.HasLevel, front.End) = (true, start);
        if (meaning == BeforeMeaning.Held)
            return true;
        front.LevelMoves = meaning is BeforeMeaning.Raised or BeforeMeaning.Lowered;
        front.HasComparator = front.HasComparatorWord = true;
        if (IsWordOfItsOwn(s, front.Start, BeforeDenial(s, front), Roles.Negator, out _))
            return s.Refuse(TargetErrorCode.UnexpectedText, start, end);
        bool reached = meaning is BeforeMeaning.Reached or BeforeMeaning.Raised;
        LevelReading reading = reached ? s.Options.Reached : s.Options.ControlledAt;
        if (reading == LevelReading.Unspecified)
            return true;
        if (front.Comparison == Comparison.Unspecified)
            s.Remark(TargetRemarkCode.AmbiguousReading, start, end, reached ? nameof(TargetParseOptions.Reached) : nameof(TargetParseOptions.ControlledAt));
        return Comparators.Note(ref s, ref front, reached ? Comparison.AtLeast : Comparison.AtMost, true, start, end);
    }
}
