using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>VAL012, VAL013, VAL017, VAL022: how a target is written, from the remarks of its reading.</summary>
internal static class SpellingRules
{
    private const char Gone = '\0';

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("VAL012", Note);
        rules.Form("VAL013", Untidy);
        rules.Indicator("VAL017", UnitAlias);
        rules.Indicator("VAL022", ChineseNumeral);
    }

    private static void Note(IndicatorContext c)
    {
        if (c.Indicator.Target?.Note is string note)
            c.Report(FindingField.Target, note);
    }

    // A look-alike sign is told where it stands, with its change; blanks, which harm nobody, once for the form.
    private static void Untidy(FormContext c)
    {
        int first = -1, count = 0;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            if (f.Indicator.Target is null)
                continue;
            if (Find(in f, TargetRemarkCode.FoldedSign) is TargetRemark sign)
                ReportSign(c, i, sign);
            else if (Find(in f, TargetRemarkCode.Blank) is not null && count++ == 0)
                first = i;
        }

        if (first >= 0)
            ReportBlanks(c, first, count);
    }

    private static TargetRemark? Find(in IndicatorFacts f, TargetRemarkCode code)
    {
        foreach (TargetRemark remark in f.Remarks.AsSpan())
        {
            if (remark.Code == code && remark.Position + remark.Length <= (f.Indicator.TargetText?.Length ?? 0))
                return remark;
        }

        return null;
    }

    private static void ReportSign(FormContext c, int index, TargetRemark sign)
    {
        ref readonly IndicatorFacts f = ref c.Facts.Indicators[index];
        string text = f.Indicator.TargetText!, tidy = Tidy(text, f.Remarks);
        c.Report(new FindingDraft(FindingField.Target, text, tidy)
        {
            Span = new TextSpan(sign.Position, sign.Length),
            Fix = new SuggestedFix(new TextSpan(0, text.Length), tidy),
        }, index);
    }

    private static void ReportBlanks(FormContext c, int first, int count)
    {
        ref readonly IndicatorFacts f = ref c.Facts.Indicators[first];
        string text = f.Indicator.TargetText!;
        TargetRemark blank = Find(in f, TargetRemarkCode.Blank)!;
        c.Report(new FindingDraft(FindingField.Target, text, Tidy(text, f.Remarks), count)
        {
            Variant = "blanks",
            Span = new TextSpan(blank.Position, blank.Length),
        }, first);
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
