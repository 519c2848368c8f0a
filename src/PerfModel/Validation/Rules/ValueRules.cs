namespace PerfModel.Validation;

/// <summary>VAL006 to VAL011, VAL016, VAL023, VAL025: numbers, units and how they are written.</summary>
internal static class ValueRules
{
    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("VAL006", NoUnit);
        rules.Indicator("VAL007", BareMultiplier);
        rules.Indicator("VAL008", UnitUnlikeName);
        rules.Indicator("VAL009", BareYear);
        rules.Indicator("VAL010", ScoreInPercent);
        rules.Indicator("VAL011", PercentOfNoRate);
        rules.Indicator("VAL016", CustomaryUnit);
        rules.Indicator("VAL023", FractionOfPiece);
        rules.Indicator("VAL025", PercentOrPoint);
    }

    private static void NoUnit(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            if (quantity.Unit is not null || f.HeadIs(WordTraits.Index) || NameUnit.Of(c.FormFacts.NameOf(c.IndicatorIndex), f.MainLength))
                continue;
            bool rate = !string.IsNullOrWhiteSpace(c.Indicator.TargetUnit) || quantity.Value == 0;
            c.Report(new FindingDraft(FindingField.Target, quantity.Text)
            {
                Variant = rate ? "rate" : "",
                Span = TargetSpans.Number(c.Indicator.TargetText ?? ""),
            });
            return;
        }
    }

    private static void BareMultiplier(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            if ((f.UnitOf(quantity) & (UnitTraits.Multiplier | UnitTraits.Compound)) != UnitTraits.Multiplier)
                continue;
            string text = c.Indicator.TargetText ?? "", multiplier = quantity.Unit!.Symbol;
            TextSpan? number = TargetSpans.Number(text);
            int? end = number is TextSpan span ? TargetSpans.EndOfMultiplier(text, span, multiplier) : null;
            bool money = f.Group == CategoryGroup.Cost || f.HeadIs(WordTraits.Money);
            c.Report(new FindingDraft(FindingField.Target, text, multiplier)
            {
                Variant = money ? "" : "other",
                Span = end is int at ? new TextSpan(number!.Value.Start, at - number.Value.Start) : null,
                Fix = money && end is int place ? new SuggestedFix(new TextSpan(place, 0), "元") : null,
            });
        }
    }

    // 发放高龄补贴 = 500人 counts those who get it.
    private static void UnitUnlikeName(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool dated = c.Indicator.Target is PeriodTarget or DeadlineTarget && f.HeadIs(WordTraits.Rate) && f.Name.HeadAtEnd;
        bool given = f.HeadIs(WordTraits.Money) && f.Says(WordTraits.Action) && f.Is(UnitTraits.Count);
        bool unlike = f.Quantity?.Unit is Unit unit && f.Name.HeadAtEnd && !given && (UnitFit.Contradicts(f.Head, f.Unit) || UnitFit.IsNoPeople(f.Head, f.Unit, UnitFit.BehindPiece(f.Quantity) ?? unit));
        if (dated || unlike)
            c.Report(new FindingDraft(FindingField.Target, c.Indicator.Name, dated ? c.Indicator.TargetText : f.Quantity!.Unit!.Symbol) { Variant = dated ? "dated" : "" });
    }

    private static void BareYear(IndicatorContext c)
    {
        if (c.Indicator.Target is not PeriodTarget { From: { Month: null, Quarter: null, Day: null, Year: not null } from } period || from != period.To)
            return;
        string text = c.Indicator.TargetText ?? "";
        TextSpan? number = TargetSpans.Number(text);
        bool bare = number is TextSpan span && span.Start == TargetSpans.Trimmed(text).Start && IsYearEnd(text, span.End);
        if (bare)
            c.Report(new FindingDraft(FindingField.Target, text.Trim(), ModelText.Year(c.Form)) { Variant = c.Indicator.Category == Category.Timeliness ? "" : "other" });
    }

    private static bool IsYearEnd(string text, int at)
    {
        for (int i = at; i < text.Length; i++)
        {
            if (Text.Fold.Of(text[i]) is not (' ' or '\n' or '年' or '度' or '.' or ';' or '。'))
                return false;
        }

        return true;
    }

    private static void ScoreInPercent(IndicatorContext c)
    {
        if (c.Facts.HeadIs(WordTraits.Score) && c.Facts.Is(UnitTraits.Percent))
            c.Report(FindingField.Target, c.Indicator.Name, c.Indicator.TargetText);
    }

    private static void PercentOfNoRate(IndicatorContext c)
    {
        const WordTraits Told = WordTraits.Rate | WordTraits.Satisfaction | WordTraits.Percentable | WordTraits.Score;
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Is(UnitTraits.Percent) && f.NameLength > 0 && !f.Says(Told) && f.Quantity!.Subject is null && !NameUnit.Of(c.FormFacts.NameOf(c.IndicatorIndex), f.MainLength))
            c.Report(FindingField.Name, c.Indicator.Name, c.Indicator.TargetText);
    }

    private static void CustomaryUnit(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            if ((f.UnitOf(quantity) & UnitTraits.Customary) != 0)
                c.Report(FindingField.Target, quantity.Unit!.Symbol);
        }
    }

    private static void FractionOfPiece(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            UnitTraits unit = f.UnitOf(quantity);
            if ((unit & (UnitTraits.Indivisible | UnitTraits.Compound)) != UnitTraits.Indivisible || f.Says(WordTraits.Average) || quantity.Approximate)
                continue;
            decimal multiplier = quantity.Unit!.Multiplier;
            bool small = decimal.Truncate(quantity.Value) != quantity.Value && quantity.Value is > -1_000_000_000_000 and < 1_000_000_000_000;
            if (small && decimal.Truncate(quantity.Value * multiplier) != quantity.Value * multiplier)
                c.Report(FindingField.Target, quantity.Text);
        }
    }

    private static void PercentOrPoint(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool change = c.Indicator.Target is ChangeTarget { Unit.Symbol: "%" } && f.HeadIs(WordTraits.Rate | WordTraits.Satisfaction)
            && !f.Says(WordTraits.Unbounded | WordTraits.Negative);
        bool level = f.Is(UnitTraits.Point) && f.Name.HeadAtEnd && f.HeadIs(WordTraits.Rate | WordTraits.Satisfaction) && !f.Says(WordTraits.Unbounded | WordTraits.Rise);
        if (change || level)
            c.Report(new FindingDraft(FindingField.Target, c.Indicator.TargetText) { Variant = level ? "level" : "" });
    }
}
