using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>STR021: one thing under two names in one form, by the pairs of confusable.tsv.</summary>
internal static class TermRules
{
    private const int Context = 2;
    private static readonly (string Word, string Other)[] Pairs = [.. Table.Embedded("confusable.tsv", 3).Select(row => (row[0], row[1]))];

    public static void Bind(RuleBinder rules) => rules.Form("STR021", TwoTerms);

    private static void TwoTerms(FormContext c)
    {
        Dictionary<string, int>? seen = null;
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            if (!c.Facts.Indicators[i].Says(WordTraits.Confusable))
                continue;
            seen ??= new Dictionary<string, int>(StringComparer.Ordinal);
            foreach ((string word, string other) in Pairs)
            {
                Look(c, i, word, other, seen);
                Look(c, i, other, word, seen);
            }
        }
    }

    // The word with the two characters on either side is the thing; the other word between the same characters is the same thing.
    private static void Look(FormContext c, int index, string word, string other, Dictionary<string, int> seen)
    {
        ReadOnlySpan<char> name = c.Facts.NameOf(index);
        int at = name.IndexOf(word.AsSpan());
        if (at < Context || at + word.Length + Context > name.Length)
            return;
        string before = name.Slice(at - Context, Context).ToString(), after = name.Slice(at + word.Length, Context).ToString();
        string thing = before + word + after, twin = before + other + after;
        if (seen.TryGetValue(twin, out int first))
            c.Report(new FindingDraft(FindingField.Name, twin, thing) { Related = ValueList<FindingPlace>.Empty.Add(c.PlaceOf(first, FindingField.Name)) }, index);
        else
            seen[thing] = index;
    }
}
