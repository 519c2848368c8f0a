using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.PackageTests;

/// <summary>What stands in the package, and nothing else.</summary>
public sealed class PackageTests
{
    private static readonly string[] Targets = ["net10.0", "net8.0", "netstandard2.0"];

    [PackageFact]
    public void It_holds_these_files_and_no_others()
    {
        using var package = new Package();
        string[] expected =
        [
            "PerfModel.nuspec", "README.md", "CHANGELOG.md", "LICENSE", "icon.png",
            .. Targets.SelectMany(target => new[] { $"lib/{target}/PerfModel.dll", $"lib/{target}/PerfModel.xml" }),
            .. PerfModelSchemas.Names.Select(name => $"schemas/{name}.schema.json"),
        ];
        package.Files.Should().BeEquivalentTo(expected);
        package.Files.Should().OnlyContain(file => package.Bytes(file).Length > 0);
    }

    [PackageFact]
    public void Its_description_is_complete()
    {
        using var package = new Package();
        package.Value("id").Should().Be("PerfModel");
        package.Value("version").Should().MatchRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$");
        package.Value("version").Should().Be(typeof(Target).Assembly.GetName().Version!.ToString(3), "the tests run on the build that was packed");
        foreach (string name in new[] { "title", "authors", "description", "copyright", "releaseNotes", "tags" })
            package.Value(name).Should().NotBeNullOrWhiteSpace(name).And.NotContain("$");
        (package.Value("readme"), package.Value("icon"), package.Value("license")).Should().Be(("README.md", "icon.png", "LICENSE"));
        package.Text("LICENSE").Should().Contain("MIT License");
        package.Text("CHANGELOG.md").Should().Contain("# Changelog");
        package.Metadata.Elements().Select(element => element.Name.LocalName).Should().NotContain("repository", "no public repository is named before there is one");
    }

    [PackageFact]
    public void It_depends_on_what_the_contract_says()
    {
        using var package = new Package();
        XElement dependencies = package.Metadata.Elements().Single(element => element.Name.LocalName == "dependencies");
        Dictionary<string, string[]> groups = dependencies.Elements().ToDictionary(
            group => group.Attribute("targetFramework")!.Value, group => group.Elements().Select(dependency => dependency.Attribute("id")!.Value).ToArray());
        groups.Keys.Should().BeEquivalentTo(".NETStandard2.0", "net8.0", "net10.0");
        groups["net8.0"].Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions");
        groups["net10.0"].Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions");
        groups[".NETStandard2.0"].Should().BeEquivalentTo("Microsoft.Extensions.DependencyInjection.Abstractions", "System.Memory", "System.Text.Json");
    }

    [PackageFact]
    public void Each_assembly_refers_to_nothing_that_the_package_does_not_bring()
    {
        using var package = new Package();
        foreach (string target in Targets)
        {
            using PEReader assembly = Assembly(package, target);
            MetadataReader metadata = assembly.GetMetadataReader();
            string[] references = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
            references.Should().OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard"
                || name == "Microsoft.Extensions.DependencyInjection.Abstractions" || (target == "netstandard2.0" && name == "Microsoft.Bcl.AsyncInterfaces"), target);
        }
    }

    [PackageFact]
    public void Each_assembly_has_its_symbols_and_names_no_folder_of_the_machine_that_built_it()
    {
        using var package = new Package();
        foreach (string target in Targets)
        {
            using PEReader assembly = Assembly(package, target);
            DebugDirectoryEntry[] entries = [.. assembly.ReadDebugDirectory()];
            entries.Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible, target);
            DebugDirectoryEntry embedded = entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
            MetadataReader reader = symbols.GetMetadataReader();
            string[] documents = [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
            documents.Should().HaveCountGreaterThan(100).And.OnlyContain(path => path.StartsWith("/_", StringComparison.Ordinal), target);
        }
    }

    [PackageFact]
    public void Each_assembly_is_documented()
    {
        using var package = new Package();
        foreach (string target in Targets)
        {
            XDocument docs = XDocument.Parse(package.Text($"lib/{target}/PerfModel.xml"));
            docs.Descendants("member").Should().HaveCountGreaterThan(500, target);
            docs.Descendants("member").Select(member => member.Attribute("name")!.Value).Should().Contain("T:PerfModel.Target").And.Contain("T:PerfModel.PerfModelSchemas");
        }
    }

    [PackageFact]
    public void Its_schemas_are_those_of_the_library()
    {
        using var package = new Package();
        foreach (string name in PerfModelSchemas.Names)
            package.Text($"schemas/{name}.schema.json").Should().Be(PerfModelSchemas.Get(name));
    }

    [PackageFact]
    public void Its_icon_is_a_picture_of_128_by_128()
    {
        using var package = new Package();
        byte[] icon = package.Bytes("icon.png");
        icon.Take(4).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G');
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
        icon.Length.Should().BeLessThan(20_000);
    }

    private static PEReader Assembly(Package package, string target) => new(new MemoryStream(package.Bytes($"lib/{target}/PerfModel.dll")));
}
