using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>STR018, second part: a whole in one project against the sum of its parts in another, by the table wholes.tsv.</summary>
internal static class WholeRules
{
    private const int Context = 2;
    private static readonly (string Whole, string[] Parts)[] Rows = [.. Table.Embedded("wholes.tsv", 2).Select(row => (row[0], row[1].Split('|')))];

    public static void Check(DocumentContext c)
    {
        List<Count>? wholes = null, parts = null;
        for (int form = 0; form < c.Forms.Count; form++)
        {
            FormFacts facts = c.Facts(form);
            for (int row = 0; row < facts.Indicators.Length; row++)
            {
                if (facts.Indicators[row].Says(WordTraits.WholeOrPart) && IsCount(in facts.Indicators[row]))
                    Collect(c, form, row, ref wholes, ref parts);
            }
        }

        if (wholes is null || parts is null)
            return;
        ILookup<(int, string, string, int?), Count> byThing = parts.ToLookup(part => part.Thing);
        foreach (Count whole in wholes)
            Compare(c, whole, byThing[whole.Thing]);
    }

    private static bool IsCount(in IndicatorFacts f) =>
        f.Group == CategoryGroup.Output && (f.Unit & (UnitTraits.Count | UnitTraits.Compound)) == UnitTraits.Count && f.Quantity is { Value: >= 0 and < 1_000_000_000 };

    private static void Collect(DocumentContext c, int form, int row, ref List<Count>? wholes, ref List<Count>? parts)
    {
        string name = c.Facts(form).NameOf(row).ToString();
        QuantityTarget quantity = c.Facts(form).Indicators[row].Quantity!;
        for (int i = 0; i < Rows.Length; i++)
        {
            bool whole = name.Contains(Rows[i].Whole);
            string? word = whole ? Rows[i].Whole : Array.Find(Rows[i].Parts, name.Contains);
            int at = word is null ? -1 : name.IndexOf(word, StringComparison.Ordinal);
            if (at < Context)
                continue;
            string unit = c.Forms[form].ImplementingUnit ?? c.Forms[form].Department ?? "";
            var count = new Count((i, name.Substring(at - Context, Context), unit, c.Forms[form].Year), word!, form, row, quantity);
            (whole ? wholes ??= [] : parts ??= []).Add(count);
        }
    }

    // The parts of the first other project that names more than one.
    private static void Compare(DocumentContext c, Count whole, IEnumerable<Count> parts)
    {
        foreach (IGrouping<int, Count> others in parts.GroupBy(part => part.Form))
        {
            if (others.Key == whole.Form || others.Select(part => part.Word).Distinct(StringComparer.Ordinal).Count() < 2)
                continue;
            decimal sum = others.Sum(part => part.Quantity.Value);
            if (sum != whole.Quantity.Value)
                Report(c, whole, others, sum);
            return;
        }
    }

    private static void Report(DocumentContext c, Count whole, IEnumerable<Count> parts, decimal sum)
    {
        ValueList<FindingPlace> related = ValueList<FindingPlace>.Empty;
        foreach (Count part in parts)
            related = related.Add(c.PlaceOf(part.Form, part.Row, FindingField.Target));
        string name = c.Facts(whole.Form).Indicators[whole.Row].Indicator.Name;
        c.Report(new FindingDraft(FindingField.Target, name, whole.Quantity.Text, sum) { Variant = "parts", Related = related }, whole.Form, whole.Row);
    }

    private sealed record Count((int Row, string Before, string Unit, int? Year) Thing, string Word, int Form, int Row, QuantityTarget Quantity);
}
