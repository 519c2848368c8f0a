using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>STR011, STR017, STR018, EVAL014: the forms of a document against each other.</summary>
internal static class DocumentRules
{
    public static void Bind(RuleBinder rules)
    {
        rules.Document("STR011", MixedTrees);
        rules.Document("STR017", Copied);
        rules.Document("STR018", static c =>
        {
            Conflicting(c);
            WholeRules.Check(c);
        });
        rules.Document("EVAL014", ChangedTarget);
    }

    private static void MixedTrees(DocumentContext c)
    {
        var places = new (int Row, bool Level1)?[c.Forms.Count];
        int level1 = 0, level2 = 0, first = -1;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = CostPlace(c.Facts(i));
            level1 += places[i]?.Level1 == true ? 1 : 0;
            level2 += places[i]?.Level1 == false ? 1 : 0;
        }

        bool usual = level1 >= level2;
        for (int i = 0; i < places.Length && level1 > 0 && level2 > 0; i++)
            first = first < 0 && places[i]?.Level1 == usual ? i : first;
        for (int i = 0; i < places.Length && first >= 0; i++)
        {
            if (places[i] is not (int row, bool above) || above == usual)
                continue;
            FindingPlace other = c.PlaceOf(first, places[first]!.Value.Row, FindingField.Level1);
            c.Report(new FindingDraft(FindingField.Level1) { Related = ValueList<FindingPlace>.Empty.Add(other) }, i, row);
        }
    }

    private static (int Row, bool Level1)? CostPlace(FormFacts facts)
    {
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            if (f.Indicator.Category?.Group == CategoryGroup.Cost && f.Indicator.Level1 is not null && f.Match.Level1Known)
                return (i, f.Match.Group == CategoryGroup.Cost);
        }

        return null;
    }

    // Rates and words are alike everywhere; a count or a lifetime with the same value is a copy.
    private static void Copied(DocumentContext c)
    {
        var seen = new Dictionary<NameHash, (int Form, int Row)>();
        for (int form = 0; form < c.Forms.Count; form++)
        {
            IndicatorFacts[] rows = c.Facts(form).Indicators;
            for (int row = 0; row < rows.Length; row++)
            {
                if (!IsFact(in rows[row], 1))
                    continue;
                if (!seen.TryGetValue(rows[row].Name.Whole, out (int Form, int Row) first))
                    seen.Add(rows[row].Name.Whole, (form, row));
                else if (first.Form != form && AreSiblings(c.Forms[first.Form], c.Forms[form])
                    && rows[row].Quantity!.Equals(c.Facts(first.Form).Indicators[first.Row].Quantity))
                    Report(c, FindingField.Name, first, (form, row));
            }
        }
    }

    private static void Conflicting(DocumentContext c)
    {
        var seen = new Dictionary<NameHash, (int Form, int Row)>();
        int shortest = (int)c.Number("shortest");
        for (int form = 0; form < c.Forms.Count; form++)
        {
            IndicatorFacts[] rows = c.Facts(form).Indicators;
            for (int row = 0; row < rows.Length; row++)
            {
                if (!IsFact(in rows[row], shortest))
                    continue;
                if (!seen.TryGetValue(rows[row].Name.Whole, out (int Form, int Row) first))
                    seen.Add(rows[row].Name.Whole, (form, row));
                else if (first.Form != form && AreSiblings(c.Forms[first.Form], c.Forms[form]) && Differ(in rows[row], in c.Facts(first.Form).Indicators[first.Row]))
                    Report(c, FindingField.Target, first, (form, row));
            }
        }
    }

    private static bool Differ(in IndicatorFacts a, in IndicatorFacts b) =>
        Equals(a.Quantity!.Unit, b.Quantity!.Unit) && a.Quantity.Value != b.Quantity.Value;

    private static bool IsFact(in IndicatorFacts f, int shortest) =>
        f.NameLength >= shortest && f.Group is CategoryGroup.Output or CategoryGroup.Benefit && f.Quantity is not null
        && f.Is(UnitTraits.Count | UnitTraits.Time | UnitTraits.Area | UnitTraits.Length) && !f.Is(UnitTraits.Compound);

    private static void Report(DocumentContext c, FindingField field, (int Form, int Row) first, (int Form, int Row) again)
    {
        FindingPlace other = c.PlaceOf(first.Form, first.Row, field);
        string name = c.Facts(again.Form).Indicators[again.Row].Indicator.Name;
        c.Report(new FindingDraft(field, name) { Related = ValueList<FindingPlace>.Empty.Add(other) }, again.Form, again.Row);
    }

    // Different projects of one unit in one year, as far as the forms say.
    private static bool AreSiblings(PerformanceForm a, PerformanceForm b) =>
        a.Kind == b.Kind && (a.ProjectName is null || a.ProjectName != b.ProjectName)
        && Agree(a.ImplementingUnit ?? a.Department, b.ImplementingUnit ?? b.Department) && (a.Year ?? b.Year) == (b.Year ?? a.Year);

    private static bool Agree(string? a, string? b) => string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b) || a == b;

    private static void ChangedTarget(DocumentContext c)
    {
        var approved = new Dictionary<(string, int?, NameHash), (int Form, int Row)>();
        for (int form = 0; form < c.Forms.Count; form++)
        {
            if (c.Forms[form] is { Kind: FormKind.Target, ProjectName: string project })
                Collect(c.Facts(form).Indicators, (project, c.Forms[form].Year), form, approved);
        }

        for (int form = 0; form < c.Forms.Count && approved.Count > 0; form++)
        {
            if (c.Forms[form] is not { Kind: FormKind.SelfEvaluation or FormKind.Monitoring, ProjectName: string project })
                continue;
            IndicatorFacts[] rows = c.Facts(form).Indicators;
            for (int row = 0; row < rows.Length; row++)
            {
                if (rows[row].Indicator.Target is Target target && approved.TryGetValue((project, c.Forms[form].Year, rows[row].Name.Whole), out (int Form, int Row) first)
                    && !target.Equals(c.Facts(first.Form).Indicators[first.Row].Indicator.Target))
                    Report(c, FindingField.Target, first, (form, row));
            }
        }
    }

    private static void Collect(
        IndicatorFacts[] rows, (string Project, int? Year) key, int form, Dictionary<(string, int?, NameHash), (int Form, int Row)> approved)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            bool annual = rows[row].Indicator.Term == TargetTerm.Annual && rows[row].Indicator.Target is not null && rows[row].NameLength > 0;
            if (annual && !approved.ContainsKey((key.Project, key.Year, rows[row].Name.Whole)))
                approved.Add((key.Project, key.Year, rows[row].Name.Whole), (form, row));
        }
    }
}
