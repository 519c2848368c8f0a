using System;
using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>VAL018 to VAL020, VAL024: values that say less than they seem to.</summary>
internal static class WordingRules
{
    private const int ObjectLength = 4;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("VAL018", SmallPopulation);
        rules.Indicator("VAL019", Sentence);
        rules.Indicator("VAL020", EmptyReference);
        rules.Indicator("VAL024", OpenTime);
    }

    // The object of a name is what stands in front of its head: 部门网站 of 各部门网站正常运行率 and of 监测部门网站数量.
    private static void SmallPopulation(FormContext c)
    {
        Dictionary<ulong, int>? populations = null;
        IndicatorFacts[] all = c.Facts.Indicators;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Group == CategoryGroup.Output && all[i].HeadIs(WordTraits.Count) && (all[i].Unit & (UnitTraits.Count | UnitTraits.Compound)) == UnitTraits.Count
                && all[i].Quantity is { Value: >= 1 and < 1000 } && ObjectOf(c.Facts, i) is ulong thing)
                (populations ??= [])[thing] = i;
        }

        for (int i = 0; populations is not null && i < all.Length; i++)
        {
            if (!all[i].HeadIs(WordTraits.Rate) || !all[i].Is(UnitTraits.Percent) || all[i].Quantity is not { Comparison: Comparison.AtLeast, Value: > 0 and < 100 } rate)
                continue;
            if (ObjectOf(c.Facts, i) is not ulong thing || !populations.TryGetValue(thing, out int count))
                continue;
            QuantityTarget population = all[count].Quantity!;
            if (population.Value * population.Unit!.Multiplier * (100 - rate.Value) < 100)
                c.Report(new FindingDraft(FindingField.Target, all[i].Indicator.TargetText, population.Text)
                {
                    Related = ValueList<FindingPlace>.Empty.Add(c.PlaceOf(count, FindingField.Target)),
                }, i);
        }
    }

    private static ulong? ObjectOf(FormFacts facts, int index)
    {
        int end = facts.Indicators[index].Name.HeadStart;
        if (end < ObjectLength)
            return null;
        ReadOnlySpan<char> name = facts.NameOf(index).Slice(end - ObjectLength, ObjectLength);
        return ((ulong)name[0] << 48) | ((ulong)name[1] << 32) | ((ulong)name[2] << 16) | name[3];
    }

    private static void Sentence(IndicatorContext c)
    {
        if (c.Indicator.Target is not (TextTarget or QualitativeTarget) || c.Indicator.TargetText is not string text)
            return;
        TextSpan trimmed = TargetSpans.Trimmed(text);
        bool clauses = false;
        for (int i = trimmed.Start; i + 1 < trimmed.End; i++)
            clauses |= Text.Fold.Of(text[i]) is ',' or ';' or '。' or '\n';
        if (trimmed.Length > (clauses ? c.Number("maxClauses") : c.Number("max")))
            c.Report(FindingField.Target, text.Trim());
    }

    private static void EmptyReference(IndicatorContext c)
    {
        if ((c.Facts.Value & WordTraits.Reference) != 0)
            c.Report(FindingField.Target, c.Indicator.TargetText);
    }

    private static void OpenTime(IndicatorContext c)
    {
        if ((c.Facts.Value & WordTraits.OpenTime) != 0)
            c.Report(FindingField.Target, c.Indicator.TargetText);
    }
}
