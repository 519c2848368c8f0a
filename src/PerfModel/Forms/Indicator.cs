using System.Text.Json.Serialization;
using PerfModel.Forms;

namespace PerfModel;

/// <summary>An indicator (三级指标) with its target and, later in the year, actual value and score. Immutable; change it with <c>with</c>.</summary>
/// <remarks>
/// <para>Target text and typed target are one cell seen from two sides: setting <see cref="TargetText"/> parses it, setting <see cref="Target"/> replaces the text.
/// So are the actual value and the forecast.</para>
/// <para>Equal when category, labels, name, targets, weight, score and the texts of the other columns are. A target counts by its typed value where it has one, so
/// <c>≥98%</c> equals <c>≥ 98 %</c>; a text that could not be read counts as text. Source place and the three columns of symbol, value and unit do not count.</para>
/// </remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Indicator
{
    private readonly TargetCell? _target;
    private readonly TargetCell? _actual;
    private readonly TargetCell? _forecast;

    /// <summary>What the indicator measures; null where the form's labels name no known category.</summary>
    public Category? Category { get; init; }

    /// <summary>The label of level 1 as printed; null where there is none.</summary>
    public CategoryLabel? Level1 { get; init; }

    /// <summary>The label of level 2 as printed; null where there is none.</summary>
    public CategoryLabel? Level2 { get; init; }

    /// <summary>The name of the indicator; empty where the form has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The target as written, never lost; null where the form has no such cell. Setting it parses it with the default options.</summary>
    public string? TargetText
    {
        get => _target?.Text;
        init => _target = TargetCell.Of(value);
    }

    /// <summary>The typed target; null where there is none or the text was not understood.</summary>
    public Target? Target
    {
        get => _target?.Target;
        init => _target = TargetCell.Of(value);
    }

    /// <summary>Why the target text was not understood; null where it was.</summary>
    public TargetError? TargetError => _target?.Error;

    /// <summary>What was folded, redundant or decided in the target text.</summary>
    public ValueList<TargetRemark> TargetRemarks => _target?.Remarks ?? ValueList<TargetRemark>.Empty;

    /// <summary>The text of a column of its own for the symbol (指标性质: ≥, 定性, a code 1 to 6); null where the form has none.</summary>
    public string? TargetSymbol { get; init; }

    /// <summary>The text of a column of its own for the value; null where the form has none.</summary>
    public string? TargetValue { get; init; }

    /// <summary>The text of a column of its own for the unit (度量单位); null where the form has none.</summary>
    public string? TargetUnit { get; init; }

    /// <summary>Which way the indicator is better (指标方向), where the form says so; it goes before what category and name suggest. A comparison that the target states goes before it.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>For which time the target is set, where a form has mid-term and annual targets side by side.</summary>
    public TargetTerm Term { get; init; }

    /// <summary>分值 (权重), points; null where the form has none.</summary>
    public Figure? Weight { get; init; }

    /// <summary>The actual value (实际完成值) as written; null where the form has no such cell. Setting it parses it with the default options.</summary>
    public string? ActualText
    {
        get => _actual?.Text;
        init => _actual = TargetCell.Of(value);
    }

    /// <summary>The typed actual value; null where there is none or the text was not understood.</summary>
    public Target? Actual
    {
        get => _actual?.Target;
        init => _actual = TargetCell.Of(value);
    }

    /// <summary>Why the text of the actual value was not understood; null where it was.</summary>
    public TargetError? ActualError => _actual?.Error;

    /// <summary>基期值 (上年值, 历史值): the value against which a change is measured (较上年增长5%), its unit behind the number where it has one; null where the form has none.</summary>
    public Figure? Baseline { get; init; }

    /// <summary>得分, points; null where the form has none.</summary>
    public Figure? Score { get; init; }

    /// <summary>偏差原因分析及改进措施; null where the form has no such cell.</summary>
    public string? DeviationReason { get; init; }

    /// <summary>佐证资料; null where the form has no such cell.</summary>
    public string? Evidence { get; init; }

    /// <summary>全年预计完成情况 of a monitoring form, as written; null where the form has no such cell. Setting it parses it with the default options.</summary>
    public string? FullYearForecastText
    {
        get => _forecast?.Text;
        init => _forecast = TargetCell.Of(value);
    }

    /// <summary>The typed forecast; null where there is none or the text was not understood.</summary>
    public Target? FullYearForecast
    {
        get => _forecast?.Target;
        init => _forecast = TargetCell.Of(value);
    }

    /// <summary>完成目标可能性 of a monitoring form, as written: 确定能, 有可能, 完全不可能.</summary>
    public string? Likelihood { get; init; }

    /// <summary>Cells of columns that the model has no property for: 评分标准, 备注.</summary>
    public ValueList<LabelledText> OtherFields { get; init; } = ValueList<LabelledText>.Empty;

    /// <summary>Where the name stood.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Where the target stood.</summary>
    public SourcePlace? TargetPlace { get; init; }

    /// <summary>Where the actual value stood.</summary>
    public SourcePlace? ActualPlace { get; init; }

    internal TargetCell? TargetCell
    {
        get => _target;
        init => _target = value;
    }

    internal TargetCell? ActualCell
    {
        get => _actual;
        init => _actual = value;
    }

    internal TargetCell? ForecastCell
    {
        get => _forecast;
        init => _forecast = value;
    }

    /// <summary>An indicator in short: category, name and target text.</summary>
    public static Indicator Create(Category? category, string name, string? targetText) =>
        new() { Category = category, Name = name, TargetText = targetText };

    /// <summary>An indicator in short: category, name and typed target.</summary>
    public static Indicator Create(Category? category, string name, Target target) =>
        new() { Category = category, Name = name, Target = target };

    /// <summary>Whether all that counts is the same; see the remarks of the type.</summary>
    public bool Equals(Indicator? other) => other is not null && other.Key.Equals(Key);

    /// <inheritdoc/>
    public override int GetHashCode() => (Category, Name, _target, _actual, Weight).GetHashCode();

    private (Category?, CategoryLabel?, CategoryLabel?, string, TargetCell?, Polarity?, TargetTerm, Figure?, TargetCell?, Figure?, Figure?, string?, string?, TargetCell?, string?, ValueList<LabelledText>) Key =>
        (Category, Level1, Level2, Name, _target, Polarity, Term, Weight, _actual, Baseline, Score, DeviationReason, Evidence, _forecast, Likelihood, OtherFields);
}
