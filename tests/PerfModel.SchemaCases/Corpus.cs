using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Tests.Conformance;

namespace PerfModel.SchemaCases;

/// <summary>What the library writes for the conformance cases and the sample documents.</summary>
internal static class Corpus
{
    public static IEnumerable<SchemaCase> Cases()
    {
        foreach (ConformanceCase c in ConformanceCase.All)
        {
            TargetParseResult result = TargetParser.Parse(c.Text, c.Options);
            yield return Written(PerfModelSchemas.ParseResult, result);
            if (result.Target is Target target)
                yield return Written(PerfModelSchemas.Target, target);
        }

        foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "forms")).Order(StringComparer.Ordinal))
        {
            FormDocument document = FormReader.Read(File.ReadAllText(path));
            yield return Written(PerfModelSchemas.Document, document);
            foreach (PerformanceForm form in document.Forms)
                yield return Written(PerfModelSchemas.Form, form);
        }
    }

    private static SchemaCase Written<T>(string schema, T value)
        where T : notnull => SchemaType.All.First(type => type.Name == schema).Judge("written", PerfModelJson.Serialize(value));
}
