using System;

namespace PerfModel.Validation;

/// <summary>DIR001 to DIR004: thresholds that ask for the wrong thing, for nothing, or for little.</summary>
internal static class DirectionRules
{
    private const int LongestName = 30;
    private const decimal All = 100, High = 80;
    private const string AtMost = "≤", AtLeast = "≥", None = "=0%";

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("DIR001", HarmAtLeast);
        rules.Indicator("DIR002", GoodAtMost);
        rules.Indicator("DIR003", NothingAsked);
        rules.Indicator("DIR004", LittleAsked);
    }

    private static bool IsFloor(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.GreaterThan;

    private static bool IsCeiling(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan;

    private static void HarmAtLeast(IndicatorContext c)
    {
        if (c.Facts.Quantity is not QuantityTarget quantity || !IsFloor(quantity.Comparison) || (c.Facts.Group == CategoryGroup.Cost && !c.Facts.HeadIs(WordTraits.Rate)) || quantity.Subject is not null)
            return;
        if (IsOneMeasure(c) && NameDirection.Named(in c.Facts) == Polarity.LowerIsBetter)
            Report(c, AtMost, quantity.Value >= All && c.Facts.Is(UnitTraits.Percent) && c.Facts.Group != CategoryGroup.Cost ? None : null);
    }

    // A sentence, or money told in per cent, does not say what is measured.
    private static bool IsOneMeasure(IndicatorContext c)
    {
        ReadOnlySpan<char> name = c.FormFacts.MainOf(c.IndicatorIndex);
        bool money = c.Facts.HeadIs(WordTraits.Money) && c.Facts.Is(UnitTraits.Ratio);
        return !money && !c.Facts.Says(WordTraits.OpenDirection) && name.Length <= LongestName && name.IndexOf(',') < 0 && name.IndexOf(';') < 0;
    }

    private static void GoodAtMost(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Quantity is not QuantityTarget quantity || !IsCeiling(quantity.Comparison) || quantity.Subject is not null || f.Is(UnitTraits.Money | UnitTraits.Time))
            return;
        bool asked = f.HeadIs(WordTraits.Satisfaction) && f.Group == CategoryGroup.Satisfaction;
        bool work = f.Says(WordTraits.Action) && f.Is(UnitTraits.Count) && f.Indicator.Category == Category.Quantity && NameDirection.Of(in f) == Polarity.HigherIsBetter;
        if (f.Group != CategoryGroup.Cost && IsOneMeasure(c) && (asked || work || IsHighRate(in f, quantity) || NameDirection.Named(in f) == Polarity.HigherIsBetter))
            Report(c, AtLeast);
    }

    // A rate of quality near 100 %, whose category says that more is better where its name is not known.
    private static bool IsHighRate(in IndicatorFacts f, QuantityTarget quantity) =>
        f.HeadIs(WordTraits.Rate) && !f.Says(WordTraits.Negative) && f.Is(UnitTraits.Percent) && quantity.Value is >= High and <= All
        && f.Indicator.Category == Category.Quality && NameDirection.Of(in f) == Polarity.HigherIsBetter;

    private static void Report(IndicatorContext c, string sign, string? model = null)
    {
        string text = c.Indicator.TargetText ?? "";
        c.Report(new FindingDraft(FindingField.Target, c.Indicator.Name, text, model ?? ModelText.Signed(text, sign))
        {
            Span = TargetSpans.Number(text) is TextSpan number ? TargetSpans.SignBefore(text, number.Start) ?? number : null,
        });
    }

    // ≥0 of what cannot be less, ≤100% of what cannot be more.
    private static void NothingAsked(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Quantity is not QuantityTarget quantity || f.Says(WordTraits.Unbounded) || c.Indicator.TargetText is not string text)
            return;
        bool floor = quantity is { Value: 0, Comparison: Comparison.AtLeast } && f.Group != CategoryGroup.Cost;
        bool ceiling = quantity is { Value: All, Comparison: Comparison.AtMost } && f.Is(UnitTraits.Percent) && f.HeadIs(WordTraits.Rate | WordTraits.Satisfaction)
            && f.Name.HeadAtEnd && !f.HeadIs(WordTraits.Completion) && !f.Says(WordTraits.Money) && f.Group != CategoryGroup.Cost;
        if (!floor && !ceiling)
            return;
        bool harm = NameDirection.Of(in f) == Polarity.LowerIsBetter;
        if (harm && floor)
            c.Report(new FindingDraft(FindingField.Target, c.Indicator.Name, text, ModelText.Signed(text, "=")) { Variant = "all" });
        else if (ceiling)
            c.Report(new FindingDraft(FindingField.Target, c.Indicator.Name, text, ModelText.Signed(text, "=")) { Variant = "all" });
        else
            c.Report(FindingField.Target, c.Indicator.Name, text);
    }

    private static void LittleAsked(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.Quantity is not { Value: > 0, Subject: null, Comparison: not (Comparison.AtMost or Comparison.LessThan) } quantity || !f.Is(UnitTraits.Percent))
            return;
        bool asked = f.HeadIs(WordTraits.Satisfaction) && f.Group == CategoryGroup.Satisfaction && quantity.Value < c.Number("satisfaction");
        bool standard = f.HeadIs(WordTraits.Standard) && f.Indicator.Category == Category.Quality && !f.HeadIs(WordTraits.Negative) && f.Name.HeadAtEnd
            && NameDirection.Of(in f) != Polarity.LowerIsBetter && quantity.Value < c.Number("rate");
        bool whole = f.HeadIs(WordTraits.Satisfaction) && f.Group == CategoryGroup.Satisfaction && quantity.Value == All;
        if (asked || standard || whole)
            c.Report(new FindingDraft(FindingField.Target, c.Indicator.Name, c.Indicator.TargetText, asked ? "≥90%" : "≥95%") { Variant = whole ? "all" : "" });
    }
}
