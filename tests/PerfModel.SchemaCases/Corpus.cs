using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Tests.Conformance;
using PerfModel.Tests.Scoring;

namespace PerfModel.SchemaCases;

/// <summary>What the library writes for the conformance cases and the sample documents.</summary>
internal static class Corpus
{
    public static IEnumerable<SchemaCase> Cases() => Targets().Concat(Documents()).Concat(Judged());

    private static IEnumerable<SchemaCase> Targets()
    {
        foreach (ConformanceCase c in ConformanceCase.All)
        {
            TargetParseResult result = TargetParser.Parse(c.Text, c.Options);
            yield return Written(PerfModelSchemas.ParseResult, result);
            if (result.Target is Target target)
                yield return Written(PerfModelSchemas.Target, target);
        }
    }

    private static IEnumerable<SchemaCase> Documents()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "forms")).Order(StringComparer.Ordinal))
        {
            FormDocument document = FormReader.Read(File.ReadAllText(path));
            yield return Written(PerfModelSchemas.Document, document);
            foreach (PerformanceForm form in document.Forms)
                yield return Written(PerfModelSchemas.Form, form);
            yield return Written(PerfModelSchemas.ValidationResult, Validator.Default.Validate(document));
        }
    }

    private static IEnumerable<SchemaCase> Judged()
    {
        foreach (string path in PublishedForms.Files())
        {
            PerformanceForm form = PublishedForms.Read(path).Form;
            foreach (ScoringProfile profile in ScoringProfile.All)
                yield return Written(PerfModelSchemas.Score, new FormScorer(profile).Score(form));
            yield return Written(PerfModelSchemas.Progress, new FormMonitor().Assess(form, 9));
        }

        foreach (ScoringProfile profile in ScoringProfile.All)
            yield return Written(PerfModelSchemas.ScoringProfile, profile);
        foreach (MonitoringProfile profile in MonitoringProfile.All)
            yield return Written(PerfModelSchemas.MonitoringProfile, profile);
        foreach (ValidationProfile profile in ValidationProfile.All)
            yield return Written(PerfModelSchemas.ValidationProfile, profile);
    }

    private static SchemaCase Written<T>(string schema, T value)
        where T : notnull => SchemaType.All.First(type => type.Name == schema).Judge("written", PerfModelJson.Serialize(value));
}
