using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>All forms of a document as a rule sees them, and where to report.</summary>
public readonly ref struct DocumentContext
{
    private readonly List<FormRun> _runs;
    private readonly ActiveRule _rule;

    internal DocumentContext(List<FormRun> runs, ActiveRule rule, ValueList<PerformanceForm> forms) => (_runs, _rule, Forms) = (runs, rule, forms);

    /// <summary>The forms, in the order of the document.</summary>
    public ValueList<PerformanceForm> Forms { get; }

    internal FormFacts Facts(int form) => _runs[form].Facts;

    /// <summary>The number of a parameter of the rule, or <paramref name="otherwise"/> where it has none of that name.</summary>
    public decimal Number(string parameter, decimal otherwise = 0) => _rule.Number(parameter, otherwise);

    /// <summary>The text of a parameter of the rule, or the empty string where it has none of that name.</summary>
    public string Text(string parameter) => _rule.Text(parameter);

    /// <summary>The place of a part of a form or, where an indicator is given, of that indicator.</summary>
    public FindingPlace PlaceOf(int formIndex, int? indicatorIndex = null, FindingField field = FindingField.Indicator) =>
        _runs[formIndex].PlaceOf(new FindingDraft(indicatorIndex is null ? FindingField.Form : field), indicatorIndex);

    /// <summary>Reports about a form or, where an indicator is given, about that indicator.</summary>
    public void Report(FindingDraft draft, int formIndex, int? indicatorIndex = null) => _runs[formIndex].Report(_rule, draft, indicatorIndex);
}
