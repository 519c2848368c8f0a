using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfModel.Documents.Layout;

/// <summary>A form as it stands on paper: title, year, the rows of the head, and the table of the indicators with its foot. All kinds of documents are written from it.</summary>
internal sealed class FormLayout
{
    private const int SectionWidth = 5;
    private const int LevelWidth = 13;
    private const int LeastWidth = 6;
    private const int UprightWidth = 100;

    private FormLayout(PerformanceForm form, List<FormColumn> columns) => (Form, Columns) = (form, columns);

    public PerformanceForm Form { get; }

    public string? Title => Printable.Of(Form.Title);

    /// <summary>The year as it stands below the title; null where the form has none.</summary>
    public string? Year => Form.Year is int year ? Bracketed(year.ToString("0000", CultureInfo.InvariantCulture)) : IsTemplate ? Bracketed("\u3000\u3000\u3000") : null;

    /// <summary>Whether the form is to be filled: it has a line for the year.</summary>
    public bool IsTemplate { get; init; }

    public List<FormColumn> Columns { get; }

    /// <summary>The rows above the indicators.</summary>
    public List<FormRow> Head { get; private set; } = [];

    /// <summary>The heading of the indicators, the indicators, the foot.</summary>
    public List<FormRow> Body { get; private set; } = [];

    /// <summary>How many columns the paper has.</summary>
    public int Width => Columns[Columns.Count - 1].At + Columns[Columns.Count - 1].Span - 1;

    public IEnumerable<FormRow> Rows => Head.Concat(Body);

    /// <summary>The widths of the columns of the paper, in characters.</summary>
    public List<int> Widths
    {
        get
        {
            List<int> widths = [SectionWidth, LevelWidth - 2, LevelWidth];
            foreach (FormColumn column in Columns)
            {
                for (int i = 0; i < column.Span; i++)
                    widths.Add((column.Width / column.Span) + (i == column.Span - 1 ? column.Width % column.Span : 0));
            }

            return widths;
        }
    }

    /// <summary>Whether the form is too wide for a page that stands upright.</summary>
    public bool IsAcross => Widths.Sum() > UprightWidth;

    public static FormLayout Of(PerformanceForm form, bool isTemplate = false)
    {
        int amounts = form.Execution is null ? 0 : ExecutionRows.ColumnsOf(form.Execution).Count;
        var layout = new FormLayout(form, FormColumns.Of(form, Math.Max(LeastWidth, FormColumns.Leading + 1 + amounts))) { IsTemplate = isTemplate };
        int? annualAt = layout.Columns[0].Term == TargetTerm.MidTerm ? layout.Columns.Find(column => column.Term == TargetTerm.Annual)!.At : null;
        layout.Head = new HeadRows(form, layout.Width, annualAt).Rows;
        layout.Body = new IndicatorTable(form, layout.Columns, layout.Width).Rows;
        return layout;
    }

    /// <summary>The layout as the grids that a reader of the document would see.</summary>
    /// <param name="table">The number of its table.</param>
    public IEnumerable<Grid> Grids(int table = 1)
    {
        if (Title is not null)
            yield return Grid.Paragraph(Title, 1);
        if (Year is not null)
            yield return Grid.Paragraph(Year, 2);
        int row = 0;
        var cells = new List<GridCell>();
        foreach (FormRow line in Rows)
        {
            row++;
            cells.AddRange(line.Cells.Select(cell => new GridCell(row, cell.Column, cell.Text) { ColumnSpan = cell.Span, RowSpan = cell.Rows }));
        }

        yield return new Grid { Table = table, Cells = cells.ToValueList() };
    }

    private static string Bracketed(string year) => "（" + year + "年度）";
}
