using System;

namespace PerfModel.Validation;

/// <summary>CON001, CON002: the numbers of the goals against those of the indicators.</summary>
internal static class GoalNumberRules
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int SharedOfRate = 3, SharedOfCount = 2;
    private static readonly string[] Background =
        [.. System.Linq.Enumerable.SelectMany(Tables.Table.Embedded("goal-background.tsv", 2), row => row[0].Split('|'))];

    private delegate void NumberReport(FormContext form, GoalNumber number, int goal);

    public static void Bind(RuleBinder rules)
    {
        rules.Form("CON001", Differing);
        rules.Form("CON002", Unbacked);
    }

    private static void Differing(FormContext c) => Compare(c, static (form, number, goal) =>
    {
        int other = Counterpart(form.Facts, number);
        if (other < 0)
            return;
        Indicator indicator = form.Facts.Indicators[other].Indicator;
        form.Report(
            new FindingDraft(FindingField.Target, number.Text, indicator.Name, indicator.TargetText)
            {
                Related = ValueList<FindingPlace>.Empty.Add(form.PlaceOfGoal(goal)),
            },
            other);
    });

    private static void Unbacked(FormContext c) => Compare(c, static (form, number, goal) =>
    {
        UnitTraits unit = UnitTrait.Of(number.Unit);
        bool thing = (unit & (UnitTraits.Count | UnitTraits.Area | UnitTraits.Length)) != 0;
        if (thing && IsDone(number) && !IsCounted(form.Facts, number))
            form.Report(new FindingDraft(FindingField.Goals, Around(number)) { ItemIndex = goal });
    });

    // What no indicator says: for each number of the annual goals that is no indicator's.
    private static void Compare(FormContext c, NumberReport report)
    {
        if (c.Facts.Indicators.Length == 0)
            return;
        foreach ((int goal, GoalNumber number) in c.Facts.GoalNumbers)
        {
            bool money = (UnitTrait.Of(number.Unit) & (UnitTraits.Money | UnitTraits.Time | UnitTraits.Score)) != 0;
            if (!money && !IsBackground(number) && !HasValue(c.Facts, number))
                report(c, number, goal);
        }
    }

    // 对全县13个乡镇, 现有38处, 较上年增长5%: what is there, what is compared, what is no amount of this year's work.
    private static bool IsBackground(GoalNumber number)
    {
        string before = number.Clause.Substring(0, number.At);
        return Array.Exists(Background, before.Contains);
    }

    // Rates are alike everywhere: a rate answers only for a goal that speaks of the same thing.
    private static bool HasValue(FormFacts facts, GoalNumber number)
    {
        bool rate = IsRate(number);
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            if (Answers(in f, number) && (!rate || Likeness.CommonRun(facts.MainOf(i), number.Clause.AsSpan()) >= SharedOfCount))
                return true;
        }

        return !rate && IsPartOfSum(facts, number);
    }

    // 新建5公里、改建7公里 are the 12 公里 of an indicator.
    private static bool IsPartOfSum(FormFacts facts, GoalNumber number)
    {
        decimal sum = 0;
        foreach ((int _, GoalNumber other) in facts.GoalNumbers)
            sum += other.Unit.Equals(number.Unit) ? Math.Min(other.Value, Largest) : 0;
        if (sum == number.Value)
            return false;
        GoalNumber whole = number with { Value = sum };
        return Array.Exists(facts.Indicators, f => Answers(in f, whole));
    }

    private static bool Answers(in IndicatorFacts f, GoalNumber number)
    {
        foreach (QuantityTarget quantity in f.Quantities)
        {
            if (Same(quantity.Unit, number.Unit) ? quantity.Value == number.Value : Converted(quantity, number.Unit) == number.Value)
                return true;
        }

        return f.Indicator.Target is RangeTarget range && range.Lower <= number.Value && number.Value <= range.Upper;
    }

    private static bool IsRate(GoalNumber number) => (UnitTrait.Of(number.Unit) & UnitTraits.Ratio) != 0;

    private static decimal? Converted(QuantityTarget quantity, Unit unit) =>
        quantity.Unit is Unit own && own.TryConvert(quantity.Value, unit, out decimal value) ? value : null;

    private static bool Same(Unit? a, Unit b) => a is not null && a.Equals(b);

    // An indicator of this unit that speaks of the same thing, or of which nobody can say whether it does.
    private static bool IsCounted(FormFacts facts, GoalNumber number)
    {
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            foreach (QuantityTarget quantity in f.Quantities)
            {
                if (IsPromised(facts, i) && IsNamed(number))
                    continue;
                bool same = quantity.Unit is null || Same(quantity.Unit, number.Unit) || Converted(quantity, number.Unit) is not null;
                if (same && (!IsNamed(number) || Likeness.CommonRun(facts.MainOf(i), number.Clause.AsSpan()) >= SharedOfCount))
                    return true;
            }
        }

        return false;
    }

    // Another number of the goals is this indicator's.
    private static bool IsPromised(FormFacts facts, int index)
    {
        foreach ((int _, GoalNumber other) in facts.GoalNumbers)
        {
            if (!IsRate(other) && Answers(in facts.Indicators[index], other))
                return true;
        }

        return false;
    }

    // The only indicator of this unit that speaks of the same thing; -1 where there is none, or several.
    private static int Counterpart(FormFacts facts, GoalNumber number)
    {
        bool rate = IsRate(number);
        int best = -1, most = 0;
        bool alone = true;
        for (int i = 0; i < facts.Indicators.Length; i++)
        {
            ref readonly IndicatorFacts f = ref facts.Indicators[i];
            if (f.Quantity is not QuantityTarget quantity || f.Indicator.Term != TargetTerm.Annual || f.Group == CategoryGroup.Cost)
                continue;
            if ((!Same(quantity.Unit, number.Unit) && Converted(quantity, number.Unit) is null) || IsPromised(facts, i))
                continue;
            int shared = Likeness.CommonRun(facts.MainOf(i), number.Clause.AsSpan());
            alone = shared != most && (alone || shared > most);
            (best, most) = shared > most ? (i, shared) : (best, most);
        }

        return most >= (rate ? SharedOfRate : SharedOfCount) && alone ? best : -1;
    }

    // Somebody does it: a verb stands in front of the number.
    private static bool IsDone(GoalNumber number) =>
        (WordLexicon.Names.Scan(number.Clause.AsSpan(0, number.At)) & (WordTraits.Action | WordTraits.Wish)) != 0 || number.At == 0 || IsNamed(number);

    // 救护车2辆: a thing and its number stand alone between two commas.
    private static bool IsNamed(GoalNumber number) => number.At is > 1 and <= 8 && number.At + number.Text.Length == number.Clause.Length;

    private static string Around(GoalNumber number) => number.Clause.Length <= 20 ? number.Clause : number.Clause.Substring(0, Math.Min(number.Clause.Length, number.At + number.Text.Length));
}
