using System;
using PerfModel.Validation;

namespace PerfModel.Documents.Layout;

/// <summary>A column of the indicators.</summary>
/// <param name="Label">Its heading.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="Role">How its cells look.</param>
/// <param name="Field">What its cells hold.</param>
/// <param name="Text">The text of an indicator in this column; null where there is none.</param>
/// <param name="Figure">The number of an indicator in this column.</param>
internal sealed record FormColumn(
    string Label, int Width, CellRole Role, FindingField Field, Func<Indicator, string?> Text, Func<Indicator, Figure?>? Figure = null)
{
    /// <summary>The time whose indicators stand in it.</summary>
    public TargetTerm Term { get; init; }

    /// <summary>The column on the paper, counted from 1.</summary>
    public int At { get; init; }

    /// <summary>How many columns of the paper it covers.</summary>
    public int Span { get; init; } = 1;

    public FormCell CellOf(IndicatorRow row) => row.Of(Term) is (Indicator indicator, int index)
        ? new(At, Span, Text(indicator) ?? "", Role) { Figure = Figure?.Invoke(indicator), Field = new FieldKey(Field, index) }
        : new(At, Span, "", Role);
}
