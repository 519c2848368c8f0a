using System.Linq;
using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>A performance form from goal to score: one model for target setting, monitoring and self-evaluation. Immutable; change it with <c>with</c>.</summary>
/// <remarks>
/// <para>Everything that a real form may lack is optional, and an inconsistent form can be held: it is somebody's data, and validation finds what is wrong with it.</para>
/// <para>Equal when kind, header, funds, execution, goals, indicators, category labels, scores and other fields are. Where things stood
/// (<see cref="Places"/>, <see cref="Place"/>), how columns were headed (<see cref="ColumnLabels"/>) and what could not be placed (<see cref="Unplaced"/>) does not count.</para>
/// </remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record PerformanceForm
{
    /// <summary>What sort of form it is.</summary>
    public FormKind Kind { get; init; }

    /// <summary>The title as printed; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>年度, the calendar year; null where the form states none.</summary>
    public int? Year { get; init; }

    /// <summary>项目名称; null where the form states none.</summary>
    public string? ProjectName { get; init; }

    /// <summary>主管部门; null where the form states none.</summary>
    public string? Department { get; init; }

    /// <summary>主管部门代码, such as 073001; null where the form states none.</summary>
    public string? DepartmentCode { get; init; }

    /// <summary>实施单位; null where the form states none.</summary>
    public string? ImplementingUnit { get; init; }

    /// <summary>项目属性; null where the form states none.</summary>
    public CodedName? Attribute { get; init; }

    /// <summary>项目期 as written, such as <c>1 年</c>; null where the form states none.</summary>
    public string? Period { get; init; }

    /// <summary>项目资金 of a target form; null where the form states none.</summary>
    public Funds? Funds { get; init; }

    /// <summary>预算执行情况 of a self-evaluation or monitoring form; null where the form states none.</summary>
    public BudgetExecution? Execution { get; init; }

    /// <summary>总体目标, in the order printed.</summary>
    public ValueList<Goal> Goals { get; init; } = ValueList<Goal>.Empty;

    /// <summary>The indicators, in the order printed.</summary>
    public ValueList<Indicator> Indicators { get; init; } = ValueList<Indicator>.Empty;

    /// <summary>Labels of categories that stand in the form without an indicator: an empty row of a printed form.</summary>
    public ValueList<CategoryLabel> EmptyCategories { get; init; } = ValueList<CategoryLabel>.Empty;

    /// <summary>The whole of the weights as printed (总分 in the column 分值); null where the form states none.</summary>
    public Figure? TotalWeight { get; init; }

    /// <summary>总分; null where the form states none.</summary>
    public Figure? TotalScore { get; init; }

    /// <summary>评价等级 as written; null where the form states none.</summary>
    public string? Grade { get; init; }

    /// <summary>Fields that the model has no property for, under their labels: 联系人, 填报日期.</summary>
    public ValueList<LabelledText> OtherFields { get; init; } = ValueList<LabelledText>.Empty;

    /// <summary>
    /// Columns whose printed label says a time or a kind that the model has no property for: the usual label and, as its text, the one that is printed
    /// (全年执行数, 1-7月执行数; 年度指标值, 年初设定目标值). Empty where the labels say no more than usual.
    /// </summary>
    public ValueList<LabelledText> ColumnLabels { get; init; } = ValueList<LabelledText>.Empty;

    /// <summary>Texts of the form that fit nowhere; nothing is dropped.</summary>
    public ValueList<PlacedText> Unplaced { get; init; } = ValueList<PlacedText>.Empty;

    /// <summary>Where the form begins.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Where the fields stood.</summary>
    public ValueList<FieldPlace> Places { get; init; } = ValueList<FieldPlace>.Empty;

    /// <summary>Where a field stood, or null where it is not known.</summary>
    public SourcePlace? PlaceOf(FormField field) => Places.FirstOrDefault(place => place.Field == field)?.Place;

    /// <summary>Whether all that counts is the same; see the remarks of the type.</summary>
    public bool Equals(PerformanceForm? other) =>
        other is not null && other.Header.Equals(Header) && other.Content.Equals(Content) && other.Result.Equals(Result);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Year, ProjectName, Indicators).GetHashCode();

    private (FormKind, string?, int?, string?, string?, string?, string?, CodedName?, string?) Header =>
        (Kind, Title, Year, ProjectName, Department, DepartmentCode, ImplementingUnit, Attribute, Period);

    private (Funds?, BudgetExecution?, ValueList<Goal>, ValueList<Indicator>, ValueList<CategoryLabel>) Content =>
        (Funds, Execution, Goals, Indicators, EmptyCategories);

    private (Figure?, Figure?, string?, ValueList<LabelledText>) Result => (TotalWeight, TotalScore, Grade, OtherFields);
}
