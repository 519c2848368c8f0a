using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Holds what will be printed against what was meant, by reading it as a document is read.</summary>
internal static class Faithful
{
    private const string Annex = "附件";
    private const int LongestAnnex = 8;

    /// <summary>The layouts of the forms.</summary>
    /// <exception cref="DocumentException">A form would be read back as another, and that is not allowed.</exception>
    public static List<FormLayout> Layouts(FormDocument document, DocumentWriterOptions options)
    {
        List<FormLayout> layouts = [.. document.Forms.Select(form => FormLayout.Of(form, options.IsTemplate))];
        if (options.RequireFaithful && Difference(document, layouts) is string difference)
            throw new DocumentException(DocumentErrorCode.NotFaithful, difference);
        return layouts;
    }

    /// <summary>What would be read back as something else, in words; null where all is the same.</summary>
    public static string? Difference(FormDocument document, List<FormLayout> layouts)
    {
        List<Grid> grids = document.Title is string title ? [Grid.Paragraph(Printable.Of(title), 1)] : [];
        grids.AddRange(layouts.SelectMany((layout, i) => layout.Grids(i + 1)));
        return FormDifference.Of(document.Forms, FormReader.Read(grids).Forms);
    }

    /// <summary>The document under the number of its annex, where it has no title and 附件 stands in front of its first form.</summary>
    public static FormDocument WithAnnex(FormDocument document)
    {
        PlacedText? annex = document.Title is null ? document.Unplaced.FirstOrDefault(text => IsAnnex(text.Text)) : null;
        return annex is null ? document : document with { Title = annex.Text, Unplaced = document.Unplaced.Where(text => text != annex).ToValueList() };
    }

    private static bool IsAnnex(string text) => text.Length <= LongestAnnex && text.StartsWith(Annex, System.StringComparison.Ordinal);

    /// <summary>The document with the texts outside of its forms in the last of them: a printed form has no other place for them.</summary>
    public static FormDocument WithTexts(FormDocument document)
    {
        if (document.Unplaced.Count == 0 || document.Forms.Count == 0)
            return document;
        PerformanceForm last = document.Forms[document.Forms.Count - 1];
        PerformanceForm whole = last with { Unplaced = last.Unplaced.Concat(document.Unplaced).ToValueList() };
        return document with { Forms = document.Forms.Take(document.Forms.Count - 1).Append(whole).ToValueList() };
    }

    /// <summary>The document as JSON.</summary>
    /// <exception cref="DocumentException">A text is none that JSON can hold.</exception>
    public static byte[] Json(FormDocument document)
    {
        try
        {
            return PlainText.Utf8(PerfModelJson.Serialize(document), false);
        }
        catch (JsonException e)
        {
            throw new DocumentException(DocumentErrorCode.NotFaithful, e.Message, null, e);
        }
    }
}
