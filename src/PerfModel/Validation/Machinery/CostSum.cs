using System;

namespace PerfModel.Validation;

/// <summary>What the cost indicators of a form add up to, in 元.</summary>
internal struct CostSum
{
    /// <summary>The sum of the rows that state plain amounts; where a row states the whole, that whole.</summary>
    public decimal Sum;

    /// <summary>How many rows state plain amounts.</summary>
    public int Plain;

    /// <summary>How many rows state what one piece costs (元/人, 补助标准).</summary>
    public int PerPiece;

    /// <summary>How many rows cannot be added: words, no unit, an error.</summary>
    public int Open;

    /// <summary>The first row that states a plain amount, or -1.</summary>
    public int First;

    public static CostSum Of(FormFacts facts)
    {
        var cost = new CostSum { First = -1 };
        decimal whole = 0;
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            if (f.Group == CategoryGroup.Cost && IsSpending(in f))
                cost.Add(in f, i, ref whole);
        }

        if (whole != 0)
            cost.Sum = whole;
        return cost;
    }

    // Social and ecological costs are not spent; savings are the opposite; rates have no amount.
    private static bool IsSpending(in IndicatorFacts f)
    {
        Category? category = f.Indicator.Category ?? f.Match.Category;
        return category != Category.SocialCost && category != Category.EcologicalCost && f.Indicator.Term == TargetTerm.Annual
            && !f.Says(WordTraits.Saving) && f.Indicator.Target is not NotApplicableTarget && !f.IsBlank;
    }

    private void Add(in IndicatorFacts f, int index, ref decimal whole)
    {
        bool money = f.Is(UnitTraits.Money | UnitTraits.Multiplier);
        if (f.Quantity is not QuantityTarget quantity || f.Is(UnitTraits.Missing))
            Open += f.HeadIs(WordTraits.Rate) ? 0 : 1;
        else if (f.Is(UnitTraits.Compound) || (money && (f.HeadIs(WordTraits.UnitPrice) || f.Says(WordTraits.PerPiece))))
            PerPiece++;
        else if (money && Money.Of(quantity.Value, quantity.Unit!) is decimal amount)
            AddPlain(amount, in f, index, ref whole);
        else if (money)
            Open++;
    }

    private void AddPlain(decimal amount, in IndicatorFacts f, int index, ref decimal whole)
    {
        Plain++;
        First = First < 0 ? index : First;
        if (f.Says(WordTraits.Total))
            whole = Math.Max(whole, amount);
        else
            Sum += amount;
    }
}
