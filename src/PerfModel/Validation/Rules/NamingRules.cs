using System;

namespace PerfModel.Validation;

/// <summary>VAL026, CAT009: what belongs into the name of an indicator, and how much of it.</summary>
internal static class NamingRules
{
    private static readonly string[] Joints = [.. Tables.Table.Embedded("joints.tsv", 2).ConvertAll(row => row[0])];

    public static void Bind(RuleBinder rules)
    {
        rules.Indicator("VAL026", TargetInName);
        rules.Indicator("CAT009", TwoMeasures);
    }

    private static void TargetInName(IndicatorContext c)
    {
        ReadOnlySpan<char> name = c.FormFacts.MainOf(c.IndicatorIndex);
        if (name.IsEmpty || string.IsNullOrWhiteSpace(c.Indicator.TargetText))
            return;
        if (HasThreshold(name) || SaysValue(name, c.Facts.Quantity) || IsDate(name, c.Indicator.Target))
            c.Report(FindingField.Name, c.Indicator.Name);
    }

    // ≥12公里, 95%: a sign before a number or a percentage; (≥**%) is the stub of a template.
    private static bool HasThreshold(ReadOnlySpan<char> name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            bool digitBefore = name[i - 1] is >= '0' and <= '9';
            if ((name[i - 1] is '≥' or '≤' or '=' or '>' or '<' && name[i] is >= '0' and <= '9') || (name[i] == '%' && digitBefore))
                return true;
        }

        return false;
    }

    // The target's own number with its unit: 医疗收入达到5亿元.
    private static bool SaysValue(ReadOnlySpan<char> name, QuantityTarget? quantity)
    {
        if (quantity?.Unit is not Unit unit || quantity.Value < 2)
            return false;
        string said = FindingArgument.FromDecimal(quantity.Value).GetText() + unit.Symbol;
        int at = name.IndexOf(said.AsSpan());
        return at == 0 || (at > 0 && name[at - 1] is not ((>= '0' and <= '9') or '.' or '-' or '~'));
    }

    private static bool IsDate(ReadOnlySpan<char> name, Target? target) =>
        target is DeadlineTarget or PeriodTarget && name[0] is >= '0' and <= '9' && TargetParser.Parse(name.ToString()).Target is DeadlineTarget or PeriodTarget;

    // Several numbers of different things in one cell, or a name of two measures (活动场次、参与人次).
    private static void TwoMeasures(IndicatorContext c)
    {
        if (c.Indicator.Target is AllTarget several && AreDifferent(several))
            c.Report(FindingField.Target, c.Indicator.Name, c.Indicator.TargetText);
        else if (VariantOf(c) is string variant)
            c.Report(new FindingDraft(FindingField.Name, c.Indicator.Name) { Variant = variant });
    }

    // Two works or two measures are two rows; two things that are bought together could be.
    private static string? VariantOf(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        ReadOnlySpan<char> name = c.FormFacts.MainOf(c.IndicatorIndex);
        if (f.Quantity is null || Joint(name) is not (int at, int length))
            return null;
        ReadOnlySpan<char> left = name.Slice(0, at), right = name.Slice(at + length);
        if (EndsWithMeasure(left) && EndsWithMeasure(right))
            return "name";
        bool counted = f.HeadIs(WordTraits.Count) && f.Is(UnitTraits.Count) && c.Indicator.Category == Category.Quantity;
        if (counted && BeginsWithWork(left) && BeginsWithWork(right) && !Recipient.IsVerb(left))
            return "name";
        return counted && BeginsWithWork(left) && !Recipient.IsVerb(left) && name[at] == '、' && !f.HeadIs(WordTraits.People) ? "things" : null;
    }

    private static (int At, int Length)? Joint(ReadOnlySpan<char> name)
    {
        foreach (string joint in Joints)
        {
            int at = name.IndexOf(joint.AsSpan());
            if (at > 1 && at + joint.Length + 1 < name.Length)
                return (at, joint.Length);
        }

        return null;
    }

    private static bool BeginsWithWork(ReadOnlySpan<char> text) =>
        (WordLexicon.Names.At(text, 0, text.Length, out _) & WordTraits.Action) != 0;

    private static bool AreDifferent(AllTarget several)
    {
        QuantityTarget? first = null;
        foreach (QuantityTarget quantity in new QuantityList(several))
        {
            if (first is not null && !Equals(first.Unit, quantity.Unit))
                return true;
            first ??= quantity;
        }

        return false;
    }

    private static bool EndsWithMeasure(ReadOnlySpan<char> text)
    {
        const WordTraits Measures = WordTraits.Count | WordTraits.Rate | WordTraits.Area | WordTraits.Length | WordTraits.Satisfaction;
        NameReading reading = NameReading.Of(text, text.Length);
        return reading.HeadAtEnd && (reading.Head & Measures) != 0 && reading.HeadStart > 0;
    }
}
