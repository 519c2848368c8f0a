using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace PerfModel.PackageTests;

/// <summary>The package under test.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive = ZipFile.OpenRead(Path!);

    public static string? Path => Environment.GetEnvironmentVariable("PERFMODEL_PACKAGE");

    public string[] Files => [.. _archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)];

    public XElement Metadata => XDocument.Parse(Text("PerfModel.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    public byte[] Bytes(string file)
    {
        using Stream stream = (_archive.GetEntry(file) ?? throw new FileNotFoundException(file)).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string file) => new StreamReader(new MemoryStream(Bytes(file))).ReadToEnd();

    public string? Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    public void Dispose() => _archive.Dispose();

    /// <summary>Not what packing itself adds.</summary>
    private static bool IsContent(string file) => file is not ("[Content_Types].xml" or "_rels/.rels") && !file.StartsWith("package/", StringComparison.Ordinal);
}
