namespace PerfModel.Documents;

/// <summary>What sort of file a document is. It is found from the content, never from the name.</summary>
public enum DocumentKind
{
    /// <summary>A text: rows between tabs, columns between blanks, <c>label：value</c> lines.</summary>
    Text = 0,

    /// <summary>A text with Markdown pipe tables.</summary>
    Markdown,

    /// <summary>Values between commas (RFC 4180).</summary>
    Csv,

    /// <summary>A page or a fragment of HTML.</summary>
    Html,

    /// <summary>A document of Word 2007 and later: .docx, .docm.</summary>
    Word,

    /// <summary>A workbook of Excel 2007 and later: .xlsx, .xlsm.</summary>
    Excel,

    /// <summary>A workbook of Excel 97 to 2003: .xls. It is read, not written.</summary>
    OldExcel,

    /// <summary>The library's own JSON: a form, several, or a document of forms.</summary>
    Json,

    /// <summary>A workbook that Excel 2003 saved as XML. It is read, not written.</summary>
    SpreadsheetXml,

    /// <summary>A web archive: .mht, .mhtml, and what Word and WPS save as .doc in this way. It is read, not written.</summary>
    Mhtml,

    /// <summary>A file of another kind, which a format of the options read, such as PDF. It is not written.</summary>
    Other,
}
