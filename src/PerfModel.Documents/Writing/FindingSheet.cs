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

    private static void Line(SheetRows rows, ExcelLook look, params string[] texts)
    {
        rows.Begin(texts.Select((text, i) => TextHeight.Lines(text, Widths[i])).Max() * 15);
        for (int i = 0; i < texts.Length; i++)
            rows.Add(i + 1, texts[i], look);
    }

    private sealed class ReferenceComparer : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x, y);

        public int GetHashCode(Finding obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
