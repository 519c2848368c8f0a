using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PerfModel.Documents.Layout;

namespace PerfModel.Documents.Writing;

/// <summary>Holds what will be printed against what was meant, by reading it as a document is read.</summary>
internal static class Faithful
{
    /// <summary>The layouts of the forms.</summary>
    /// <exception cref="DocumentException">A form would be read back as another, and that is not allowed.</exception>
    public static List<FormLayout> Layouts(FormDocument document, DocumentWriterOptions options)
    {
        List<FormLayout> layouts = [.. document.Forms.Select(form => FormLayout.Of(form, options.IsTemplate))];
        if (options.RequireFaithful && FirstDifferent(document, layouts) is int index)
            throw new DocumentException(DocumentErrorCode.NotFaithful, NameOf(document.Forms[index], index));
        return layouts;
    }

    /// <summary>The first form that would be read back as another; null where all are the same.</summary>
    public static int? FirstDifferent(FormDocument document, List<FormLayout> layouts)
    {
        List<Grid> grids = document.Title is string title ? [Grid.Paragraph(Printable.Of(title), 1)] : [];
        grids.AddRange(layouts.SelectMany((layout, i) => layout.Grids(i + 1)));
        ValueList<PerformanceForm> read = FormReader.Read(grids).Forms;
        for (int i = 0; i < document.Forms.Count; i++)
        {
            if (i >= read.Count || read[i] != document.Forms[i])
                return i;
        }

        return read.Count > document.Forms.Count ? document.Forms.Count - 1 : null;
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

    private static string NameOf(PerformanceForm form, int index) => form.ProjectName ?? form.Title ?? (index + 1).ToString(CultureInfo.InvariantCulture);
}
