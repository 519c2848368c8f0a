using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using PerfModel.Tables;
using PerfModel.Validation;

namespace PerfModel.Documents.Writing;

/// <summary>The sheet that lists the findings, each with its sheet and cell.</summary>
internal static class FindingSheet
{
    private static readonly List<int> Widths = [34, 10, 8, 90];
    private static readonly List<int> FileWidths = [30, 30, 20, 10, 8, 80];

    /// <summary>Tells findings apart by what they are, not by what they say.</summary>
    public static IEqualityComparer<Finding> ByReference { get; } = new ReferenceComparer();

    public static void Add(ExcelWriter writer, WorkbookPart workbook, ValidationResult review, Dictionary<Finding, string> places)
    {
        Captions captions = writer.Captions;
        SheetRows rows = writer.NewRows();
        Line(rows, ExcelLook.Label, captions["place"], captions["rule"], captions["severity"], captions["message"]);
        foreach (int form in review.Findings.Select(finding => finding.Place.FormIndex).Concat(review.Reviews.Select(known => known.FormIndex)).Distinct().OrderBy(index => index))
            AddForm(rows, captions, review, form, places);
        if (review.Findings.Count == 0)
            Line(rows, ExcelLook.Listed, "", "", "", captions["noFindings"]);
        writer.AddSheet(workbook, captions["findingSheet"], ExcelColumns.List(Widths, rows.Data), repeatedRow: 1);
    }

    // What becomes of the form, then its points, the most urgent first, each finding with its cell.
    private static void AddForm(SheetRows rows, Captions captions, ValidationResult review, int form, Dictionary<Finding, string> places)
    {
        FormReview? summary = review.Reviews.FirstOrDefault(known => known.FormIndex == form);
        if (summary is not null)
            Line(rows, ExcelLook.Listed, summary.ProjectName ?? captions["unnamed"], "", "", captions["verdict"] + captions[CamelCase<ReviewVerdict>.Of(summary.Verdict)]);
        foreach (Finding finding in ReviewPoint.Of(review.Findings, form).SelectMany(point => point.Findings))
        {
            string place = places.TryGetValue(finding, out string? known) ? known : "";
            Line(rows, ExcelLook.Listed, place, finding.RuleId, captions[CamelCase<Severity>.Of(finding.Severity)], finding.GetMessage(captions.Language));
        }
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

    private sealed class ReferenceComparer : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x, y);

        public int GetHashCode(Finding obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
