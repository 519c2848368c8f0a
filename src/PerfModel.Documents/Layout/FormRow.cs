using System.Collections.Generic;

using PerfModel.Validation;

namespace PerfModel.Documents.Layout;

/// <summary>What a cell of a printed form is, which decides how it looks.</summary>
internal enum CellRole
{
    /// <summary>A label in front of a value.</summary>
    Label,

    /// <summary>A short value, in the middle.</summary>
    Value,

    /// <summary>A longer text, to the left.</summary>
    Words,

    /// <summary>An amount, a weight, a score.</summary>
    Number,

    /// <summary>The heading of a column.</summary>
    Heading,

    /// <summary>A label of a category.</summary>
    Category,
}

/// <summary>A cell of a printed form: what it says, where it stands, what it covers, and which field it is.</summary>
internal sealed class FormCell(int column, int span, string text, CellRole role)
{
    /// <summary>The column, counted from 1.</summary>
    public int Column { get; } = column;

    /// <summary>How many columns it covers.</summary>
    public int Span { get; } = span;

    /// <summary>The text, as far as it can be printed.</summary>
    public string Text { get; } = Printable.Of(text);

    public CellRole Role { get; } = role;

    /// <summary>How many rows the cell covers.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>The number that the cell holds; null for a text.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Which field of the form it is; the form as a whole where it is none.</summary>
    public FieldKey Field { get; init; }
}

/// <summary>A row of a printed form.</summary>
internal sealed class FormRow(List<FormCell> cells)
{
    public List<FormCell> Cells { get; } = cells;
}

/// <summary>Which field of a form a cell holds: with <see cref="FindingPlace"/> the same words.</summary>
internal readonly record struct FieldKey(FindingField Field, int? Indicator = null, int? Item = null);
