using PerfModel.Indicators;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>A cell of a row while it is read: its text without markup, where it stands, and whether it has found its place in the model.</summary>
internal sealed class Cell
{
    private string? _key;
    private CategoryLabel? _category;
    private LabelMeanings? _meanings;
    private bool? _isValue;
    private bool? _isFigure;

    public Cell(string written, SourcePlace place, int span = 1, int rowSpan = 1)
    {
        Written = written.Trim();
        Text = Clean(written);
        Place = place;
        Span = span;
        RowSpan = rowSpan;
    }

    /// <summary>The text without markup and without blanks around it.</summary>
    public string Text { get; }

    /// <summary>The text as written, with its markup.</summary>
    public string Written { get; }

    public bool HasMarkup => Written != Text;

    public SourcePlace Place { get; }

    /// <summary>The column, counted from 1.</summary>
    public int Column => Place.Column;

    public int Span { get; }

    /// <summary>How many rows the cell covers.</summary>
    public int RowSpan { get; }

    /// <summary>The first column behind the cell.</summary>
    public int End => Column + Span;

    /// <summary>Whether the text is in the model or was a label; what is not taken at the end is unplaced.</summary>
    public bool Taken { get; private set; }

    /// <summary>What the text is compared by as a label of a form.</summary>
    public string Key => _key ??= LabelKey.Of(Text);

    /// <summary>What the text stands for as a label of a form.</summary>
    public LabelMeanings Meanings => _meanings ??= FormLabels.Of(Key);

    /// <summary>Whether the text has the shape of a value.</summary>
    public bool IsValue => _isValue ??= CellShape.IsValue(Text);

    /// <summary>Whether the text is a number, with per cent or points behind it at most.</summary>
    public bool IsFigure => _isFigure ??= CellShape.IsFigure(Text);

    /// <summary>The text as a label of a category; null where it is too long for one.</summary>
    public CategoryLabel? Category => Text.Length > CategoryLabel.MaxLength ? null : _category ??= new CategoryLabel(Text);

    /// <summary>Marks the cell as taken and gives its text.</summary>
    public string Take()
    {
        Taken = true;
        return Text;
    }

    /// <summary>Marks the cell as taken and gives the text as written.</summary>
    public string TakeWritten()
    {
        Taken = true;
        return Written;
    }

    /// <summary>The text without markup and without blanks, visible or not, around it.</summary>
    public static string Clean(string text)
    {
        string plain = Markup.Strip(text);
        int start = 0;
        int end = plain.Length;
        while (start < end && IsBlank(plain[start]))
            start++;
        while (end > start && IsBlank(plain[end - 1]))
            end--;
        return plain.Substring(start, end - start);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || Fold.Of(c) == ' ';

    /// <summary>A part of the cell as a cell of its own.</summary>
    public Cell Part(int start, int length) =>
        new(Text.Substring(start, length), Place with { Start = Place.Start + start, Length = length }, Span);

    /// <summary>The same cell, not taken: what is printed once for several forms.</summary>
    public Cell Copy() => new(Written, Place, Span, RowSpan);
}
