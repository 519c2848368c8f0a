using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>The indicators of a scored form as a table: weight, score, the printed score where there is one, and why, beside each row or below the table.</summary>
internal sealed class ScoreTable(IAnsiConsole console, Words words)
{
    private const int WidthForReasons = 100;

    private sealed record Row(string Number, string Name, string Target, string Actual, decimal? Weight, string Score, ScoreDifference? Printed, string Why);

    public void Write(FormScore score, ScoreComparison comparison)
    {
        List<Row> rows = [.. Rows(score, comparison)];
        bool printed = rows.Exists(row => row.Printed is not null), wide = console.Profile.Width >= WidthForReasons;
        Table table = new Table().Border(TableBorder.Horizontal).BorderStyle(Styles.Label);
        foreach ((string title, bool right) in Columns(printed, wide))
            table.AddColumn(new TableColumn(Layout.Cell(title, Styles.Heading)) { Alignment = right ? Justify.Right : Justify.Left, NoWrap = right });
        foreach (Row row in rows)
            table.AddRow(Cells(row, printed, wide));
        console.Write(table);
        if (!wide)
            new Layout(console).Fields(rows.Select(row => (row.Number.Length > 0 ? row.Number : row.Name, row.Why)));
    }

    private IEnumerable<(string Title, bool Right)> Columns(bool printed, bool wide)
    {
        yield return ("#", true);
        yield return (words.Text("name"), false);
        yield return (words.Text("target"), false);
        yield return (words.Text("actual"), false);
        yield return (words.Text("weight"), true);
        yield return (words.Text("score"), true);
        if (printed)
            yield return (words.Text("published"), true);
        if (wide)
            yield return (words.Text("why"), false);
    }

    private static IEnumerable<Paragraph> Cells(Row row, bool printed, bool wide)
    {
        yield return Layout.Cell(row.Number, Styles.Label);
        yield return Layout.Cell(row.Name);
        yield return Layout.Cell(row.Target);
        yield return Layout.Cell(row.Actual);
        yield return Layout.Cell(row.Weight is decimal weight ? ScoreText.Number(weight) : "");
        yield return Layout.Cell(row.Score, Styles.Heading);
        if (printed)
            yield return Layout.Cell(row.Printed is null ? "" : ScoreText.Number(row.Printed.Published), row.Printed is { IsEqual: false } ? Styles.Error : Style.Plain);
        if (wide)
            yield return Layout.Cell(row.Why, Styles.Label);
    }

    private IEnumerable<Row> Rows(FormScore score, ScoreComparison comparison)
    {
        if (score.Execution is ExecutionScore execution)
        {
            string rate = execution.Rate is decimal share ? ScoreText.Share(share) : "";
            string points = ScoreText.Points(execution.Score, null);
            yield return new Row("", words.Text("execution"), "", rate, execution.Weight, points, comparison.Execution, execution.Explain().GetSentence(words.Language));
        }

        for (int i = 0; i < score.Indicators.Count; i++)
            yield return RowOf(score.Indicators[i], i, comparison);
    }

    private Row RowOf(IndicatorScore score, int index, ScoreComparison comparison)
    {
        bool plain = score.Basis is ScoreBasis.Full or ScoreBasis.None or ScoreBasis.LeftOut;
        return new Row(
            (index + 1).ToString(CultureInfo.InvariantCulture),
            score.Indicator?.Name ?? "",
            score.Indicator?.TargetText ?? "",
            score.Indicator?.ActualText ?? "",
            score.Weight,
            ScoreText.Points(score.Score, score.Range),
            comparison.Of(index),
            (plain ? score.Evaluation.Explain() : score.Explain()).GetSentence(words.Language));
    }
}
