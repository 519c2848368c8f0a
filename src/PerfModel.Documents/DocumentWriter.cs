using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Documents.Files;
using PerfModel.Documents.Layout;
using PerfModel.Documents.Writing;
using PerfModel.Tables;
using PerfModel.Validation;

namespace PerfModel.Documents;

/// <summary>Writes forms as documents that can be printed and handed in: Word, Excel, HTML, Markdown, CSV; and as JSON.</summary>
/// <remarks>
/// <para>A4, with borders, merged categories, headings repeated on each page, and the fonts of a Chinese Windows (宋体, 黑体, 仿宋). What was written reads back equal.</para>
/// <para>The same forms give the same document; the clock is not read. Safe for concurrent use.</para>
/// </remarks>
public static class DocumentWriter
{
    /// <summary>Writes the forms of a document to a file, of the kind that its extension names.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">The extension names no kind that is written, or a form cannot be printed faithfully.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(FormDocument document, string path, DocumentWriterOptions? options = null)
    {
        string extension = FileNames.Extension(path ?? throw new ArgumentNullException(nameof(path)));
        DocumentKind kind = FileNames.KindOf(extension) ?? throw new DocumentException(DocumentErrorCode.NotWritable, extension);
        byte[] bytes = ToBytes(document, kind, options);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Writes the forms of a document to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">The kind is not written, or a form cannot be printed faithfully.</exception>
    public static void Write(FormDocument document, Stream stream, DocumentKind kind, DocumentWriterOptions? options = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        byte[] bytes = ToBytes(document, kind, options);
        stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>The forms of a document as a file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="DocumentException">The kind is not written, or a form cannot be printed faithfully.</exception>
    public static byte[] ToBytes(FormDocument document, DocumentKind kind, DocumentWriterOptions? options = null)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        options ??= DocumentWriterOptions.Default;
        if (kind == DocumentKind.Json)
            return Faithful.Json(document);
        document = Faithful.WithTexts(Faithful.WithAnnex(document));
        List<FormLayout> layouts = Faithful.Layouts(document, options);
        string? title = Printable.Of(document.Title);
        return kind switch
        {
            DocumentKind.Word => WordWriter.Write(title, layouts),
            DocumentKind.Excel => new ExcelWriter(title, layouts).Write(),
            DocumentKind.Html => HtmlWriter.Write(title, layouts),
            DocumentKind.Markdown or DocumentKind.Text => MarkdownWriter.Write(title, layouts),
            DocumentKind.Csv => CsvWriter.Write(title, layouts),
            _ => throw new DocumentException(DocumentErrorCode.NotWritable, CamelCase<DocumentKind>.Of(kind)),
        };
    }

    /// <summary>Writes scored forms as a workbook: each form with the scores filled in, and a chart of the scores by category beside it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">A form cannot be printed faithfully.</exception>
    public static byte[] ToScoredWorkbook(IReadOnlyList<FormScore> scores, DocumentWriterOptions? options = null)
    {
        _ = scores ?? throw new ArgumentNullException(nameof(scores));
        options ??= DocumentWriterOptions.Default;
        var document = new FormDocument { Forms = scores.Select(ScoredForm.Of).ToValueList() };
        return new ExcelWriter(null, Faithful.Layouts(document, options)) { Scores = scores, Captions = new Captions(options.Language) }.Write();
    }

    /// <summary>Writes forms as a workbook in which the findings of a validation are comments of their cells, with a sheet that lists them.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] ToReviewWorkbook(FormDocument document, ValidationResult result, DocumentWriterOptions? options = null)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = result ?? throw new ArgumentNullException(nameof(result));
        options ??= DocumentWriterOptions.Default;
        List<FormLayout> layouts = Faithful.Layouts(document, options with { RequireFaithful = false });
        return new ExcelWriter(Printable.Of(document.Title), layouts) { Review = result, Captions = new Captions(options.Language) }.Write();
    }

    /// <summary>Writes the opinion on forms (审核意见) as a Word document: for each form whether it is 可报, 需修改 or 退回, and its points, the most urgent first.</summary>
    /// <param name="document">The forms; its title heads the opinion.</param>
    /// <param name="result">What validation found in them.</param>
    /// <param name="options">The language; Chinese where there are none.</param>
    /// <example><code>File.WriteAllBytes("审核意见.docx", DocumentWriter.ToReviewOpinion(document, Validator.Default.Validate(document)));</code></example>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] ToReviewOpinion(FormDocument document, ValidationResult result, DocumentWriterOptions? options = null)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return new WordOpinion(result, new Captions((options ?? DocumentWriterOptions.Default).Language)).Write(Printable.Of(document.Title));
    }

    /// <summary>Writes the findings of many files as a workbook of one sheet: file, form, place, rule, severity, message. The forms themselves are not written.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static byte[] ToFindingsWorkbook(IEnumerable<ReviewedFile> files, DocumentWriterOptions? options = null)
    {
        _ = files ?? throw new ArgumentNullException(nameof(files));
        options ??= DocumentWriterOptions.Default;
        return new ExcelWriter(null, []) { Files = [.. files], Captions = new Captions(options.Language) }.Write();
    }

    /// <summary>The form with the scores of its scoring filled in, ready to be written: 自评表 with 得分, 执行率, 总分 and 评价等级.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="score"/> is null.</exception>
    public static PerformanceForm FillScores(FormScore score) => ScoredForm.Of(score ?? throw new ArgumentNullException(nameof(score)));

    /// <summary>An empty form of a kind, to be filled.</summary>
    /// <param name="kind">The kind; <see cref="FormKind.Unknown"/> stands for a target form.</param>
    /// <param name="file">The kind of file.</param>
    /// <exception cref="DocumentException">The kind of file is not written.</exception>
    public static byte[] ToTemplate(FormKind kind, DocumentKind file) => ToBytes(
        new FormDocument { Forms = [Template.Of(kind)] }, file, new DocumentWriterOptions { IsTemplate = true, RequireFaithful = false });

    /// <summary>Whether every form of a document would be read back equal from its printed layout.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static bool IsFaithful(FormDocument document) =>
        Faithful.Difference(document ?? throw new ArgumentNullException(nameof(document)), [.. document.Forms.Select(form => FormLayout.Of(form))]) is null;

    /// <summary>The first thing that two documents do not say alike, in Chinese words: the form and its field; null where their forms are equal.</summary>
    /// <param name="meant">The document as it should be.</param>
    /// <param name="read">The document as it was read, such as from what was written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? FindDifference(FormDocument meant, FormDocument read) => FormDifference.Of(
        (meant ?? throw new ArgumentNullException(nameof(meant))).Forms, (read ?? throw new ArgumentNullException(nameof(read))).Forms);
}
