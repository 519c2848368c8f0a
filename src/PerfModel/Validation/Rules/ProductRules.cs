using System;

namespace PerfModel.Validation;

/// <summary>CON003: quantity times price, and persons times standard times months, against the funds.</summary>
internal static class ProductRules
{
    private const int MonthsOfYear = 12, Comparable = 3;
    private const decimal Largest = 1_000_000_000_000m;

    public static void Bind(RuleBinder rules) => rules.Form("CON003", ProductAgainstFunds);

    private static void ProductAgainstFunds(FormContext c)
    {
        if (FormMoney.Largest(c.Form) is not decimal funds)
            return;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts price = ref c.Facts.Indicators[i];
            if (price.Group is not (CategoryGroup.Cost or CategoryGroup.Output) || Price.Of(in price, c.Facts.MainOf(i)) is not Price each || QuantityOf(c.Facts, each.Per, c.Facts.MainOf(i)) is not int quantity)
                continue;
            Check(c, i, quantity, each, funds);
        }
    }

    private static void Check(FormContext c, int row, int quantity, Price each, decimal funds)
    {
        QuantityTarget count = c.Facts.Indicators[quantity].Quantity!;
        decimal pieces = count.Value * count.Unit!.Multiplier;
        if (pieces <= 0 || pieces > Largest || each.Amount > Largest)
            return;
        decimal product = pieces * each.Amount * (each.Monthly ? Months(c.Facts) : 1);
        bool spent = c.Facts.Indicators[row].Group == CategoryGroup.Cost || (product < funds * Comparable && funds < product * Comparable);
        if (!spent)
            return;
        bool over = product > funds * c.Number("over");
        bool grant = (c.Facts.ProjectWords & WordTraits.Grant) != 0 && each.Exact && !each.Monthly && count.Comparison != Comparison.AtMost;
        bool under = (grant || (each.Exact && count.Comparison == Comparison.Equal)) && c.Facts.Cost is { Plain: <= 1, PerPiece: <= 1, Open: 0 } && product * c.Number("over") < funds;
        if (!over && !under)
            return;
        FindingPlace other = c.PlaceOf(quantity, FindingField.Target);
        c.Report(
            new FindingDraft(FindingField.Target, TextOf(c, quantity), TextOf(c, row), Money.InWan(product), Money.InWan(funds))
            {
                Variant = !under ? "" : grant ? "grant" : "under",
                Related = ValueList<FindingPlace>.Empty.Add(other),
            },
            row);
    }

    private static string TextOf(FormContext c, int row) => c.Facts.Indicators[row].Indicator.TargetText?.Trim() ?? "";

    // The months that an indicator names; a year where none does.
    private static decimal Months(FormFacts facts)
    {
        foreach (ref readonly IndicatorFacts f in facts.Indicators.AsSpan())
        {
            if (f.Quantity is { Unit.Symbol: "个月" or "月", Value: > 0 and <= MonthsOfYear } months && f.Group == CategoryGroup.Output)
                return months.Value;
        }

        return MonthsOfYear;
    }

    // The output that is counted in what the price is for; of several the one that shares most of its name, else the smallest.
    private static int? QuantityOf(FormFacts facts, string per, ReadOnlySpan<char> priceName)
    {
        int? found = null;
        int most = -1;
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            if (f.Group != CategoryGroup.Output || f.Quantity?.Unit is not Unit unit || unit.IsCompound || unit.Above[0].Definition?.Symbol != per
                || (f.Indicator.Category ?? f.Match.Category) != Category.Quantity)
                continue;
            int shared = Likeness.CommonPairs(facts.MainOf(i), priceName);
            if (shared > most || (shared == most && f.Quantity.Value < facts.Indicators[found!.Value].Quantity!.Value))
                (found, most) = (i, shared);
        }

        return found;
    }
}
