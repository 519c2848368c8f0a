using System;
using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>STR001 to STR010, STR012 to STR016, STR019, STR020, STR022: which indicators a form has, and under which labels.</summary>
internal static class StructureRules
{
    private const int ShortestCore = 4;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("STR001", NoIndicators);
        rules.Form("STR002", static c => Demand(c, Category.Quantity));
        rules.Form("STR003", static c => DemandGroup(c, CategoryGroup.Cost, static form => ModelText.Funds(form)));
        rules.Form("STR004", static c => Demand(c, Category.Quality));
        rules.Form("STR005", static c => Demand(c, Category.Timeliness, static form => ModelText.Year(form)));
        rules.Form("STR006", static c => DemandGroup(c, CategoryGroup.Benefit));
        rules.Form("STR007", static c => Demand(c, Category.SocialBenefit));
        rules.Form("STR008", static c => Demand(c, Category.Sustainability));
        rules.Form("STR009", static c => DemandGroup(c, CategoryGroup.Satisfaction));
        rules.Form("STR010", Misplaced);
        rules.Form("STR012", UnknownLabel);
        rules.Form("STR013", DecoratedLabel);
        rules.Form("STR014", TooMany);
        rules.Form("STR015", SameName);
        rules.Form("STR016", OutputAsBenefit);
        rules.Indicator("STR019", NoName);
        rules.Indicator("STR020", NoTarget);
        rules.Indicator("STR022", BlankLevel2);
    }

    private static void NoIndicators(FormContext c)
    {
        if (c.Facts.Indicators.Length == 0)
            c.Report(FindingField.Indicators);
    }

    // Where rows name level 1 alone, nobody can say which level 2 is missing.
    private static void Demand(FormContext c, Category category, Func<PerformanceForm, string>? model = null)
    {
        bool known = false;
        foreach (ref readonly IndicatorFacts f in c.Facts.Indicators.AsSpan())
        {
            if (f.IsBlank)
                continue;
            Category? own = f.Indicator.Category ?? f.Match.Category;
            if (own == category || (own is null && f.Group == category.Group))
                return;
            known |= f.Group != CategoryGroup.Other;
        }

        if (known)
            c.Report(FindingField.Indicators, model is null ? [] : [model(c.Form)]);
    }

    private static void DemandGroup(FormContext c, CategoryGroup group, Func<PerformanceForm, string>? model = null)
    {
        bool known = false;
        foreach (ref readonly IndicatorFacts f in c.Facts.Indicators.AsSpan())
        {
            if (f.IsBlank)
                continue;
            if (f.Group == group || f.Indicator.Category?.Group == group)
                return;
            known |= f.Group != CategoryGroup.Other;
        }

        if (known)
            c.Report(FindingField.Indicators, model is null ? [] : [model(c.Form)]);
    }

    private static void Misplaced(FormContext c)
    {
        string[] trees = c.Text("trees").Split('|');
        CategoryMatch last = default;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            CategoryMatch match = f.Match;
            Category? category = f.Indicator.Category ?? match.Category;
            if (category is null || f.Indicator.Level1 is null || !match.Level1Known || match == last)
                continue;
            last = match;
            bool asked = category.Group == CategoryGroup.Satisfaction && match.Group == CategoryGroup.Benefit;
            if (match.Group != CategoryGroup.Other && IsMisplaced(trees, category, match.Group))
                c.Report(new FindingDraft(FindingField.Level2, category, f.Indicator.Level1.Name) { Variant = asked ? "asked" : "" }, i);
        }
    }

    private static bool IsMisplaced(string[] trees, Category category, CategoryGroup level1)
    {
        bool elsewhere = false;
        foreach (string id in trees)
        {
            TreeVariant? tree = TreeVariant.Find(id);
            if (tree is null || tree.Contains(category, level1) || (!tree.Contains(category) && tree.Contains(category.Group, level1)))
                return false;
            elsewhere |= tree.Contains(category) || tree.Contains(category.Group);
        }

        return elsewhere;
    }

    private static void UnknownLabel(FormContext c)
    {
        string last = "";
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            if (f.Indicator.Category is not null || (f.Match.Level1Known && f.Match.Level2Known))
                continue;
            if (!f.Match.Level1Known && !f.Match.Level2Known && f.Indicator.Level2 is not null)
                continue;
            bool first = !f.Match.Level1Known;
            string label = (first ? f.Indicator.Level1 : f.Indicator.Level2)?.Text ?? "";
            if (label != last && !string.IsNullOrWhiteSpace(label) && !ManagementLabels.Has(label))
                c.Report(new FindingDraft(first ? FindingField.Level1 : FindingField.Level2, label), i);
            last = label;
        }
    }

    private static void DecoratedLabel(FormContext c)
    {
        int first = -1, count = 0;
        CategoryLabel? last1 = null, last2 = null;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            Indicator indicator = c.Facts.Indicators[i].Indicator;
            int here = IsNewDecoration(indicator.Level1, ref last1) + IsNewDecoration(indicator.Level2, ref last2);
            if (here > 0 && first < 0)
                first = i;
            count += here;
        }

        if (first < 0)
            return;
        bool level2 = c.Facts.Indicators[first].Indicator.Level2?.IsDecorated == true;
        CategoryLabel label = (level2 ? c.Facts.Indicators[first].Indicator.Level2 : c.Facts.Indicators[first].Indicator.Level1)!;
        c.Report(new FindingDraft(level2 ? FindingField.Level2 : FindingField.Level1, label.Text, count), first);
    }

    private static int IsNewDecoration(CategoryLabel? label, ref CategoryLabel? last)
    {
        bool same = label is null || (last is not null && last.Text == label.Text);
        last = label ?? last;
        return !same && label!.IsDecorated ? 1 : 0;
    }

    private static void TooMany(FormContext c)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            Indicator indicator = c.Facts.Indicators[i].Indicator;
            if (indicator.Category is not Category category || indicator.Term != TargetTerm.Annual)
                continue;
            counts.TryGetValue(category.Id, out int count);
            counts[category.Id] = count + 1;
            if (count == c.Number("max"))
                c.Report(new FindingDraft(FindingField.Indicator, category, c.Number("max")), i);
        }
    }

    private static void SameName(FormContext c)
    {
        var seen = new Dictionary<(NameHash, TargetTerm), int>(c.Facts.Indicators.Length);
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            if (f.NameLength == 0)
                continue;
            if (seen.TryGetValue((f.Name.Whole, f.Indicator.Term), out int first))
                c.Report(new FindingDraft(FindingField.Name, f.Indicator.Name) { Related = ValueList<FindingPlace>.Empty.Add(c.PlaceOf(first, FindingField.Name)) }, i);
            else
                seen.Add((f.Name.Whole, f.Indicator.Term), i);
        }
    }

    private static void OutputAsBenefit(FormContext c)
    {
        var outputs = new Dictionary<NameHash, int>(c.Facts.Indicators.Length);
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            if (f.Group == CategoryGroup.Output && f.Name.Core.Length >= ShortestCore && !outputs.ContainsKey(f.Name.Core))
                outputs.Add(f.Name.Core, i);
        }

        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref c.Facts.Indicators[i];
            if (f.Group == CategoryGroup.Benefit && outputs.TryGetValue(f.Name.Core, out int first))
                c.Report(new FindingDraft(FindingField.Name, f.Indicator.Name) { Related = ValueList<FindingPlace>.Empty.Add(c.PlaceOf(first, FindingField.Name)) }, i);
        }
    }

    private static void NoName(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        if (f.NameLength == 0 && !(f.IsBlank && c.Indicator.Weight?.Value == 0))
            c.Report(FindingField.Name);
    }

    private static void NoTarget(IndicatorContext c)
    {
        if (c.Facts.NameLength > 0 && string.IsNullOrWhiteSpace(c.Indicator.TargetText))
            c.Report(FindingField.Target);
    }

    // A form whose other rows name their level 2; cost and satisfaction have only one.
    private static void BlankLevel2(IndicatorContext c)
    {
        ref readonly IndicatorFacts f = ref c.Facts;
        bool blank = c.Indicator.Category is null && f.Group is CategoryGroup.Output or CategoryGroup.Benefit
            && string.IsNullOrWhiteSpace(c.Indicator.Level2?.Name) && !f.IsBlank;
        if (blank && Array.Exists(c.FormFacts.Indicators, static other => other.Match.Category is not null && other.Group is CategoryGroup.Output or CategoryGroup.Benefit))
            c.Report(FindingField.Level2);
    }
}
