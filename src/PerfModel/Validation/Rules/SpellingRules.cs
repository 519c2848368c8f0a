using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>VAL012, VAL013, VAL017, VAL022: how a target is written, from the remarks of its reading.</summary>
internal static class SpellingRules
{
    private const char Gone = '\0';

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("VAL012", Note);
        rules.Indicator("VAL013", Folded);
        rules.Indicator("VAL017", UnitAlias);
        rules.Indicator("VAL022", ChineseNumeral);
    }

    private static void Note(IndicatorContext c)
    {
        if (c.Indicator.Target?.Note is string note)
            c.Report(FindingField.Target, note);
    }

    private static void Folded(IndicatorContext c)
    {
        ValueList<TargetRemark> remarks = c.Facts.Remarks;
        string text = c.Indicator.TargetText ?? "";
        TargetRemark? first = null;
        foreach (TargetRemark remark in remarks.AsSpan())
        {
            if (remark.Code is TargetRemarkCode.FoldedSign or TargetRemarkCode.Blank && remark.Position + remark.Length <= text.Length)
                first ??= remark;
        }

        if (first is null || c.Indicator.Target is null)
            return;
        var whole = new TextSpan(0, text.Length);
        string tidy = Tidy(text, remarks);
        c.Report(new FindingDraft(FindingField.Target, text, tidy)
        {
            Span = new TextSpan(first.Position, first.Length),
            Fix = new SuggestedFix(whole, tidy),
        });
    }

    // Signs become the usual ones and blanks go; every other character stays.
    private static string Tidy(string text, ValueList<TargetRemark> remarks)
    {
        char[] tidy = text.ToCharArray();
        foreach (TargetRemark remark in remarks.AsSpan())
        {
            bool sign = remark.Code == TargetRemarkCode.FoldedSign;
            for (int i = remark.Position; (sign || remark.Code == TargetRemarkCode.Blank) && i < remark.Position + remark.Length && i < tidy.Length; i++)
                tidy[i] = sign ? Fold.Of(text[i]) : Gone;
        }

        int length = 0;
        foreach (char c in tidy)
        {
            if (c != Gone)
                tidy[length++] = c;
        }

        return new string(tidy, 0, length);
    }

    // 个工作日 is 工作日 and no other name of it.
    private static void UnitAlias(IndicatorContext c)
    {
        string text = c.Indicator.TargetText ?? "";
        foreach (TargetRemark remark in c.Facts.Remarks.AsSpan())
        {
            if (remark.Code != TargetRemarkCode.UnitAlias || remark.Position + remark.Length > text.Length)
                continue;
            var span = new TextSpan(remark.Position, remark.Length);
            string written = text.Substring(span.Start, span.Length);
            if (written == "个" + remark.Argument)
                continue;
            c.Report(new FindingDraft(FindingField.Target, written, remark.Argument)
            {
                Span = span,
                Fix = new SuggestedFix(span, remark.Argument),
            });
        }
    }

    private static void ChineseNumeral(IndicatorContext c)
    {
        if (c.Indicator.Target is null or QualitativeTarget or TextTarget or GradeTarget or YesNoTarget)
            return;
        string text = c.Indicator.TargetText ?? "";
        foreach (TargetRemark remark in c.Facts.Remarks.AsSpan())
        {
            if (remark.Code != TargetRemarkCode.ChineseNumeral || remark.Position + remark.Length > text.Length)
                continue;
            var span = new TextSpan(remark.Position, remark.Length);
            c.Report(new FindingDraft(FindingField.Target, text.Substring(span.Start, span.Length), remark.Argument) { Span = span });
        }
    }
}
