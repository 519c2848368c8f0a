using System;

namespace PerfModel.Validation;

/// <summary>QUAL001 to QUAL010: targets and names in words.</summary>
internal static class QualitativeRules
{
    private const int LongestVague = 8;
    private const string LeastSatisfaction = "≥90%";

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("QUAL001", Vague);
        rules.Indicator("QUAL002", SatisfactionInWords);
        rules.Indicator("QUAL003", QuantityInWords);
        rules.Indicator("QUAL004", OutputInWords);
        rules.Indicator("QUAL005", DirectionInName);
        rules.Indicator("QUAL006", WishAsName);
        rules.Indicator("QUAL007", HollowNumber);
        rules.Indicator("QUAL008", OddDegree);
        rules.Form("QUAL009", AllBenefitsInWords);
        rules.Indicator("QUAL010", NoBaseline);
    }

    // A note may hold the tiers or the standard; what is brought about (建成) is there or not.
    private static void Vague(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool vague = (IsVague(c.Indicator.Target) && !CanBeChecked(in f)) || (IsWords(c.Indicator.Target) && SaysOnlyHowGood(in f));
        if (vague && c.Indicator.Target!.Note is null && f.Group != CategoryGroup.Satisfaction && c.Indicator.Category != Category.Timeliness)
            c.Report(FindingField.Target, c.Indicator.TargetText, Measurable(c));
    }

    private static bool IsVague(Target? target) =>
        target is QualitativeTarget { Direction: null or Direction.Increase or Direction.Decrease or Direction.Improve or Direction.Maintain or Direction.Other };

    // 效果明显, 影响可持续, 正面支撑: words of how good and little else.
    private static bool SaysOnlyHowGood(in IndicatorFacts f)
    {
        int length = TargetSpans.Trimmed(f.Indicator.TargetText ?? "").Length;
        bool alone = length == 1 && (f.Value & WordTraits.VagueAlone) != 0;
        return alone || (length <= LongestVague && (f.Value & WordTraits.Vague) != 0 && (f.Value & (WordTraits.Reference | WordTraits.Reached)) == 0);
    }

    // 合规, 健全: whoever looks sees whether it is so.
    private static bool CanBeChecked(in IndicatorFacts f) => f.Indicator.Category != Category.SocialBenefit && f.Indicator.Category != Category.EconomicBenefit
        && (f.Value & (WordTraits.Checkable | WordTraits.Degree | WordTraits.Vague)) == WordTraits.Checkable;

    private static string Measurable(IndicatorContext c) =>
        ModelText.Measurable(c.Facts.Group, c.Indicator.Category ?? c.Facts.Match.Category, c.FormFacts.NameOf(c.IndicatorIndex));

    private static bool IsWords(Target? target) => target is QualitativeTarget or TextTarget or GradeTarget or YesNoTarget;

    private static void SatisfactionInWords(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool asked = f.Group == CategoryGroup.Satisfaction || (f.Group == CategoryGroup.Other && f.HeadIs(WordTraits.Satisfaction));
        if (asked && IsWords(c.Indicator.Target))
            c.Report(FindingField.Target, c.Indicator.TargetText, LeastSatisfaction);
    }

    private static void QuantityInWords(IndicatorContext c)
    {
        if (c.Indicator.Category == Category.Quantity && IsWords(c.Indicator.Target))
            c.Report(FindingField.Target, c.Indicator.TargetText);
    }

    private static void OutputInWords(IndicatorContext c)
    {
        Category? category = c.Indicator.Category;
        bool quality = category == Category.Quality && IsVague(c.Indicator.Target) && !CanBeChecked(in c.Facts);
        bool other = (category == Category.Timeliness || c.Facts.Group == CategoryGroup.Cost) && c.Indicator.Target is QualitativeTarget or TextTarget;
        if (quality || other)
            c.Report(FindingField.Target, category ?? c.Facts.Match.Category, c.Indicator.TargetText, Measurable(c));
    }

    private static void DirectionInName(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool repeated = f.Says(WordTraits.Rise)
            && c.Indicator.Target is QualitativeTarget { Direction: Direction.Increase or Direction.Decrease or Direction.Improve };
        if (f.Name.DegreeRise || repeated)
            c.Report(FindingField.Name, c.Indicator.Name, c.Indicator.TargetText);
    }

    // 举办讲座 = 116次 says what is counted; 后台维护 = 1家 does not.
    private static void WishAsName(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool counts = c.Indicator.Target is QuantityTarget or RangeTarget or ChangeTarget or DeadlineTarget or PeriodTarget or YesNoTarget or CompositeTarget;
        bool measured = f.Name.HeadAtEnd || f.Says(WordTraits.YesNo);
        bool counted = f.Name.HeadAtEnd && f.HeadIs(WordTraits.Count | WordTraits.Area | WordTraits.Length | WordTraits.Duration);
        bool done = f.Says(WordTraits.Action) && c.Indicator.Target is not null && !(f.Is(UnitTraits.Count) && !f.Says(WordTraits.ActionEnd));
        bool act = (f.Says(WordTraits.Wish) && !counted) || (done && !measured);
        bool clauses = f.Head == WordTraits.None && !measured && c.FormFacts.MainOf(c.IndicatorIndex).IndexOf(',') > 0;
        if (act || clauses)
            c.Report(new FindingDraft(FindingField.Name, c.Indicator.Name) { Variant = counts ? "counted" : "" });
    }

    private static void HollowNumber(IndicatorContext c)
    {
        const WordTraits Told = WordTraits.Rate | WordTraits.Percentable | WordTraits.Satisfaction | WordTraits.Score;
        ref readonly IndicatorFacts f = ref c.Facts;
        bool high = f.Quantity is { Value: decimal value, Subject: null, Note: null } && value >= c.Number("least") && value <= 100;
        if (f.Group == CategoryGroup.Benefit && f.Is(UnitTraits.Percent) && high && f.NameLength > 0 && !f.Says(Told) && !NameUnit.Of(c.FormFacts.NameOf(c.IndicatorIndex), f.MainLength))
            c.Report(FindingField.Target, c.Indicator.Name, c.Indicator.TargetText, Measurable(c));
    }

    private static void OddDegree(IndicatorContext c)
    {
        if (c.Indicator.Target is QualitativeTarget && (c.Facts.Value & WordTraits.OddDegree) != 0)
            c.Report(FindingField.Target, c.Indicator.TargetText);
    }

    private static void AllBenefitsInWords(FormContext c)
    {
        bool any = false;
        foreach (ref readonly IndicatorFacts f in c.Facts.Indicators.AsSpan())
        {
            if (f.Group != CategoryGroup.Benefit || f.Indicator.Target is null or NotApplicableTarget)
                continue;
            if (!IsWords(f.Indicator.Target))
                return;
            any = true;
        }

        if (any)
            c.Report(FindingField.Indicators);
    }

    private static void NoBaseline(IndicatorContext c)
    {
        bool open = c.Indicator.Target switch
        {
            QualitativeTarget { Direction: Direction.Increase or Direction.Decrease, Baseline: null } => true,
            ChangeTarget { Baseline: null } => true,
            _ => false,
        };
        if (open && c.Indicator.Target!.Note is null)
            c.Report(FindingField.Target, c.Indicator.TargetText);
    }
}
