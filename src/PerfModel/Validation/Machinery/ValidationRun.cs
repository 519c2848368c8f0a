using System;
using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>One call of the validator: runs the rules and collects what they report, in an order that does not depend on who reports first.</summary>
internal sealed class ValidationRun
{
    private readonly List<Finding> _findings = new(64);
    private readonly List<FindingOrder> _order = new(64);
    private readonly List<SuppressedFinding> _suppressed = [];
    private readonly List<FormRun> _forms = [];

    public void Add(PerformanceForm form, int formIndex, RuleSet rules)
    {
        var run = new FormRun(this, form, formIndex, rules.Suppressions);
        _forms.Add(run);
        foreach (ActiveRule rule in rules.Form)
        {
            if (rule.LooksAt(form.Kind))
                rule.Rule.Code.Form!(new FormContext(run, rule));
        }

        int count = run.Facts.Indicators.Length;
        foreach (ActiveRule rule in rules.Indicator)
        {
            IndicatorCheck check = rule.Rule.Code.Indicator!;
            for (int i = 0; i < count && rule.LooksAt(form.Kind); i++)
            {
                if (rule.Rule.Kind == RuleKind.Hard || run.Facts.Indicators[i].Indicator.Target is not NotApplicableTarget)
                    check(new IndicatorContext(run, rule, i));
            }
        }
    }

    public void AddDocument(RuleSet rules)
    {
        var forms = new PerformanceForm[_forms.Count];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = _forms[i].Form;
        var all = ValueList<PerformanceForm>.Wrap(forms);
        foreach (ActiveRule rule in rules.Document)
            rule.Rule.Code.Document!(new DocumentContext(_forms, rule, all));
    }

    public void Add(Finding finding, int ruleOrder)
    {
        _order.Add(new FindingOrder(finding.Place.FormIndex, finding.Place.IndicatorIndex ?? -1, ruleOrder, _findings.Count));
        _findings.Add(finding);
    }

    public void Add(SuppressedFinding finding) => _suppressed.Add(finding);

    public ValidationResult Result()
    {
        Finding[] findings = [.. _findings];
        Array.Sort([.. _order], findings);
        (ValueList<Finding> standing, ValueList<Finding> background) = Collecting.Split(findings);
        var reviews = new FormReview[_forms.Count];
        for (int i = 0; i < reviews.Length; i++)
            reviews[i] = Collecting.Review(_forms[i], standing);
        return new ValidationResult
        {
            Findings = standing,
            Background = background,
            Suppressed = _suppressed.ToValueList(),
            Reviews = ValueList<FormReview>.Wrap(reviews),
        };
    }
}
