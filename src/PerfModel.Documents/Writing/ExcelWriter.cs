using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfModel.Documents.Layout;
using PerfModel.Validation;

namespace PerfModel.Documents.Writing;

/// <summary>Writes forms as an .xlsx, each on a sheet of its own that prints on A4; with findings as comments, and with charts of scores, where they are given.</summary>
internal sealed class ExcelWriter(string? title, List<FormLayout> layouts)
{
    private readonly ExcelStyles _styles = new();
    private readonly SharedTexts _texts = new();
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();
    private readonly SheetNames _sheetNames = new();

    /// <summary>The scores of the forms, for charts; in the order of the forms.</summary>
    public IReadOnlyList<FormScore> Scores { get; init; } = [];

    /// <summary>What a validation found; null where the workbook is no review.</summary>
    public ValidationResult? Review { get; init; }

    /// <summary>Files whose findings are listed without their forms; null where none are.</summary>
    public List<ReviewedFile>? Files { get; init; }

    public Captions Captions { get; init; } = new(Language.Chinese);

    public byte[] Write()
    {
        var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            var places = new Dictionary<Finding, string>(FindingSheet.ByReference);
            ILookup<int, Finding>? findings = Review?.Findings.ToLookup(finding => finding.Place.FormIndex);
            for (int i = 0; i < layouts.Count; i++)
                AddForm(workbook, layouts[i], i, findings, places);
            if (Files is not null)
                FindingSheet.AddFiles(this, workbook, Files);
            else if (layouts.Count == 0)
                AddSheet(workbook, "Sheet1", new Worksheet(new SheetData()));
            if (Review is not null)
                FindingSheet.Add(this, workbook, Review, places);
            if (Scores.Count > 0)
                ChartSheets.Add(this, workbook, Scores);
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = _styles.Sheet();
            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = _texts.Table;
            workbook.Workbook = _names.HasChildren ? new Workbook(_sheets, _names) : new Workbook(_sheets);
        }

        return stream.ToArray();
    }

    public SheetRows NewRows() => new(_styles, _texts);

    /// <summary>Adds a sheet; gives its name, which no other has. One row can be repeated on each page; 0 is none.</summary>
    public (WorksheetPart Part, string Name) AddSheet(WorkbookPart workbook, string name, Worksheet sheet, int repeatedRow = 0, bool hidden = false)
    {
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        string unique = _sheetNames.Unique(name);
        var entry = new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)_sheets.ChildElements.Count + 1, Name = unique };
        if (hidden)
            entry.State = SheetStateValues.Hidden;
        _sheets.Append(entry);
        if (repeatedRow > 0)
        {
            string rows = SheetNames.Quoted(unique) + "!$" + repeatedRow + ":$" + repeatedRow;
            _names.Append(new DefinedName(rows) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)_sheets.ChildElements.Count - 1 });
        }

        return (part, unique);
    }

    private void AddForm(WorkbookPart workbook, FormLayout layout, int index, ILookup<int, Finding>? findings, Dictionary<Finding, string> places)
    {
        var sheet = new FormSheet(layout, NewRows(), index == 0 ? title : null);
        (WorksheetPart part, string name) = AddSheet(workbook, layout.Form.ProjectName ?? layout.Title ?? "", sheet.Worksheet, sheet.RepeatedRow);
        if (findings is null)
            return;
        var comments = new SheetComments(Captions);
        foreach (Finding finding in findings[index])
        {
            string address = sheet.AddressOf(finding.Place);
            comments.Add(address, finding);
            places[finding] = name + "!" + address;
        }

        comments.AddTo(part);
    }
}
