using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using PerfModel.Tables;

namespace PerfModel.Documents.Writing;

/// <summary>The sheet that lists the findings, each with its sheet and cell.</summary>
internal static class FindingSheet
{
    private static readonly List<int> Widths = [34, 10, 8, 90];
    private static readonly List<int> FileWidths = [30, 30, 20, 10, 8, 80];

    public static void Add(ExcelWriter writer, WorkbookPart workbook, ValueList<Finding> findings, List<(string Sheet, string Address)> places)
    {
        Captions captions = writer.Captions;
        SheetRows rows = writer.NewRows();
        Line(rows, ExcelLook.Label, captions["place"], captions["rule"], captions["severity"], captions["message"]);
        int next = 0;
        foreach (Finding finding in findings.OrderBy(finding => finding.Place.FormIndex))
        {
            string place = next < places.Count ? places[next].Sheet + "!" + places[next].Address : "";
            Line(rows, ExcelLook.Listed, place, finding.RuleId, captions[CamelCase<Severity>.Of(finding.Severity)], finding.GetMessage(captions.Language));
            next++;
        }

        if (findings.Count == 0)
            Line(rows, ExcelLook.Listed, "", "", "", captions["noFindings"]);
        writer.AddSheet(workbook, captions["findingSheet"], ExcelColumns.List(Widths, rows.Data), repeatedRow: 1);
    }

    /// <summary>Adds the sheet of the findings of many files.</summary>
    public static void AddFiles(ExcelWriter writer, WorkbookPart workbook, List<ReviewedFile> files)
    {
        Captions captions = writer.Captions;
        SheetRows rows = writer.NewRows();
        Line(rows, ExcelLook.Label, FileWidths, captions["file"], captions["form"], captions["place"], captions["rule"], captions["severity"], captions["message"]);
        foreach (ReviewedFile file in files)
        {
            foreach (Finding finding in file.Result.Findings)
                Line(rows, ExcelLook.Listed, FileWidths, file.Name, FormOf(file, finding), finding.Place.Source?.GetText(captions.Language) ?? "", finding.RuleId, captions[CamelCase<Severity>.Of(finding.Severity)], finding.GetMessage(captions.Language));
        }

        if (rows.Count == 1)
            Line(rows, ExcelLook.Listed, FileWidths, "", "", "", "", "", captions["noFindings"]);
        writer.AddSheet(workbook, captions["findingSheet"], ExcelColumns.List(FileWidths, rows.Data), repeatedRow: 1);
    }

    private static string FormOf(ReviewedFile file, Finding finding)
    {
        int index = finding.Place.FormIndex;
        PerformanceForm? form = index >= 0 && index < file.Document.Forms.Count ? file.Document.Forms[index] : null;
        return form?.ProjectName ?? form?.Title ?? "";
    }

    private static void Line(SheetRows rows, ExcelLook look, params string[] texts) => Line(rows, look, Widths, texts);

    private static void Line(SheetRows rows, ExcelLook look, List<int> widths, params string[] texts)
    {
        rows.Begin(texts.Select((text, i) => TextHeight.Lines(text, widths[i])).Max() * 15);
        for (int i = 0; i < texts.Length; i++)
            rows.Add(i + 1, texts[i], look);
    }
}
