namespace PerfModel.Validation;

/// <summary>VAL001 to VAL005, VAL014, VAL015, VAL021: whether a target can be read, and its comparator.</summary>
internal static class OperatorRules
{
    private const decimal OcrFrom = 200, OcrTo = 300, OcrLeast = 50;
    private const decimal MostCompletion = 200;

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("VAL001", Unreadable);
        rules.Indicator("VAL002", NoOperator);
        rules.Indicator("VAL003", AtLeastAll);
        rules.Indicator("VAL004", OutOfBounds);
        rules.Indicator("VAL005", ReverseZero);
        rules.Indicator("VAL014", OperatorTwice);
        rules.Indicator("VAL015", ReversedRange);
        rules.Indicator("VAL021", SymbolMismatch);
    }

    // Empty, reversed and mismatched ones have rules of their own.
    private static void Unreadable(IndicatorContext c)
    {
        if (c.Indicator.TargetError is not TargetError error
            || error.Code is TargetErrorCode.Empty or TargetErrorCode.RangeInvalid or TargetErrorCode.SymbolMismatch
            || string.IsNullOrWhiteSpace(c.Indicator.TargetText))
            return;
        c.Report(new FindingDraft(FindingField.Target, c.Indicator.TargetText, error) { Span = new TextSpan(error.Position, error.Length) });
    }

    private static void NoOperator(IndicatorContext c)
    {
        if (Signs.Stated(c.Indicator.Target) == false)
        {
            string text = c.Indicator.TargetText ?? "";
            Polarity? direction = NameDirection.Of(in c.Facts);
            bool lower = direction == Polarity.LowerIsBetter;
            bool rates = c.Facts.Group != CategoryGroup.Cost && c.Facts.Quantity is { Value: not 0 } && !c.Facts.Is(UnitTraits.Money);
            c.Report(new FindingDraft(FindingField.Target, text, ModelText.Signed(text, lower ? "≤" : "≥"))
            {
                Variant = c.FormFacts.SignsAreUsual && c.Facts.Group != CategoryGroup.Cost && c.Facts.Quantity is { Value: not 0 } ? "" : lower && rates ? "lower" : "clear",
                Span = TargetSpans.Number(text),
            });
        }
    }

    // Of a rate that should be low (逾期率) the opposite is meant, not "=100%".
    private static void AtLeastAll(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (!IsBounded(in f) || f.HeadIs(WordTraits.Negative) || f.Group == CategoryGroup.Cost || NameDirection.Named(in f) == Polarity.LowerIsBetter)
            return;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            bool beyond = quantity.Comparison is Comparison.AtLeast or Comparison.GreaterThan && quantity.Value == 100;
            if (!beyond || (f.UnitOf(quantity) & UnitTraits.Percent) == 0)
                continue;
            string text = c.Indicator.TargetText ?? "";
            TextSpan? number = TargetSpans.Number(text);
            TextSpan? sign = number is TextSpan at ? TargetSpans.SignBefore(text, at.Start) : null;
            if (sign is null && !HasComparator(text))
                continue;
            bool safe = f.Quantity is not null && quantity.Subject is null && !f.HeadIs(WordTraits.Completion) && sign is not null && IsPlain(text, number!.Value);
            c.Report(new FindingDraft(FindingField.Target, quantity.Text)
            {
                Span = sign ?? number,
                Fix = safe ? new SuggestedFix(sign!.Value, "=") : null,
            });
        }
    }

    // 达到100% states a level and is no mistake.
    private static bool HasComparator(string text) => (WordLexicon.Values.Scan(FormFacts.Clean(text)) & WordTraits.Comparator) != 0;

    // A word behind the number, such as 以上, would contradict the new sign.
    private static bool IsPlain(string text, TextSpan number)
    {
        for (int i = number.End; i < text.Length; i++)
        {
            if (Text.Fold.Of(text[i]) is not ('%' or ' ' or '\n' or '.' or ';' or '。'))
                return false;
        }

        return true;
    }

    private static bool IsBounded(in IndicatorFacts f) =>
        f.HeadIs(WordTraits.Rate | WordTraits.Satisfaction) && !f.Says(WordTraits.Unbounded) && !f.HeadIs(WordTraits.Score);

    // A plan may be more than completed, though hardly twice.
    private static void OutOfBounds(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool share = f.HeadIs(WordTraits.Measure) && f.Says(WordTraits.Percentable) && f.Is(UnitTraits.Percent) && f.Quantity!.Value > OcrFrom;
        if (!IsBounded(in f) && !share)
            return;
        (decimal number, Unit? unit) = c.Indicator.Target switch
        {
            QuantityTarget quantity => (quantity.Value, quantity.Unit),
            RangeTarget { Lower: >= 0 } range => (range.Upper, range.Unit),
            RangeTarget { Upper: <= 0 } range => (range.Lower, range.Unit),
            _ => default,
        };
        if (!(unit is null || unit.Symbol == "%") || number is >= 0 and <= 100 || (f.HeadIs(WordTraits.Completion) && number is > 100 and <= MostCompletion))
            return;
        string text = c.Indicator.TargetText ?? "";
        bool ocr = number is > OcrFrom and <= OcrTo && number - OcrFrom >= OcrLeast;
        if (share && !ocr)
            return;
        FindingArgument meant = ocr ? "≥" + FindingArgument.FromDecimal(number - OcrFrom) + "%" : (FindingArgument)"";
        c.Report(new FindingDraft(FindingField.Target, text, meant) { Variant = ocr ? "ocr" : "", Span = TargetSpans.Number(text) });
    }

    private static void ReverseZero(IndicatorContext c)
    {
        if (c.Facts.Quantity is { Value: 0, Comparison: not (Comparison.AtLeast or Comparison.GreaterThan) })
            c.Report(FindingField.Target, c.Indicator.TargetText);
    }

    private static void OperatorTwice(IndicatorContext c)
    {
        string text = c.Indicator.TargetText ?? "";
        foreach (TargetRemark remark in c.Facts.Remarks.AsSpan())
        {
            if (remark.Code != TargetRemarkCode.Redundant || remark.Position + remark.Length > text.Length || !HasSignBefore(text, remark.Position))
                continue;
            string word = text.Substring(remark.Position, remark.Length);
            if (!HasComparator(word))
                continue;
            var span = new TextSpan(remark.Position, remark.Length);
            c.Report(new FindingDraft(FindingField.Target, text, word) { Span = span, Fix = new SuggestedFix(span, "") });
        }
    }

    // 达到95%以上 and 控制在2小时以内 are idiom; only a sign is doubled.
    private static bool HasSignBefore(string text, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (Text.Fold.Of(text[i]) is '≥' or '≤' or '>' or '<' or '=')
                return true;
        }

        return false;
    }

    private static void ReversedRange(IndicatorContext c)
    {
        if (c.Indicator.TargetError is { Code: TargetErrorCode.RangeInvalid } error)
            c.Report(new FindingDraft(FindingField.Target, c.Indicator.TargetText) { Span = new TextSpan(error.Position, error.Length) });
    }

    private static void SymbolMismatch(IndicatorContext c)
    {
        string symbol = c.Indicator.TargetSymbol?.Trim() ?? "";
        bool qualitative = symbol is "定性" or "6";
        bool comparator = symbol.Length > 0 && (Text.Fold.Of(symbol[0]) is '≥' or '≤' or '>' or '<' or '=' || symbol is "1" or "2" or "3" or "4" or "5");
        bool wrong = c.Indicator.TargetError?.Code == TargetErrorCode.SymbolMismatch
            || (qualitative && c.Indicator.Target is QuantityTarget or RangeTarget or ChangeTarget or RatioTarget)
            || (comparator && c.Indicator.Target is QualitativeTarget or TextTarget);
        if (wrong)
            c.Report(FindingField.Target, symbol, c.Indicator.TargetText);
    }
}
