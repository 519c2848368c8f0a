using PerfModel.Indicators;

namespace PerfModel.Forms.Reading;

/// <summary>A cell of a row while it is read: its text without markup, where it stands, and whether it has found its place in the model.</summary>
internal sealed class Cell
{
    public Cell(string written, SourcePlace place, int span = 1)
    {
        Written = written.Trim();
        Text = Clean(written);
        Place = place;
        Span = span;
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

    /// <summary>Whether the text is in the model or was a label; what is not taken at the end is unplaced.</summary>
    public bool Taken { get; private set; }

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

    public static string Clean(string text) => Markup.Strip(text).Trim();

    /// <summary>A part of the cell as a cell of its own.</summary>
    public Cell Part(int start, int length) =>
        new(Text.Substring(start, length), Place with { Start = Place.Start + start, Length = length }, Span);
}
