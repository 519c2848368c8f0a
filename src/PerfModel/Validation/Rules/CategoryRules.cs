using System;

namespace PerfModel.Validation;

/// <summary>CAT001 to CAT008, CAT010, CAT011: whether an indicator stands under the right category and belongs to the project.</summary>
internal static class CategoryRules
{
    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("CAT001", NotAboutTime);
        rules.Indicator("CAT002", QuantityIsRate);
        rules.Indicator("CAT003", QuantityIsMoney);
        rules.Indicator("CAT004", QualityIsCompletion);
        rules.Indicator("CAT005", BenefitIsOutput);
        rules.Indicator("CAT006", AskedInside);
        rules.Indicator("CAT007", OthersAsked);
        rules.Indicator("CAT008", LifetimeOfPersonnel);
        rules.Indicator("CAT011", FundsAsOutput);
        rules.Indicator("CAT010", ComplaintAsSatisfaction);
    }

    private static void NotAboutTime(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (c.Indicator.Category != Category.Timeliness || f.NameLength == 0 || f.Says(WordTraits.Time) || IsTime(in f, c.Indicator.Target)
            || HasDate(c.FormFacts.NameOf(c.IndicatorIndex)))
            return;
        if ((f.Value & WordTraits.Time) == 0)
            c.Report(FindingField.Name, c.Indicator.Name, ModelText.Year(c.Form));
    }

    private static bool HasDate(ReadOnlySpan<char> name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (name[i] is '年' or '月' or '日' or '时' or '天' && name[i - 1] is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    // A bare year is no time limit; a frequency (次/月) is one.
    private static bool IsTime(in IndicatorFacts f, Target? target) => target switch
    {
        DeadlineTarget => true,
        PeriodTarget period => period.From != period.To || period.From.Month is not null || period.From.Quarter is not null,
        QuantityTarget quantity => f.Is(UnitTraits.Time) || Divides(quantity.Unit),
        CompositeTarget several => HasTime(several),
        _ => false,
    };

    private static bool Divides(Unit? unit)
    {
        if (unit is null)
            return false;
        foreach (Units.UnitTerm term in unit.Below)
        {
            if (term.Definition?.Dimension is "time" or "calendarMonths" or "workingDay")
                return true;
        }

        return false;
    }

    private static bool HasTime(CompositeTarget several)
    {
        foreach (Target part in several.Targets.AsSpan())
        {
            if (part is DeadlineTarget or PeriodTarget || (part is QuantityTarget quantity && (UnitTrait.Of(quantity.Unit) & UnitTraits.Time) != 0))
                return true;
        }

        return false;
    }

    private static void QuantityIsRate(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool told = c.Indicator.Target is null or RatioTarget || f.Is(UnitTraits.Ratio);
        if (c.Indicator.Category == Category.Quantity && f.HeadIs(WordTraits.Rate) && told)
            c.Report(FindingField.Name, c.Indicator.Name);
    }

    private static void QuantityIsMoney(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (c.Indicator.Category != Category.Quantity || f.Says(WordTraits.Income))
            return;
        bool paid = f.Says(WordTraits.Payment) && !f.HeadIs(WordTraits.Count);
        bool money = f.HeadIs(WordTraits.Money) && (f.Is(UnitTraits.Money | UnitTraits.Missing | UnitTraits.Multiplier) || f.Says(WordTraits.Rate));
        bool unit = f.Is(UnitTraits.Money) && !f.HeadIs(WordTraits.Count);
        if (paid || money || unit)
            c.Report(FindingField.Name, c.Indicator.Name);
    }

    private static void QualityIsCompletion(IndicatorContext c)
    {
        if (c.Indicator.Category == Category.Quality && c.Facts.HeadIs(WordTraits.Completion) && c.Facts.Name.HeadAtEnd)
            c.Report(FindingField.Name, c.Indicator.Name);
    }

    private static void BenefitIsOutput(IndicatorContext c)
    {
        if (c.Facts.Group == CategoryGroup.Benefit && c.Facts.HeadIs(WordTraits.OutputLike))
            c.Report(FindingField.Name, c.Indicator.Name);
    }

    private static void AskedInside(IndicatorContext c)
    {
        if (c.Facts.Group == CategoryGroup.Satisfaction && c.Facts.Says(WordTraits.Insider))
            c.Report(FindingField.Name, c.Indicator.Name);
    }

    // A project that gives to people asks those people, not the public, and no project asks people of whom nothing else in the form speaks.
    private static void OthersAsked(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Group != CategoryGroup.Satisfaction || f.Says(WordTraits.Beneficiary))
            return;
        if (IsPublicForGrant(c) || IsStranger(c))
            c.Report(FindingField.Name, c.Indicator.Name, c.Form.ProjectName);
    }

    private static bool IsPublicForGrant(IndicatorContext c)
    {
        ReadOnlySpan<char> recipient = Recipient.Of(c.FormFacts.ProjectName);
        return (c.FormFacts.ProjectWords & WordTraits.Grant) != 0 && !recipient.IsEmpty && c.Facts.Says(WordTraits.Public)
            && c.FormFacts.NameOf(c.IndicatorIndex).IndexOf(recipient) < 0;
    }

    private static bool IsStranger(IndicatorContext c)
    {
        int asked = RecipientGroups.In(c.FormFacts.NameOf(c.IndicatorIndex));
        if (asked == 0)
            return false;
        int served = RecipientGroups.In(c.FormFacts.ProjectName);
        int near = RecipientGroups.Near(c.FormFacts.ProjectName) | RecipientGroups.Near((c.Form.Department + c.Form.ImplementingUnit).AsSpan());
        foreach (Goal goal in c.Form.Goals.AsSpan())
        {
            served |= RecipientGroups.In((goal?.Text ?? "").AsSpan());
            near |= RecipientGroups.Near((goal?.Text ?? "").AsSpan());
        }

        for (int i = 0; i < c.FormFacts.Indicators.Length; i++)
        {
            if (i == c.IndicatorIndex || c.FormFacts.Indicators[i].Group == CategoryGroup.Satisfaction)
                continue;
            served |= RecipientGroups.In(c.FormFacts.NameOf(i));
            near |= RecipientGroups.Near(c.FormFacts.NameOf(i));
        }

        return (near & asked) == 0 && !c.FormFacts.ProjectName.IsEmpty && !AsksServed(c.FormFacts, served);
    }

    // Where those who are served are asked too, others may be.
    private static bool AsksServed(FormFacts facts, int served)
    {
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            if (f.Group == CategoryGroup.Satisfaction && (f.Says(WordTraits.Public) || (RecipientGroups.In(facts.NameOf(i)) & served) != 0))
                return true;
        }

        return false;
    }

    // 装备使用年限 of a project that buys 装备.
    private static bool IsOfProject(IndicatorContext c)
    {
        int head = c.Facts.Name.HeadStart;
        return head > 1 && c.FormFacts.ProjectName.IndexOf(c.FormFacts.MainOf(c.IndicatorIndex).Slice(head - 2, 2)) >= 0;
    }

    private static void LifetimeOfPersonnel(IndicatorContext c)
    {
        bool personnel = (c.FormFacts.ProjectWords & WordTraits.Personnel) != 0 && (c.FormFacts.ProjectWords & WordTraits.Action) == 0;
        if (personnel && c.Facts.Says(WordTraits.Lifetime) && !IsOfProject(c))
            c.Report(FindingField.Name, c.Indicator.Name, c.Form.ProjectName);
    }

    // That money is there and well used is a duty of management; of money that is handed out it is the quality.
    private static void FundsAsOutput(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        Category? category = c.Indicator.Category ?? f.Match.Category;
        bool here = category == Category.Quality || f.Group == CategoryGroup.Benefit;
        if (here && f.Says(WordTraits.FundsUse))
            c.Report(FindingField.Name, c.Indicator.Name, category);
    }

    private static void ComplaintAsSatisfaction(IndicatorContext c)
    {
        if (c.Facts.Group == CategoryGroup.Satisfaction && c.Facts.Says(WordTraits.Complaint) && !c.Facts.Says(WordTraits.Satisfaction))
            c.Report(FindingField.Name, c.Indicator.Name);
    }
}
