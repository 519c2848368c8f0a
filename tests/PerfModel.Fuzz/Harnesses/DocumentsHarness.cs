using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;
using PerfModel.Documents;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>
/// Damaged documents of every kind that is written: read, or refused with the documented exception. Packages are damaged within, so that
/// they still open.
/// </summary>
internal sealed class DocumentsHarness : Harness
{
    private static readonly DocumentKind[] Kinds =
        [DocumentKind.Text, DocumentKind.Markdown, DocumentKind.Csv, DocumentKind.Html, DocumentKind.Word, DocumentKind.Excel,
            DocumentKind.Json];

    /// <inheritdoc/>
    public override string Name => "documents";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } = [new("read", Read)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds { get; } = [.. Written()];

    /// <inheritdoc/>
    public override string Make(Random random)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Seeds[random.Next(Seeds.Count)]);
        return Encoding.Latin1.GetString(bytes is [(byte)'P', (byte)'K', ..] ? DamagedWithin(bytes, random) : bytes);
    }

    /// <inheritdoc/>
    public override string Decode(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <inheritdoc/>
    public override string Show(string input) => Convert.ToBase64String(Encoding.Latin1.GetBytes(input));

    /// <inheritdoc/>
    public override double Limit(string input) => 3000;

    private static IEnumerable<string> Written()
    {
        FormDocument document = FormReader.Read(FormTexts.Samples[0]);
        foreach (DocumentKind kind in Kinds)
            yield return Encoding.Latin1.GetString(DocumentWriter.ToBytes(document, kind,
                new DocumentWriterOptions { RequireFaithful = false }));
    }

    private static string? Read(string input)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.Latin1.GetBytes(input));
            DocumentReader.Read(stream);
            return null;
        }
        catch (DocumentException refused)
        {
            return refused.Message.Length > 0 ? null : "refused: without words";
        }
    }

    /// <summary>The package with one of its parts damaged.</summary>
    private static byte[] DamagedWithin(byte[] package, Random random)
    {
        using var memory = new MemoryStream();
        memory.Write(package);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.Entries[random.Next(zip.Entries.Count)];
            string part;
            using (var reader = new StreamReader(entry.Open()))
                part = reader.ReadToEnd();
            int at = random.Next(part.Length + 1), length = Math.Min(part.Length - at, 400);
            string damaged = Mutator.Mutate(part.Substring(at, length), [], random);
            string name = entry.FullName;
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(part[..at] + damaged + part[(at + length)..]);
        }

        return memory.ToArray();
    }
}
