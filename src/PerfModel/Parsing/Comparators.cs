using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Comparator signs, and the noting of a comparison that a sign or a word states.</summary>
internal static class Comparators
{
    /// <summary>Whether a comparator sign stands at a place.</summary>
    public static bool IsSign(SignClass c) => c is >= SignClass.Greater and <= SignClass.AtMost;

    /// <summary>Whether the comparison is a lower bound.</summary>
    public static bool IsLower(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.GreaterThan;

    /// <summary>Whether the comparison is an upper bound.</summary>
    public static bool IsUpper(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan;

    /// <summary>The comparison that a denial makes of another: 不低于 of 低于; unspecified where none is meant.</summary>
    public static Comparison Denied(Comparison comparison) => comparison switch
    {
        Comparison.GreaterThan => Comparison.AtMost,
        Comparison.LessThan => Comparison.AtLeast,
        _ => Comparison.Unspecified,
    };

    /// <summary>Reads the signs in front of a number; blanks may stand between and behind them. False after an error.</summary>
    public static bool ReadSigns(ref Scan s, ref int position, int end, ref Front front)
    {
        int start = position;
        if (s.ClassAt(position, end) == SignClass.Approximate)
        {
            front.Approximate = true;
            position = s.SkipBlanks(position + 1, end);
        }

        while (SignAt(s, position, end, out Comparison comparison, out int length))
        {
            if (!front.HasComparator && !Fronts.TakeDenial(ref s, ref comparison, position + length, ref front))
                return false;
            if (!Note(ref s, ref front, comparison, false, position, position + length))
                return false;
            front.HasComparator = true;
            position = s.SkipBlanks(position + length, end);
        }

        return position < end || s.Refuse(TargetErrorCode.NumberExpected, start, end);
    }

    /// <summary>A comparator sign of one or two characters: ≥, >=, =>, > =, ≥=.</summary>
    public static bool SignAt(in Scan s, int position, int end, out Comparison comparison, out int length)
    {
        SignClass first = s.ClassAt(position, end);
        length = 1;
        comparison = Single(first);
        if (comparison == Comparison.Unspecified)
            return false;
        int next = s.SkipBlanks(position + 1, end);
        Comparison pair = Pair(first, s.ClassAt(next, end));
        if (pair == Comparison.Unspecified)
            return true;
        (comparison, length) = (pair, next + 1 - position);
        return true;
    }

    /// <summary>Notes a comparator; false where another that differs was given.</summary>
    public static bool Note(ref Scan s, ref Front front, Comparison comparison, bool level, int start, int end)
    {
        if (front.Comparison == Comparison.Unspecified)
        {
            (front.Comparison, front.IsLevel) = (comparison, level);
            return true;
        }

        if (front.Comparison != comparison)
            return s.Refuse(TargetErrorCode.ComparisonConflict, start, end);
        s.Remark(TargetRemarkCode.Redundant, start, end);
        front.IsLevel &= level;
        return true;
    }

    private static Comparison Single(SignClass sign) => sign switch
    {
        SignClass.Greater => Comparison.GreaterThan,
        SignClass.Less => Comparison.LessThan,
        SignClass.Equal => Comparison.Equal,
        SignClass.AtLeast => Comparison.AtLeast,
        SignClass.AtMost => Comparison.AtMost,
        _ => Comparison.Unspecified,
    };

    private static Comparison Pair(SignClass first, SignClass second) => (first, second) switch
    {
        (SignClass.Greater, SignClass.Equal) or (SignClass.Equal, SignClass.Greater) => Comparison.AtLeast,
        (SignClass.Less, SignClass.Equal) or (SignClass.Equal, SignClass.Less) => Comparison.AtMost,
        (SignClass.AtLeast, SignClass.Equal) => Comparison.AtLeast,
        (SignClass.AtMost, SignClass.Equal) => Comparison.AtMost,
        _ => Comparison.Unspecified,
    };
}
