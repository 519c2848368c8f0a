using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace PerfModel.PackageTests;

/// <summary>A package under test.</summary>
internal sealed class Package(string id) : IDisposable
{
    public const string Core = "PerfModel";
    public const string Documents = "PerfModel.Documents";
    public const string Pdf = "PerfModel.Documents.Pdf";
    public const string AspNetCore = "PerfModel.AspNetCore";
    public const string EntityFrameworkCore = "PerfModel.EntityFrameworkCore";
    public const string Tool = "PerfModel.Tool";

    /// <summary>The packages of libraries.</summary>
    public static readonly string[] Libraries = [Core, Documents, Pdf, AspNetCore, EntityFrameworkCore];

    private readonly ZipArchive _archive = ZipFile.OpenRead(PathOf(id) ?? throw new FileNotFoundException(id));

    /// <summary>The one package of this name in the folder; null where there is none.</summary>
    public static string? PathOf(string id) => Environment.GetEnvironmentVariable("PERFMODEL_PACKAGES") is { Length: > 0 } folder && Directory.Exists(folder)
        ? Directory.GetFiles(folder, id + ".*.nupkg").SingleOrDefault(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]))
        : null;

    public string[] Files => [.. _archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)];

    public XElement Metadata => XDocument.Parse(Text(id + ".nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    /// <summary>The dependencies for each target.</summary>
    public Dictionary<string, (string Id, string Version)[]> Dependencies => Metadata.Elements().Single(element => element.Name.LocalName == "dependencies").Elements().ToDictionary(
        group => group.Attribute("targetFramework")!.Value,
        group => group.Elements().Select(dependency => (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value)).ToArray());

    public PEReader Assembly(string target) => new(new MemoryStream(Bytes($"lib/{target}/{id}.dll")));

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
