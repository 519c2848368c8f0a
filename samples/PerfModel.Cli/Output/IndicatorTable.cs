using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PerfModel.Cli.Output;

/// <summary>The indicators of a form as a table: columns that no row fills are left out, a category stands once for its rows.</summary>
internal sealed class IndicatorTable(Words words)
{
    private sealed record Column(string Title, Func<Indicator, IRenderable> Cell, bool Right = false);

    public Table Of(ValueList<Indicator> indicators)
    {
        List<Column> columns = [.. Columns(indicators)];
        Table table = new Table().Border(TableBorder.Horizontal).BorderStyle(Styles.Label);
        table.AddColumn(new TableColumn(Layout.Cell("#", Styles.Heading)) { NoWrap = true, Alignment = Justify.Right });
        table.AddColumn(new TableColumn(Layout.Cell(words.Text("category"), Styles.Heading)));
        foreach (Column column in columns)
            table.AddColumn(new TableColumn(Layout.Cell(column.Title, Styles.Heading)) { Alignment = column.Right ? Justify.Right : Justify.Left });
        string previous = "";
        for (int i = 0; i < indicators.Count; i++)
        {
            string category = CategoryOf(indicators[i]);
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            IEnumerable<IRenderable> cells = columns.Select(column => column.Cell(indicators[i]));
            table.AddRow([Layout.Cell(number, Styles.Label), Layout.Cell(category == previous ? "" : category), .. cells]);
            previous = category;
        }

        return table;
    }

    private IEnumerable<Column> Columns(ValueList<Indicator> indicators)
    {
        yield return new Column(words.Text("name"), i => Layout.Cell(i.Name));
        yield return new Column(words.Text("target"), i => Layout.Cell(TargetOf(i), i.TargetError is null ? Style.Plain : Styles.Error));
        if (indicators.Any(i => i.ActualText is not null))
            yield return new Column(words.Text("actual"), i => Layout.Cell(i.ActualText ?? "", i.ActualError is null ? Style.Plain : Styles.Error));
        if (indicators.Any(i => i.Weight is not null))
            yield return new Column(words.Text("weight"), i => Layout.Cell(i.Weight?.Text ?? ""), Right: true);
        if (indicators.Any(i => i.Score is not null))
            yield return new Column(words.Text("score"), i => Layout.Cell(i.Score?.Text ?? ""), Right: true);
        yield return new Column(words.Text("readAs"), ReadAs);
    }

    private string CategoryOf(Indicator indicator) =>
        indicator.Category is Category category
            ? words.Language == Language.Chinese ? category.Name : category.EnglishName
            : (indicator.Level2 ?? indicator.Level1)?.Name ?? words.Text("noCategory");

    private string TargetOf(Indicator indicator) =>
        (indicator.Term == TargetTerm.MidTerm ? $"[{words.Text("midTerm")}] " : "") + indicator.TargetText;

    private Paragraph ReadAs(Indicator indicator)
    {
        if (indicator.TargetError is TargetError error)
            return Layout.Cell(error.GetMessage(words.Language), Styles.Error);
        if (indicator.Target is not Target target)
            return Layout.Cell("");
        string kind = words.Text("kind" + target.Kind), canonical = target.ToString();
        return Layout.Cell(Bare(canonical) == Bare(indicator.TargetText ?? "") ? kind : $"{kind} {canonical}", Styles.Label);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
