using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PerfModel.Documents;

namespace PerfModel.Benchmarks;

/// <summary>A folder of documents of the five forms of the sample each: Word, Excel, HTML and Markdown in turn. It is deleted at the end.</summary>
public sealed class DocumentFolder : IDisposable
{
    /// <summary>The forms of each document.</summary>
    public const int FormsPerFile = 5;

    private static readonly DocumentKind[] Kinds = [DocumentKind.Word, DocumentKind.Excel, DocumentKind.Html, DocumentKind.Markdown];
    private static readonly string[] Extensions = [".docx", ".xlsx", ".html", ".md"];

    /// <summary>Writes the documents; no two hold the same forms.</summary>
    public DocumentFolder(int files)
    {
        FormDocument sample = new ValidationBenchmarks().Document;
        for (int i = 0; i < files; i++)
        {
            string name = i.ToString("00000", CultureInfo.InvariantCulture);
            var document = sample with { Forms = sample.Forms.Select(form => form with { ProjectName = form.ProjectName + name }).ToValueList() };
            byte[] bytes = DocumentWriter.ToBytes(document, Kinds[i % Kinds.Length], new DocumentWriterOptions { RequireFaithful = false });
            File.WriteAllBytes(System.IO.Path.Combine(Path, name + Extensions[i % Kinds.Length]), bytes);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("perfmodel").FullName;

    public void Dispose() => Directory.Delete(Path, true);
}
