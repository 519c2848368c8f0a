using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using FluentAssertions;
using PerfModel.Documents;
using Xunit;

namespace PerfModel.PackageTests;

/// <summary>What stands in the packages, and nothing else.</summary>
public sealed class PackageTests
{
    private const string Injection = "Microsoft.Extensions.DependencyInjection.Abstractions";
    private const string AsyncInterfaces = "Microsoft.Bcl.AsyncInterfaces";
    private const string Analyzers = "analyzers/dotnet/cs/";

    public static TheoryData<string> Packages => [.. Package.Libraries];

    [PackageTheory]
    [MemberData(nameof(Packages))]
    public void It_holds_these_files_and_no_others(string id)
    {
        using var package = new Package(id);
        string[] expected =
        [
            id + ".nuspec", "README.md", "CHANGELOG.md", "LICENSE", "icon.png",
            .. Targets(id).SelectMany(target => new[] { $"lib/{target}/{id}.dll", $"lib/{target}/{id}.xml" }),
            .. id == Package.Core ? PerfModelSchemas.Names.Select(name => $"schemas/{name}.schema.json") : [],
            .. id == Package.Core ? [Analyzers + "PerfModel.Analyzers.dll", Analyzers + "PerfModel.dll", "README.zh.md"] : Array.Empty<string>(),
        ];
        package.Files.Should().BeEquivalentTo(expected);
        package.Files.Should().OnlyContain(file => package.Bytes(file).Length > 0);
    }

    [PackageTheory]
    [MemberData(nameof(Packages))]
    public void Its_description_is_complete(string id)
    {
        using var package = new Package(id);
        package.Value("id").Should().Be(id);
        package.Value("version").Should().MatchRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$");
        package.Value("version").Should().Be(Tested(id).GetName().Version!.ToString(3), "the tests run on the build that was packed");
        foreach (string name in new[] { "title", "authors", "description", "copyright", "releaseNotes", "tags" })
            package.Value(name).Should().NotBeNullOrWhiteSpace(name).And.NotContain("$");
        (package.Value("readme"), package.Value("icon"), package.Value("license")).Should().Be(("README.md", "icon.png", "LICENSE"));
        package.Text("README.md").Should().StartWith("# " + id);
        package.Text("LICENSE").Should().Contain("MIT License");
        package.Text("CHANGELOG.md").Should().Contain("# Changelog");
        package.Metadata.Elements().Select(element => element.Name.LocalName).Should().NotContain("repository", "no public repository is named before there is one");
    }

    [PackageTheory]
    [InlineData(Package.Core, new[] { Injection }, new[] { "System.Memory", "System.Text.Json" })]
    [InlineData(
        Package.Documents,
        new[] { Package.Core, "AngleSharp", "DocumentFormat.OpenXml", "ExcelDataReader" },
        new[] { AsyncInterfaces, "System.Memory", "System.Text.Encoding.CodePages" })]
    [InlineData(Package.Pdf, new[] { Package.Core, Package.Documents, "PdfPig" }, new string[0])]
    [InlineData(Package.AspNetCore, new[] { Package.Core, "Microsoft.AspNetCore.OpenApi" }, new string[0])]
    [InlineData(Package.EntityFrameworkCore, new[] { Package.Core, "Microsoft.EntityFrameworkCore.Relational" }, new string[0])]
    public void It_depends_on_these_packages_and_no_others(string id, string[] everywhere, string[] standard)
    {
        using var package = new Package(id);
        Dictionary<string, (string Id, string Version)[]> groups = package.Dependencies;
        groups.Keys.Should().BeEquivalentTo(Targets(id).Select(Group));
        foreach ((string target, (string Id, string Version)[] dependencies) in groups)
            dependencies.Select(dependency => dependency.Id).Should().BeEquivalentTo([.. everywhere, .. target == ".NETStandard2.0" ? standard : []], target);
    }

    [PackageTheory]
    [InlineData(Package.Documents)]
    [InlineData(Package.Pdf)]
    [InlineData(Package.AspNetCore)]
    [InlineData(Package.EntityFrameworkCore)]
    public void The_satellite_goes_with_the_core_of_its_own_version(string id)
    {
        using var package = new Package(id);
        package.Dependencies.Values.Should().HaveCount(Targets(id).Length).And.OnlyContain(dependencies => dependencies.Contains(new(Package.Core, package.Value("version")!)));
    }

    // References are names of assemblies; those of a package begin with its name.
    [PackageTheory]
    [MemberData(nameof(Packages))]
    public void Each_assembly_refers_to_nothing_that_the_package_does_not_bring(string id)
    {
        using var package = new Package(id);
        foreach (string target in Targets(id))
        {
            using PEReader assembly = package.Assembly(target);
            MetadataReader metadata = assembly.GetMetadataReader();
            string[] references = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
            string[] brought = [.. package.Dependencies[Group(target)].Select(dependency => dependency.Id)];
            references.Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard" || IsOfFramework(id, name)
                || brought.Any(package => name == package || name.StartsWith(package + ".", StringComparison.Ordinal)) || (target == "netstandard2.0" && name == AsyncInterfaces), target);
        }
    }

    [PackageTheory]
    [MemberData(nameof(Packages))]
    public void Each_assembly_has_its_symbols_and_names_no_folder_of_the_machine_that_built_it(string id)
    {
        using var package = new Package(id);
        foreach (string target in Targets(id))
        {
            using PEReader assembly = package.Assembly(target);
            DebugDirectoryEntry[] entries = [.. assembly.ReadDebugDirectory()];
            entries.Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible, target);
            DebugDirectoryEntry embedded = entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
            MetadataReader reader = symbols.GetMetadataReader();
            string[] documents = [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
            documents.Should().HaveCountGreaterThan(5).And.OnlyContain(path => path.StartsWith("/_", StringComparison.Ordinal), target);
        }
    }

    [PackageTheory]
    [MemberData(nameof(Packages))]
    public void Each_assembly_is_documented(string id)
    {
        using var package = new Package(id);
        foreach (string target in Targets(id))
        {
            XDocument docs = XDocument.Parse(package.Text($"lib/{target}/{id}.xml"));
            docs.Descendants("member").Select(member => member.Attribute("name")!.Value).Should().Contain(Types(id, target).Select(type => "T:" + type.FullName!.Replace('+', '.')), target);
        }
    }

    [PackageTheory]
    [InlineData(Package.Core)]
    public void Its_schemas_are_those_of_the_library(string id)
    {
        using var package = new Package(id);
        foreach (string name in PerfModelSchemas.Names)
            package.Text($"schemas/{name}.schema.json").Should().Be(PerfModelSchemas.Get(name));
    }

    [PackageTheory]
    [MemberData(nameof(Packages))]
    public void Its_icon_is_a_picture_of_128_by_128(string id)
    {
        using var package = new Package(id);
        byte[] icon = package.Bytes("icon.png");
        icon.Take(4).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G');
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
        icon.Length.Should().BeLessThan(20_000);
    }

    [PackageTheory]
    [InlineData(Package.Tool)]
    public void The_tool_is_a_command(string id)
    {
        using var package = new Package(id);
        package.Text("tools/net10.0/any/DotnetToolSettings.xml").Should().Contain("Name=\"perfmodel\"");
        package.Files.Should().Contain(["README.md", "CHANGELOG.md", "LICENSE", "icon.png", "tools/net10.0/any/PerfModel.dll"]);
        foreach (string name in new[] { "title", "authors", "description", "copyright", "releaseNotes", "tags" })
            package.Value(name).Should().NotBeNullOrWhiteSpace(name).And.NotContain("$");
        package.Metadata.Elements().Select(element => element.Name.LocalName).Should().NotContain("repository");
    }

    private static string[] Targets(string id) => id is Package.Core or Package.Documents or Package.Pdf ? ["net10.0", "net8.0", "netstandard2.0"] : ["net10.0"];

    // DataAnnotations are no part of .NET Standard 2.0.
    private static IEnumerable<Type> Types(string id, string target) =>
        Tested(id).GetExportedTypes().Where(type => target != "netstandard2.0" || !typeof(Attribute).IsAssignableFrom(type));

    private static string Group(string target) => target == "netstandard2.0" ? ".NETStandard2.0" : target;

    // The framework of ASP.NET Core, the assemblies of PdfPig, which have its author's name, and what the dependencies bring of theirs.
    private static bool IsOfFramework(string id, string name) => id switch
    {
        Package.AspNetCore => name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name == "Microsoft.OpenApi",
        Package.Documents => name == "Microsoft.Win32.Primitives",
        Package.Pdf => name.StartsWith("UglyToad.PdfPig", StringComparison.Ordinal),
        Package.EntityFrameworkCore => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal),
        _ => false,
    };

    private static Assembly Tested(string id) => id switch
    {
        Package.Core => typeof(Target).Assembly,
        Package.Documents => typeof(DocumentReader).Assembly,
        Package.Pdf => typeof(PerfModel.Documents.Pdf.PdfFormat).Assembly,
        Package.AspNetCore => typeof(AspNetCore.PerfModelEndpoints).Assembly,
        _ => typeof(EntityFrameworkCore.StoredTarget).Assembly,
    };
}
