using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfModel.Tables;

namespace PerfModel.Documents.Writing;

/// <summary>A sheet with a chart for each scored form; the numbers stand on a hidden sheet, which readers of forms leave out.</summary>
internal static class ChartSheets
{
    // A page across has room for them.
    private const int RowsOfChart = 30;
    private static readonly List<int> Widths = [10, 10, 10, 10, 10, 10, 10, 10, 10];

    public static void Add(ExcelWriter writer, WorkbookPart workbook, IReadOnlyList<FormScore> scores)
    {
        Captions captions = writer.Captions;
        SheetRows rows = writer.NewRows();
        List<ScoreChart> charts = [.. scores.Select(score => AddNumbers(rows, score, captions)).Where(chart => chart.Names.Count > 0)];
        if (charts.Count == 0)
            return;
        (WorksheetPart part, _) = writer.AddSheet(workbook, captions["chartSheet"], ExcelColumns.Pictures(Widths, charts.Count, RowsOfChart));
        (_, string data) = writer.AddSheet(workbook, captions["dataSheet"], new Worksheet(rows.Data), hidden: true);
        DrawingsPart drawings = part.AddNewPart<DrawingsPart>();
        drawings.WorksheetDrawing = new WorksheetDrawing();
        for (int i = 0; i < charts.Count; i++)
            charts[i].AddTo(drawings, SheetNames.Quoted(data), i * RowsOfChart, RowsOfChart - 2);
        part.Worksheet!.Append(new DocumentFormat.OpenXml.Spreadsheet.Drawing { Id = part.GetIdOfPart(drawings) });
    }

    private static ScoreChart AddNumbers(SheetRows rows, FormScore score, Captions captions)
    {
        string title = score.Form.ProjectName ?? score.Form.Title ?? "";
        var chart = new ScoreChart(captions["chartTitle"] + (title.Length > 0 ? "：" + title : ""), captions["full"], captions["score"], rows.Count + 1);
        if (score.Execution is ExecutionScore execution)
            AddLine(rows, chart, captions["execution"], execution.Weight, execution.Score);
        foreach (GroupScore group in score.Groups.Where(group => group.Weight > 0))
            AddLine(rows, chart, captions[CamelCase<CategoryGroup>.Of(group.Group)], group.Weight, group.Score);
        return chart;
    }

    // A group whose score is only an interval has no bar.
    private static void AddLine(SheetRows rows, ScoreChart chart, string name, decimal weight, decimal? score)
    {
        rows.Begin();
        rows.Add(1, name, ExcelLook.Plain);
        rows.AddNumber(2, weight.ToString(CultureInfo.InvariantCulture), "", ExcelLook.Plain);
        if (score is decimal points)
            rows.AddNumber(3, points.ToString(CultureInfo.InvariantCulture), "", ExcelLook.Plain);
        chart.Names.Add(name);
        chart.Weights.Add(weight);
        chart.Points.Add(score);
    }
}
