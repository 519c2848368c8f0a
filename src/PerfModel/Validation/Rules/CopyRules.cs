using System;
using System.Linq;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Validation;

/// <summary>CON004, CON005: what was copied from last year or from another row.</summary>
internal static class CopyRules
{
    private const int ShortestThing = 2, MostSpelledOut = 2, LongestNames = 60;
    private static readonly string[] OldWork = [.. Table.Embedded("old-work.tsv", 3).Where(row => row[0] == "anywhere").SelectMany(row => row[1].Split('|'))];
    private static readonly string[] BeforeYear = [.. Table.Embedded("old-work.tsv", 3).Where(row => row[0] == "before").SelectMany(row => row[1].Split('|'))];

    public static void Bind(RuleBinder rules)
    {
        rules.Form("CON004", LastYear);
        rules.Form("CON005", NearDuplicates);
    }

    private static void LastYear(FormContext c)
    {
        if (c.Form.Year is not int year)
            return;
        if (c.Form.ProjectName is string name && OldYear(name, year) is int old)
            c.Report(FindingField.ProjectName, "项目名称", old, year);
        for (int i = 0; i < c.Form.Goals.Count; i++)
        {
            if (c.Form.Goals[i] is Goal { Term: TargetTerm.Annual, Text: string text } && OldYear(text, year) is int past)
                c.Report(new FindingDraft(FindingField.Goals, "总体目标", past, year) { ItemIndex = i });
        }
    }

    // A year before the form's; what is compared with it, and what is still to be paid for it, is this year's work.
    private static int? OldYear(string text, int year)
    {
        string plain = Fold.Of(text).Replace(" ", "");
        if (Array.Exists(OldWork, plain.Contains))
            return null;
        for (int i = 0; i + 4 < plain.Length; i++)
        {
            bool begins = i == 0 || plain[i - 1] is not ((>= '0' and <= '9') or '-' or '~' or '〔' or '[' or '(' or '至' or '.');
            if (!begins || plain[i + 4] != '年' || YearAt(plain, i) is not int found)
                continue;
            bool span = i + 5 < plain.Length && plain[i + 5] is '-' or '~' or '至' or '以' or '前';
            if (found < year && found > year - 10 && !span && !IsNamedOnly(plain, i))
                return found;
        }

        return null;
    }

    // 较2023年, 截至2023年: a word in front of the year says that it is only named.
    private static bool IsNamedOnly(string text, int at) =>
        Array.Exists(BeforeYear, word => word.Length <= at && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0);

    private static int? YearAt(string text, int at)
    {
        int year = 0;
        for (int i = at; i < at + 4; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return null;
            year = (year * 10) + (text[i] - '0');
        }

        return year is >= 1990 and <= 2100 ? year : null;
    }

    private static void NearDuplicates(FormContext c)
    {
        IndicatorFacts[] all = c.Facts.Indicators;
        for (int i = 1; i < all.Length && all.Length <= LongestNames; i++)
        {
            for (int k = 0; k < i; k++)
            {
                if (!IsDuplicate(c.Facts, k, i))
                    continue;
                FindingPlace other = c.PlaceOf(k, FindingField.Name);
                c.Report(new FindingDraft(FindingField.Name, all[i].Indicator.Name, all[k].Indicator.Name) { Related = ValueList<FindingPlace>.Empty.Add(other) }, i);
                break;
            }
        }
    }

    // Counted alike and of the same thing: 举办培训班期数 ≥6期, 培训班数量 ≥6期.
    private static bool IsDuplicate(FormFacts facts, int a, int b)
    {
        ref readonly IndicatorFacts first = ref facts.Indicators[a], second = ref facts.Indicators[b];
        if (first.Quantity is not QuantityTarget quantity || !quantity.Equals(second.Quantity) || first.Indicator.Term != second.Indicator.Term
            || first.Group != second.Group || first.Group is not (CategoryGroup.Output or CategoryGroup.Benefit) || first.Name.Whole == second.Name.Whole)
            return false;
        ReadOnlySpan<char> one = ThingOf(facts, a), two = ThingOf(facts, b);
        if (one.Length < ShortestThing || two.Length < ShortestThing)
            return false;
        return one.SequenceEqual(two) || IsSpelledOut(one, two, first.Is(UnitTraits.Ratio) ? 1 : MostSpelledOut) || IsSpelledOut(two, one, first.Is(UnitTraits.Ratio) ? 1 : MostSpelledOut);
    }

    // 设施正常运行率, 设施的正常运行率: the same with a character or two more.
    private static bool IsSpelledOut(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer, int most) =>
        shorter.Length > ShortestThing && longer.Length > shorter.Length && longer.Length - shorter.Length <= most && Likeness.IsShortened(shorter, longer);

    // The name without its verb in front and without what is counted behind.
    private static ReadOnlySpan<char> ThingOf(FormFacts facts, int index)
    {
        ReadOnlySpan<char> name = facts.MainOf(index);
        ref readonly IndicatorFacts f = ref facts.Indicators[index];
        int end = f.Name.HeadAtEnd && f.HeadIs(WordTraits.Count | WordTraits.Area | WordTraits.Length | WordTraits.People) ? f.Name.HeadStart : name.Length;
        if (end <= 0)
            return default;
        WordTraits first = WordLexicon.Names.At(name, 0, end, out int length);
        int start = (first & (WordTraits.Action | WordTraits.Wish)) != 0 && length + ShortestThing <= end ? length : 0;
        return name.Slice(start, end - start);
    }
}
