using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace PerfModel.Analyzers.Tests;

/// <summary>Compiles source with the library and holds what the analyzer says against the marks in it: <c>{|PM0001:text|}</c>.</summary>
internal static class Verifier
{
    private static readonly MetadataReference[] Framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Statements of a method, in which <c>using PerfModel;</c> holds.</summary>
    public static Task Statements(string marked, string? repaired = null) => Source(Method(marked), repaired is null ? null : Method(repaired));

    /// <summary>A whole source file.</summary>
    public static Task Source(string marked, string? repaired = null, bool library = true)
    {
        var test = new CSharpCodeFixTest<LiteralAnalyzer, SuggestionFix, DefaultVerifier>
        {
            TestCode = marked,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        if (repaired is not null)
            test.FixedCode = repaired;
        test.TestState.AdditionalReferences.AddRange(Framework);
        test.FixedState.AdditionalReferences.AddRange(Framework);
        if (library)
        {
            test.TestState.AdditionalReferences.Add(typeof(Target).Assembly);
            test.FixedState.AdditionalReferences.Add(typeof(Target).Assembly);
        }

        return test.RunAsync();
    }

    private static string Method(string statements) =>
        "using PerfModel;\nusing PerfModel.Validation;\nclass C\n{\n    void M()\n    {\n        " + statements + "\n    }\n}\n";
}
