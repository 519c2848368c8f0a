using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfModel.Documents.Excel;
using PerfModel.Tables;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PerfModel.Documents.Writing;

/// <summary>The findings of a sheet as comments of its cells, one for a cell.</summary>
internal sealed class SheetComments(Captions captions)
{
    private readonly SortedDictionary<(int Row, int Column), List<Finding>> _findings = [];

    public void Add(string address, Finding finding)
    {
        (int, int) cell = CellReference.Read(address)!.Value;
        if (!_findings.TryGetValue(cell, out List<Finding>? there))
            _findings.Add(cell, there = []);
        there.Add(finding);
    }

    public void AddTo(WorksheetPart part)
    {
        if (_findings.Count == 0)
            return;
        var list = new CommentList();
        foreach (KeyValuePair<(int Row, int Column), List<Finding>> cell in _findings)
        {
            var text = new CommentText(new Run(new Words(string.Join("\n", cell.Value.Select(TextOf))) { Space = SpaceProcessingModeValues.Preserve }));
            list.Append(new Comment(text) { Reference = CellReference.Of(cell.Key.Row, cell.Key.Column), AuthorId = 0 });
        }

        part.AddNewPart<WorksheetCommentsPart>().Comments = new Comments(new Authors(new Author(captions["reviewer"])), list);
        VmlDrawingPart drawing = part.AddNewPart<VmlDrawingPart>();
        using (var vml = new MemoryStream(Encoding.UTF8.GetBytes(Vml())))
            drawing.FeedData(vml);
        part.Worksheet!.Append(new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
    }

    private string TextOf(Finding finding) =>
        captions[CamelCase<Severity>.Of(finding.Severity)] + " " + finding.RuleId + "：" + finding.GetMessage(captions.Language);

    // Excel shows a comment only where this older drawing says how.
    private string Vml()
    {
        var vml = new StringBuilder("""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """);
        foreach ((int row, int column) in _findings.Keys)
        {
            vml.Append(string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                """
                <v:shape type="#_x0000_t202" style="position:absolute;width:260pt;height:90pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>
                <v:shadow on="t" color="black" obscured="t"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{1}, 12, {0}, 4, {2}, 40, {3}, 10</x:Anchor>
                <x:AutoFill>False</x:AutoFill><x:Row>{4}</x:Row><x:Column>{5}</x:Column></x:ClientData></v:shape>
                """,
                row - 1, column, column + 3, row + 4, row - 1, column - 1));
        }

        return vml.Append("</xml>").ToString();
    }
}
