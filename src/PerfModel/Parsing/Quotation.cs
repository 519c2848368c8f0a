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
        while (position < end && s.Glyphs.Items[position].Class is SignClass.Blank or SignClass.Stop or SignClass.Semicolon or SignClass.Line or SignClass.Dot)
            position++;
        return position >= end || s.Glyphs.Items[position].Class == SignClass.Open;
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
        bool only = s.ClassAt(close, end) == SignClass.Close && IsRest(s, close + 1, end);
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
