using System;

namespace PerfModel.Validation;

/// <summary>One indicator as a rule sees it, and where to report.</summary>
public readonly ref struct IndicatorContext
{
    private readonly FormRun _run;
    private readonly ActiveRule _rule;

    internal IndicatorContext(FormRun run, ActiveRule rule, int index) => (_run, _rule, IndicatorIndex) = (run, rule, index);

    /// <summary>The form.</summary>
    public PerformanceForm Form => _run.Form;

    /// <summary>The form's number within its document, counted from 0.</summary>
    public int FormIndex => _run.FormIndex;

    /// <summary>The indicator's number within its form, counted from 0.</summary>
    public int IndicatorIndex { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Facts.Indicator;

    internal ref readonly IndicatorFacts Facts => ref _run.Facts.Indicators[IndicatorIndex];

    internal FormFacts FormFacts => _run.Facts;

    /// <summary>The number of a parameter of the rule, or <paramref name="otherwise"/> where it has none of that name.</summary>
    public decimal Number(string parameter, decimal otherwise = 0) => _rule.Number(parameter, otherwise);

    /// <summary>The text of a parameter of the rule, or the empty string where it has none of that name.</summary>
    public string Text(string parameter) => _rule.Text(parameter);

    /// <summary>Reports about the indicator as a whole.</summary>
    public void Report(params ReadOnlySpan<FindingArgument> arguments) => Report(new FindingDraft(FindingField.Indicator, arguments));

    /// <summary>Reports about a part of the indicator.</summary>
    public void Report(FindingField field, params ReadOnlySpan<FindingArgument> arguments) => Report(new FindingDraft(field, arguments));

    /// <summary>Reports with span, fix or other places.</summary>
    public void Report(FindingDraft draft) => _run.Report(_rule, draft, IndicatorIndex);
}
