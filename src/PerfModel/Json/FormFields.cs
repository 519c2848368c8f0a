namespace PerfModel.Json;

/// <summary>What is collected of a form's object.</summary>
internal sealed class FormFields
{
    public FormKind Kind { get; set; }

    public string? Title { get; set; }

    public int? Year { get; set; }

    public string? ProjectName { get; set; }

    public string? Department { get; set; }

    public string? DepartmentCode { get; set; }

    public string? ImplementingUnit { get; set; }

    public CodedName? Attribute { get; set; }

    public string? Period { get; set; }

    public Funds? Funds { get; set; }

    public BudgetExecution? Execution { get; set; }

    public ValueList<Goal> Goals { get; set; } = ValueList<Goal>.Empty;

    public ValueList<Indicator> Indicators { get; set; } = ValueList<Indicator>.Empty;

    public ValueList<CategoryLabel> EmptyCategories { get; set; } = ValueList<CategoryLabel>.Empty;

    public Figure? TotalWeight { get; set; }

    public Figure? TotalScore { get; set; }

    public string? Grade { get; set; }

    public ValueList<LabelledText> OtherFields { get; set; } = ValueList<LabelledText>.Empty;

    public ValueList<LabelledText> ColumnLabels { get; set; } = ValueList<LabelledText>.Empty;

    public ValueList<PlacedText> Unplaced { get; set; } = ValueList<PlacedText>.Empty;

    public SourcePlace? Place { get; set; }

    public ValueList<FieldPlace> Places { get; set; } = ValueList<FieldPlace>.Empty;

    public PerformanceForm ToForm() => new()
    {
        Kind = Kind,
        Title = Title,
        Year = Year,
        ProjectName = ProjectName,
        Department = Department,
        DepartmentCode = DepartmentCode,
        ImplementingUnit = ImplementingUnit,
        Attribute = Attribute,
        Period = Period,
        Funds = Funds,
        Execution = Execution,
        Goals = Goals,
        Indicators = Indicators,
        EmptyCategories = EmptyCategories,
        TotalWeight = TotalWeight,
        TotalScore = TotalScore,
        Grade = Grade,
        OtherFields = OtherFields,
        ColumnLabels = ColumnLabels,
        Unplaced = Unplaced,
        Place = Place,
        Places = Places,
    };
}
