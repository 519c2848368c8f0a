using System;

namespace PerfModel.Validation;

/// <summary>HDR008 to HDR011: the general goals.</summary>
internal static class GoalRules
{
    private const int ShortestGoal = 4;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("HDR008", MissingOrLong);
        rules.Form("HDR009", Numbering);
        rules.Form("HDR010", NotBacked);
        rules.Form("HDR011", NoQuantity);
    }

    private static void MissingOrLong(FormContext c)
    {
        int length = 0;
        bool any = false;
        foreach (Goal goal in c.Form.Goals.AsSpan())
        {
            length += goal?.Text?.Length ?? 0;
            any |= !string.IsNullOrWhiteSpace(goal?.Text);
        }

        if (!any)
            c.Report(FindingField.Goals);
        else if (length > c.Number("max"))
            c.Report(new FindingDraft(FindingField.Goals, length, c.Number("max")) { Variant = "tooLong" });
    }

    private static void Numbering(FormContext c)
    {
        ValueList<Goal> goals = c.Form.Goals;
        int numbered = 0, next = 1;
        bool gap = false;
        foreach (Goal goal in goals.AsSpan())
        {
            if (goal?.Number is not int number)
                continue;
            numbered++;
            gap |= number != next && number != 1;
            next = number < int.MaxValue ? number + 1 : number;
        }

        if (numbered > 0 && (gap || numbered < goals.Count || numbered == 1))
            c.Report(FindingField.Goals);
    }

    private static void NotBacked(FormContext c)
    {
        if (c.Facts.Indicators.Length == 0)
            return;
        PairFilter? pairs = null;
        for (int i = 0; i < c.Form.Goals.Count; i++)
        {
            ReadOnlySpan<char> goal = FormFacts.Clean(c.Form.Goals[i]?.Text);
            if (goal.Length < ShortestGoal)
                continue;
            pairs ??= PairFilter.Of(c.Facts);
            if (!pairs.SharesMore(goal, (int)c.Number("pairs")))
                c.Report(new FindingDraft(FindingField.Goals, c.Form.Goals[i].Text) { ItemIndex = i });
        }
    }

    private static void NoQuantity(FormContext c)
    {
        bool any = false;
        foreach (Goal goal in c.Form.Goals.AsSpan())
        {
            any |= !string.IsNullOrWhiteSpace(goal?.Text);
            if (goal?.Text is string text && HasQuantity(text))
                return;
        }

        if (any)
            c.Report(FindingField.Goals);
    }

    // A year is no quantity.
    private static bool HasQuantity(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && Text.Fold.Of(text[i]) is >= '0' and <= '9')
                i++;
            bool year = i - start == 4 && i < text.Length && text[i] == '年';
            if (i > start && !year)
                return true;
            if (i < text.Length && (text[i] is '百' or '千' or '万' or '亿') && i > 0 && text[i - 1] is '一' or '二' or '两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '几' or '数')
                return true;
        }

        return false;
    }
}
