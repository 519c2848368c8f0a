using System.Collections.Generic;
using System.IO;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Writes forms as a .docx, each on pages of its own; wide forms lie across.</summary>
internal static class WordWriter
{
    public static byte[] Write(string? title, List<FormLayout> layouts)
    {
        var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Styles();
            FooterPart footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(WordStyles.PageNumber());
            main.Document = new Document(BodyOf(title, layouts, main.GetIdOfPart(footer)));
        }

        return stream.ToArray();
    }

    private static Body BodyOf(string? title, List<FormLayout> layouts, string footer)
    {
        var body = new Body();
        if (title is not null)
            body.Append(WordStyles.Paragraph(title, WordStyles.Annex));
        for (int i = 0; i < layouts.Count; i++)
        {
            bool last = i == layouts.Count - 1;
            var page = new WordPage(layouts[i]);
            AddForm(body, layouts[i], page);
            // A document ends with a paragraph: other programs lose a table that nothing follows.
            if (last)
                body.Append(WordStyles.HairlineParagraph(), page.Section(footer));
            else
                body.Append(new Paragraph(new ParagraphProperties(page.Section(footer)) { SpacingBetweenLines = WordStyles.Hairline() }));
        }

        return body;
    }

    // The head and the indicators are tables of their own: only the first row of a table is repeated on each page.
    private static void AddForm(Body body, FormLayout layout, WordPage page)
    {
        if (layout.Title is not null)
            body.Append(WordStyles.Paragraph(layout.Title, WordStyles.Title));
        if (layout.Year is not null)
            body.Append(WordStyles.Paragraph(layout.Year, WordStyles.Year));
        if (layout.Head.Count > 0)
            body.Append(WordTableWriter.Table(layout, layout.Head, page, false, layout.Body.Count == 0));
        body.Append(WordStyles.HairlineParagraph());
        if (layout.Body.Count > 0)
            body.Append(WordTableWriter.Table(layout, layout.Body, page, layout.Form.Indicators.Count > 0, true));
    }
}
