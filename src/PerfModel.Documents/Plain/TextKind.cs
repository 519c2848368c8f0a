using System;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Plain;

/// <summary>Finds what sort of text a text is.</summary>
internal static class TextKind
{
    private const int Head = 4_096;

    /// <summary>The kind. The extension tells CSV from other texts where the content leaves it open.</summary>
    /// <exception cref="DocumentException">It is XML of a kind that is not read.</exception>
    public static DocumentKind Find(string text, string extension)
    {
        // The texts of JSON may hold anything, tables of HTML too.
        if (JsonForms.IsJson(text))
            return DocumentKind.Json;
        string head = text.Substring(0, Math.Min(text.Length, Head));
        if (Holds(head, "progid=\"Excel.Sheet\"") || Holds(head, "urn:schemas-microsoft-com:office:spreadsheet\"") && !Holds(head, "<html"))
            return DocumentKind.SpreadsheetXml;
        if (Holds(head, "progid=\"Word.Document\"") || Holds(head, "pkg:package"))
            throw KindFinder.Unsupported("Word XML");
        if (Holds(head, "urn:oasis:names:tc:opendocument:xmlns:office"))
            throw KindFinder.Unsupported(Holds(head, "application/vnd.oasis.opendocument.spreadsheet") ? "flat OpenDocument spreadsheet" : "flat OpenDocument text");
        if (Holds(head, "MIME-Version:"))
            return DocumentKind.Mhtml;
        if (Holds(head, "<!doctype html") || Holds(head, "<html") || Holds(text, "<table") && Holds(text, "<tr"))
            return DocumentKind.Html;
        bool tabs = text.IndexOf('\t') >= 0;
        if (CsvReader.IsCsv(text) || (extension == ".csv" && !tabs && text.IndexOf(',') >= 0))
            return DocumentKind.Csv;
        return IsMarkdown(text) ? DocumentKind.Markdown : DocumentKind.Text;
    }

    /// <summary>Whether a text has the rule of a pipe table.</summary>
    public static bool IsMarkdown(string text) => Holds(text, "|---") || Holds(text, "| ---") || Holds(text, "|:--") || Holds(text, "| :--");

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
