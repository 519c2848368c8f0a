using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Html;

/// <summary>Reads the tables and paragraphs of a page, or of tables of HTML within a text. Scripts are not run, and nothing is fetched.</summary>
internal static class HtmlReader
{
    // Unclosed formatting is opened again in each block: a small page may become a tree without end, so elements count while the tree is built.
    private const long ElementsForCell = 10;

    public static void Read(string text, Reading reading, GridSink sink)
    {
        HtmlNesting.Check(text, reading);
        long elements = 0;
        long most = ElementsForCell * reading.Options.MaxCells;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (_, _) =>
            {
                reading.Step();
                if (++elements > most)
                    throw Reading.Limit(DocumentErrorCode.TooManyCells, reading.Options.MaxCells);
            },
        });
        using IHtmlDocument document = Foreign.Call(() => parser.ParseDocument(text));
        if (document.Body is not null)
            new HtmlBlocks(reading, sink, IsFragment(text)).Read(document.Body);
    }

    // In a text that merely holds tables of HTML, the lines around them are paragraphs.
    private static bool IsFragment(string text) => text.IndexOf("<body", System.StringComparison.OrdinalIgnoreCase) < 0;
}
