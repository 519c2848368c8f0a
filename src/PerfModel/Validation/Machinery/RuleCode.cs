namespace PerfModel.Validation;

/// <summary>The code of a rule: one of the three.</summary>
internal readonly struct RuleCode
{
    public RuleCode(IndicatorCheck check) => (Scope, Indicator) = (RuleScope.Indicator, check);

    public RuleCode(FormCheck check) => (Scope, Form) = (RuleScope.Form, check);

    public RuleCode(DocumentCheck check) => (Scope, Document) = (RuleScope.Document, check);

    public RuleScope Scope { get; }

    public IndicatorCheck? Indicator { get; }

    public FormCheck? Form { get; }

    public DocumentCheck? Document { get; }
}
