using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfModel.Tables;
using PerfModel.Validation;

namespace PerfModel.Documents.Writing;

/// <summary>Writes the opinion on forms (审核意见) as a .docx: for each form what becomes of it, and its points, the most urgent first.</summary>
internal sealed class WordOpinion(ValidationResult result, Captions captions)
{
    private const int Short = 11_906, Long = 16_838, Margin = 1_701;

    public byte[] Write(string? title)
    {
        var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Styles();
            main.Document = new Document(BodyOf(title));
        }

        return stream.ToArray();
    }

    private Body BodyOf(string? title)
    {
        var body = new Body();
        if (title is not null)
            body.Append(WordStyles.Paragraph(title, WordStyles.Annex));
        body.Append(WordStyles.Paragraph(captions["findingSheet"], WordStyles.Title));
        foreach (FormReview review in result.Reviews)
            AddForm(body, review);
        body.Append(new SectionProperties(
            new PageSize { Width = (uint)Short, Height = (uint)Long },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 }));
        return body;
    }

    private void AddForm(Body body, FormReview review)
    {
        string number = (review.FormIndex + 1).ToString(CultureInfo.InvariantCulture);
        body.Append(WordStyles.Paragraph(number + captions["stop"] + (review.ProjectName ?? captions["unnamed"]), WordStyles.Annex));
        body.Append(WordStyles.Paragraph(captions["verdict"] + captions[CamelCase<ReviewVerdict>.Of(review.Verdict)], WordStyles.Prose));
        List<ReviewPoint> points = [.. ReviewPoint.Of(result.Findings, review.FormIndex)];
        for (int i = 0; i < points.Count; i++)
            body.Append(WordStyles.Paragraph(TextOf(points[i], i + 1), WordStyles.Prose));
        if (points.Count == 0)
            body.Append(WordStyles.Paragraph(captions["noFindings"], WordStyles.Prose));
    }

    private string TextOf(ReviewPoint point, int number)
    {
        string at = "(" + number.ToString(CultureInfo.InvariantCulture) + ") ";
        string name = NameOf(point.Findings[0]);
        string message = point.GetMessage(captions.Language);
        string text = at + (name.Length == 0 || message.Contains(name) ? "" : name + captions["colon"]) + message;
        string others = string.Join(captions["pause"], point.Findings.Skip(1).Select(NameOf).Where(other => other.Length > 0));
        return others.Length > 0 ? text + captions["also"] + others : text;
    }

    private static string NameOf(Finding finding) => finding.Place.IndicatorName?.Replace('\n', ' ') ?? "";
}
