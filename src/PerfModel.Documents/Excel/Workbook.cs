using System.Collections.Generic;
using System.IO;
using DocumentFormat.OpenXml.Packaging;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>What the sheets of a workbook share: their names, the strings, the number formats, the first day.</summary>
internal sealed class Workbook(WorkbookPart part, Reading reading)
{
    /// <summary>The sheets in their order: name, relationship, whether it is hidden.</summary>
    public List<(string Name, string Id, bool Hidden)> Sheets { get; } = [];

    public List<string> Strings { get; } = [];

    public List<NumberFormat> Formats { get; } = [];

    public bool From1904 { get; private set; }

    public static Workbook Read(WorkbookPart part, Reading reading)
    {
        var workbook = new Workbook(part, reading);
        workbook.ReadSheets();
        workbook.ReadStrings();
        workbook.ReadStyles();
        return workbook;
    }

    public PartXml Open(OpenXmlPart opened) => new PartXml(opened.GetStream(FileMode.Open, FileAccess.Read), reading);

    private void ReadSheets()
    {
        using PartXml xml = Open(part);
        while (xml.NextElement())
        {
            if (xml.Name == "workbookPr")
                From1904 = xml.Flag("date1904");
            else if (xml.Name == "sheet" && xml.Attribute("name") is string name && xml.Attribute("id") is string id)
                Sheets.Add((name, id, xml.Attribute("state") is "hidden" or "veryHidden"));
        }
    }

    private void ReadStrings()
    {
        if (part.SharedStringTablePart is not SharedStringTablePart strings)
            return;
        using PartXml xml = Open(strings);
        while (xml.NextElement())
        {
            if (xml.Name == "si")
                Strings.Add(RichText.Read(xml));
        }
    }

    private void ReadStyles()
    {
        if (part.WorkbookStylesPart is not WorkbookStylesPart styles)
            return;
        var own = new Dictionary<int, NumberFormat>();
        bool cells = false;
        using PartXml xml = Open(styles);
        while (xml.NextElement())
        {
            cells = xml.Name is "cellXfs" || (cells && xml.Depth > 1);
            if (xml.Name == "numFmt" && xml.Number("numFmtId") is int id && xml.Attribute("formatCode") is string code)
                own[id] = new NumberFormat(code);
            else if (cells && xml.Name == "xf")
                Formats.Add(xml.Number("numFmtId") is int used ? own.TryGetValue(used, out NumberFormat? format) ? format : NumberFormat.Of(used) : NumberFormat.General);
        }
    }
}
