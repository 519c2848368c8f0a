using System;

namespace PerfModel.Validation;

/// <summary>One form as a rule sees it, and where to report.</summary>
public readonly ref struct FormContext
{
    private readonly FormRun _run;
    private readonly ActiveRule _rule;

    internal FormContext(FormRun run, ActiveRule rule) => (_run, _rule) = (run, rule);

    /// <summary>The form.</summary>
    public PerformanceForm Form => _run.Form;

    /// <summary>The form's number within its document, counted from 0.</summary>
    public int FormIndex => _run.FormIndex;

    internal FormFacts Facts => _run.Facts;

    /// <summary>The number of a parameter of the rule, or <paramref name="otherwise"/> where it has none of that name.</summary>
    public decimal Number(string parameter, decimal otherwise = 0) => _rule.Number(parameter, otherwise);

    /// <summary>The text of a parameter of the rule, or the empty string where it has none of that name.</summary>
    public string Text(string parameter) => _rule.Text(parameter);

    /// <summary>The place of a part of an indicator, to name it as a related place.</summary>
    public FindingPlace PlaceOf(int indicatorIndex, FindingField field = FindingField.Indicator) => _run.PlaceOf(new FindingDraft(field), indicatorIndex);

    /// <summary>Reports about the form as a whole.</summary>
    public void Report(params ReadOnlySpan<FindingArgument> arguments) => Report(new FindingDraft(FindingField.Form, arguments));

    /// <summary>Reports about a part of the form.</summary>
    public void Report(FindingField field, params ReadOnlySpan<FindingArgument> arguments) => Report(new FindingDraft(field, arguments));

    /// <summary>Reports with span, fix or other places; about an indicator where one is given.</summary>
    public void Report(FindingDraft draft, int? indicatorIndex = null) => _run.Report(_rule, draft, indicatorIndex);

    /// <summary>The place of a goal.</summary>
    internal FindingPlace PlaceOfGoal(int goal) => _run.PlaceOf(new FindingDraft(FindingField.Goals) { ItemIndex = goal }, null);
}
