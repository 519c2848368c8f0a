using System.Collections.Generic;
using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>Lines and fields as every view has them. Texts are taken as they are: no sign in them is markup.</summary>
internal sealed class Layout(IAnsiConsole console)
{
    public void Line(string text, Style? style = null)
    {
        console.Write(Cell(text, style));
        console.WriteLine();
    }

    /// <summary>Labels and values in two columns, indented.</summary>
    public void Fields(IEnumerable<(string Label, string Value)> fields)
    {
        Table table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("") { NoWrap = true, Padding = new Padding(2, 0, 2, 0) });
        table.AddColumn(new TableColumn("") { Padding = new Padding(0, 0, 0, 0) });
        foreach ((string label, string value) in fields)
            table.AddRow(Cell(label, Styles.Label), Cell(value));
        if (table.Rows.Count > 0)
            console.Write(table);
    }

    public static Paragraph Cell(string text, Style? style = null) => new(text, style) { Overflow = Overflow.Fold };
}
