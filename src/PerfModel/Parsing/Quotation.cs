using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Quotation marks around a whole target, and a bracket around the only threshold behind its subject: both say nothing.</summary>
internal static class Quotation
{
    /// <summary>Makes blanks of marks that stand around all that there is.</summary>
    public static void Open(ref Scan s, int start, int end)
    {
        int close = CloseOf(s, start, end);
        if (close > start + 1 && IsRest(s, close + 1, end))
        {
            Blank(s, start);
            Blank(s, close);
        }

        OpenBracket(s, start, end);
    }

    /// <summary>Where the quotation ends with which a text begins, or -1; titles in 《》 are none.</summary>
    private static int CloseOf(in Scan s, int first, int end)
    {
        SignClass open = s.Glyphs.Items[first].Class, close = open == SignClass.Quote ? SignClass.Quote : SignClass.QuoteClose;
        if (open is not (SignClass.Quote or SignClass.QuoteOpen) || s.Glyphs.Raw[first] == Signs.TitleOpen)
            return -1;
        int i = first + 1;
        while (i < end && s.Glyphs.Items[i].Class != close)
            i++;
        return i < end ? i : -1;
    }

    /// <summary>Whether nothing but stops or notes stands behind.</summary>
    private static bool IsRest(in Scan s, int position, int end)
    {
        while (position < end && ClassSets.Has(ClassSets.Rest, s.Glyphs.Items[position].Class))
            position++;
        return position >= end || s.Glyphs.Items[position].Class == SignClass.Open;
    }

    /// <summary>服务满意度（≥95%）: a bracket with a comparator sign, behind words without a number and in front of nothing but notes.</summary>
    private static void OpenBracket(in Scan s, int start, int end)
    {
        int open = start;
        while (open < end && ClassSets.Has(ClassSets.Letters | ClassSets.Blank, s.Glyphs.Items[open].Class))
            open++;
        int close = ThresholdEnd(s, open, end);
        if (close < 0 || !IsRest(s, close + 1, end) || Conditions.HasValue(s, start, open) || Terms.IsTerm(s, start, open))
            return;
        Blank(s, open);
        Blank(s, close);
    }

    /// <summary>Where the bracket closes that holds a comparator sign and a number, or -1.</summary>
    private static int ThresholdEnd(in Scan s, int open, int end)
    {
        int inside = s.SkipBlanks(open + 1, end);
        bool threshold = s.ClassAt(open, end) == SignClass.Open && Comparators.IsSign(s.ClassAt(inside, end));
        if (!threshold || !s.IsDigit(s.SkipBlanks(inside + 1, end), end))
            return -1;
        int close = inside;
        while (close < end && !ClassSets.Has(ClassSets.Brackets, s.Glyphs.Items[close].Class))
            close++;
        return s.ClassAt(close, end) == SignClass.Close ? close : -1;
    }

    private static void Blank(in Scan s, int position)
    {
        s.Remark(TargetRemarkCode.Redundant, position, position + 1);
        s.Glyphs.Items[position].Become(SignClass.Blank);
    }
}
