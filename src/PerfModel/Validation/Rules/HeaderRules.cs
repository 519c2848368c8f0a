using System;

namespace PerfModel.Validation;

/// <summary>HDR001 to HDR014 without the funds and the goals: the header of a form.</summary>
internal static class HeaderRules
{
    public static void Bind(RuleBinder rules)
    {
        rules.Form("HDR001", NoProjectName);
        rules.Form("HDR002", NoYear);
        rules.Form("HDR004", Dash);
        rules.Form("HDR005", Period);
        rules.Form("HDR012", NoDepartmentCode);
    }

    private static void NoProjectName(FormContext c)
    {
        if (string.IsNullOrWhiteSpace(c.Form.ProjectName))
            c.Report(FindingField.ProjectName);
    }

    private static void NoYear(FormContext c)
    {
        if (c.Form.Year is not int year)
        {
            c.Report(FindingField.Year);
            return;
        }

        bool longer = IsLonger(c);
        for (int i = 0; i < c.Facts.Indicators.Length; i++)
        {
            Indicator indicator = c.Facts.Indicators[i].Indicator;
            if (indicator.Term == TargetTerm.Annual && YearOf(indicator.Target) is int other && other != year && !(longer && other > year))
                c.Report(new FindingDraft(FindingField.Target, year, other) { Variant = other > year ? "laterYear" : "otherYear" }, i);
        }
    }

    // A project of several years may well end later.
    private static bool IsLonger(FormContext c) =>
        (AttributeWords(c) & WordTraits.MultiYear) != 0 || ProjectPeriod.Years(c.Form.Period) > 1;

    private static WordTraits AttributeWords(FormContext c) => WordLexicon.Names.Scan(FormFacts.Clean(c.Form.Attribute?.Name));

    // The year in which a target ends; a period that also touches the form's year does not contradict it.
    private static int? YearOf(Target? target) => target switch
    {
        DeadlineTarget deadline => deadline.By.Year,
        PeriodTarget period when period.From.Year == period.To.Year => period.To.Year,
        _ => null,
    };

    private static void Dash(FormContext c)
    {
        if (c.Form.Attribute is not { Code: string code } attribute)
            return;
        string due = code + "-" + attribute.Name;
        if (attribute.Name.Length > 0 && attribute.Text.Trim() != due)
        {
            var whole = new TextSpan(0, attribute.Text.Length);
            c.Report(new FindingDraft(FindingField.Attribute, due) { Fix = new SuggestedFix(whole, due) });
        }
    }

    private static void Period(FormContext c)
    {
        int? years = ProjectPeriod.Years(c.Form.Period);
        string? attribute = c.Form.Attribute?.Name;
        WordTraits words = AttributeWords(c);
        bool several = (words & WordTraits.MultiYear) != 0, one = (words & WordTraits.OneYear) != 0 && !several;
        if ((one && years > 1) || (several && years == 1))
            c.Report(new FindingDraft(FindingField.Period, attribute, c.Form.Period));
        else if ((several || years > 1) && c.Form.Kind == FormKind.Target && !HasMidTerm(c))
            c.Report(new FindingDraft(FindingField.Goals) { Variant = "midTerm" });
    }

    private static bool HasMidTerm(FormContext c)
    {
        foreach (Goal goal in c.Form.Goals.AsSpan())
        {
            if (goal?.Term == TargetTerm.MidTerm)
                return true;
        }

        return Array.Exists(c.Facts.Indicators, static f => f.Indicator.Term == TargetTerm.MidTerm);
    }

    private static void NoDepartmentCode(FormContext c)
    {
        if (string.IsNullOrWhiteSpace(c.Form.DepartmentCode))
            c.Report(FindingField.DepartmentCode);
    }
}
