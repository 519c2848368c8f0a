using System;

namespace PerfModel.Validation;

/// <summary>COST001 to COST007: cost indicators and the funds of the form.</summary>
internal static class CostRules
{
    private const int Months = 12;

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("COST001", AtLeast);
        rules.Indicator("COST002", NoOperator);
        rules.Form("COST003", MoreThanFunds);
        rules.Form("COST004", LessThanFunds);
        rules.Form("COST005", NoUnitCost);
        rules.Form("COST006", QuantityTimesPrice);
        rules.Indicator("COST007", CatchAll);
    }

    private static bool IsSpending(in IndicatorFacts f, QuantityTarget quantity) =>
        f.Group == CategoryGroup.Cost
        && !f.Says(WordTraits.Saving)
        && !f.HeadIs(WordTraits.Rate)
        && (f.UnitOf(quantity) & UnitTraits.Ratio) == 0;

    private static void AtLeast(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            if (quantity.Comparison is not (Comparison.AtLeast or Comparison.GreaterThan) || !IsSpending(in f, quantity))
                continue;
            string text = c.Indicator.TargetText ?? "";
            TextSpan? number = TargetSpans.Number(text);
            c.Report(new FindingDraft(FindingField.Target, text, ModelText.Signed(text, "≤"))
            {
                Span = number is TextSpan span ? TargetSpans.SignBefore(text, span.Start) ?? span : null,
            });
        }
    }

    private static void NoOperator(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        foreach (QuantityTarget quantity in f.Quantities)
        {
            if (quantity.Comparison != Comparison.Unspecified || !IsSpending(in f, quantity))
                continue;
            string text = c.Indicator.TargetText ?? "";
            TextSpan? number = TargetSpans.Number(text);
            bool plain = f.Quantity is not null && !quantity.Approximate && !f.Is(UnitTraits.Compound) && !f.Says(WordTraits.UnitPrice | WordTraits.PerPiece)
                && number is TextSpan span && span.Start == TargetSpans.Trimmed(text).Start;
            c.Report(new FindingDraft(FindingField.Target, text, ModelText.Signed(text, "≤"))
            {
                Variant = c.FormFacts.SignsAreUsual && !f.Is(UnitTraits.Compound) && !f.Says(WordTraits.UnitPrice | WordTraits.PerPiece) ? "" : "clear",
                Span = number,
                Fix = plain ? new SuggestedFix(new TextSpan(number!.Value.Start, 0), "≤") : null,
            });
        }
    }

    // A budget that was adjusted during the year is not held against the target, which was set before.
    private static void MoreThanFunds(FormContext c)
    {
        CostSum cost = c.Facts.Cost;
        if (cost.Plain == 0 || FormMoney.Largest(c.Form) is not decimal budget)
            return;
        if (cost.Sum - budget > c.Number("tolerance"))
            c.Report(new FindingDraft(FindingField.Target, Money.InWan(cost.Sum), Money.InWan(budget)), cost.First);
    }

    // Where a row cannot be added, or states what one piece costs, the rest need not be the whole.
    private static void LessThanFunds(FormContext c)
    {
        CostSum cost = c.Facts.Cost;
        if (cost.Plain == 0 || cost.Open > 0 || cost.PerPiece > 0 || FormMoney.Smallest(c.Form) is not decimal budget)
            return;
        if (budget - cost.Sum > c.Number("tolerance"))
            c.Report(new FindingDraft(FindingField.Target, Money.InWan(cost.Sum), Money.InWan(budget)) { Variant = cost.Sum < budget / 2 ? "part" : "" }, cost.First);
    }

    private static void NoUnitCost(FormContext c)
    {
        CostSum cost = c.Facts.Cost;
        if (cost.Plain != 1 || cost.Open > 0 || cost.PerPiece > 0)
            return;
        foreach (ref readonly IndicatorFacts f in c.Facts.Indicators.AsSpan())
        {
            if (f.Indicator.Category == Category.Quantity && f.Is(UnitTraits.Count | UnitTraits.Area | UnitTraits.Length) && f.Quantity!.Value > 1)
            {
                c.Report(new FindingDraft(FindingField.Target), cost.First);
                return;
            }
        }
    }

    // A price of full tens of 元 by chance is rare for numbers that are no round ones themselves.
    private static void QuantityTimesPrice(FormContext c)
    {
        if (c.Facts.Cost.PerPiece > 0 || (c.Facts.ProjectWords & (WordTraits.Grant | WordTraits.Personnel)) == 0 || Money.Of(c.Form.Funds?.Total, c.Form.Funds?.Unit) is not decimal funds || funds <= 0)
            return;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            bool people = f.Is(UnitTraits.Indivisible) && f.Quantity!.Unit!.Symbol is "人" or "名" or "户";
            if (!people || f.Indicator.Category != Category.Quantity || f.Quantity!.Value < c.Number("least") || IsRound(f.Quantity.Value))
                continue;
            if (!IsPrice(funds / f.Quantity.Value, out decimal price, out int times))
                continue;
            c.Report(new FindingDraft(FindingField.FundsTotal, Money.InWan(funds), f.Quantity.Value, f.Quantity.Unit!.Symbol, times, price)
            {
                Related = ValueList<FindingPlace>.Empty.Add(c.PlaceOf(i, FindingField.Target)),
            });
            return;
        }
    }

    private static bool IsRound(decimal value)
    {
        decimal rest = value;
        while (rest >= 2 && rest < 1_000_000_000 && rest % 2 == 0)
            rest /= 2;
        while (rest >= 5 && rest < 1_000_000_000 && rest % 5 == 0)
            rest /= 5;
        return rest == 1 || decimal.Truncate(value) != value;
    }

    private static bool IsPrice(decimal perPiece, out decimal price, out int times)
    {
        (price, times) = (perPiece / Months, Months);
        if (price >= 10 && price % 10 == 0)
            return true;
        (price, times) = (perPiece, 1);
        return price >= 10 && price % 10 == 0;
    }

    private static void CatchAll(IndicatorContext c)
    {
        if (c.Facts.Group == CategoryGroup.Cost && c.Facts.Says(WordTraits.CatchAll))
            c.Report(FindingField.Name, c.Indicator.Name);
    }
}
