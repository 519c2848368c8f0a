using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Quotation marks around a whole target, and a bracket around the only threshold behind its subject: both say nothing.</summary>
internal static class Quotation
{
    /// <summary>Makes blanks of marks that stand around all that there is.</summary>
    public static void Open(ref Scan s, ref int start, ref int end)
    {
        if (end - start > 2 && Encloses(s, start, end - 1))
        {
            Blank(s, start);
            Blank(s, end - 1);
            (start, end) = s.Trimmed(start, end);
        }

        OpenBracket(s, start, end);
    }

    private static bool Encloses(in Scan s, int first, int last)
    {
        SignClass open = s.Glyphs.Items[first].Class, close = open == SignClass.Quote ? SignClass.Quote : SignClass.QuoteClose;
        if (open is not (SignClass.Quote or SignClass.QuoteOpen) || s.Glyphs.Items[last].Class != close || s.Glyphs.Raw[first] is '《')
            return false;
        for (int i = first + 1; i < last; i++)
        {
            if (s.Glyphs.Items[i].Class == close)
                return false;
        }

        return true;
    }

    /// <summary>服务满意度（≥95%）: a bracket with a comparator sign, behind words without a number and in front of nothing but notes.</summary>
    private static void OpenBracket(in Scan s, int start, int end)
    {
        int open = start;
        while (open < end && s.Glyphs.Items[open].Class is SignClass.Han or SignClass.Latin or SignClass.Blank)
            open++;
        int inside = s.SkipBlanks(open + 1, end), close = inside;
        if (s.ClassAt(open, end) != SignClass.Open || !Comparators.IsSign(s.ClassAt(inside, end)))
            return;
        while (close < end && s.Glyphs.Items[close].Class is not (SignClass.Open or SignClass.Close))
            close++;
        int behind = s.SkipBlanks(close + 1, end);
        bool only = s.ClassAt(close, end) == SignClass.Close && (behind >= end || s.Glyphs.Items[behind].Class == SignClass.Open);
        if (!only || !s.IsDigit(s.SkipBlanks(inside + 1, end), end) || Conditions.HasValue(s, start, open) || Terms.IsTerm(s, start, open))
            return;
        Blank(s, open);
        Blank(s, close);
    }

    private static void Blank(in Scan s, int position)
    {
        s.Remark(TargetRemarkCode.Redundant, position, position + 1);
        s.Glyphs.Items[position].Become(SignClass.Blank);
    }
}
