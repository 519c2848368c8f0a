using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using PerfModel.Tables;

namespace PerfModel.Documents.Writing;

/// <summary>The sheet that lists the findings, each with its sheet and cell.</summary>
internal static class FindingSheet
{
    private static readonly List<int> Widths = [34, 10, 8, 90];

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

    private static void Line(SheetRows rows, ExcelLook look, params string[] texts)
    {
        rows.Begin(texts.Select((text, i) => TextHeight.Lines(text, Widths[i])).Max() * 15);
        for (int i = 0; i < texts.Length; i++)
            rows.Add(i + 1, texts[i], look);
    }
}
