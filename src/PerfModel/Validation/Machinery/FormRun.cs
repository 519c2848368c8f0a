namespace PerfModel.Validation;

/// <summary>The rules over one form: what they look at, and how their reports become findings.</summary>
internal sealed class FormRun
{
    private readonly ValidationRun _run;
    private readonly ValueList<Suppression> _suppressions;

    public FormRun(ValidationRun run, PerformanceForm form, int formIndex, ValueList<Suppression> suppressions)
    {
        (_run, Form, FormIndex, _suppressions) = (run, form, formIndex, suppressions);
        Facts = new FormFacts(form);
    }

    public PerformanceForm Form { get; }

    public int FormIndex { get; }

    public FormFacts Facts { get; }

    public void Report(ActiveRule rule, FindingDraft draft, int? indicator)
    {
        var finding = new Finding(rule.Rule, rule.SeverityOf(Form.Kind, draft.Variant), PlaceOf(draft, indicator), draft);
        foreach (Suppression suppression in _suppressions.AsSpan())
        {
            if (suppression.Fits(rule.Rule, Form.ProjectName, indicator is int index ? Facts.Indicators[index].Indicator.Name : null))
            {
                _run.Add(new SuppressedFinding(finding, suppression));
                return;
            }
        }

        _run.Add(finding, rule.Order);
    }

    public FindingPlace PlaceOf(FindingDraft draft, int? indicator) => new()
    {
        FormIndex = FormIndex,
        ProjectName = Form.ProjectName,
        IndicatorIndex = indicator,
        IndicatorName = indicator is int named && Facts.Indicators[named].Indicator.Name is { Length: > 0 } name ? name : null,
        Field = draft.Field,
        ItemIndex = draft.ItemIndex,
        Span = draft.Span,
        Source = indicator is int index
            ? IndicatorSource(Facts.Indicators[index].Indicator, draft.Field)
            : FormSource(draft.Field, draft.ItemIndex),
    };

    private static SourcePlace? IndicatorSource(Indicator indicator, FindingField field) => field switch
    {
        FindingField.Target => indicator.TargetPlace ?? indicator.Place,
        FindingField.Actual => indicator.ActualPlace ?? indicator.Place,
        _ => indicator.Place ?? indicator.TargetPlace,
    };

    private SourcePlace? FormSource(FindingField field, int? item)
    {
        if (field == FindingField.Goals && item is int goal && Form.Goals[goal]?.Place is SourcePlace place)
            return place;
        return (FieldOf(field) is FormField known ? Form.PlaceOf(known) : null) ?? Form.Place;
    }

    private static FormField? FieldOf(FindingField field) => field switch
    {
        FindingField.Year => FormField.Year,
        FindingField.ProjectName => FormField.ProjectName,
        FindingField.DepartmentCode => FormField.DepartmentCode,
        FindingField.Attribute => FormField.Attribute,
        FindingField.Period => FormField.Period,
        FindingField.Funds or FindingField.FundsTotal or FindingField.FundsLine => FormField.Funds,
        FindingField.FundsFiscal => FormField.FiscalFunds,
        FindingField.FundsOther => FormField.OtherFunds,
        FindingField.Execution or FindingField.ExecutionLine => FormField.Execution,
        FindingField.Goals => FormField.Goals,
        FindingField.Indicators or FindingField.TotalWeight => FormField.Indicators,
        FindingField.TotalScore => FormField.TotalScore,
        FindingField.Grade => FormField.Grade,
        _ => null,
    };
}
