using System;
using System.Collections.Generic;
using System.Text.Json;
using CsCheck;
using PerfModel.Json;
using PerfModel.Tests.Generators;
using PerfModel.Validation;

namespace PerfModel.SchemaCases;

/// <summary>A type that has a schema: how the library writes and reads it, and random values of it.</summary>
internal abstract class SchemaType(string name)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SchemaType> All { get; } =
    [
        new SchemaType<Target>(PerfModelSchemas.Target, TargetGen.All),
        new SchemaType<TargetParseResult>(PerfModelSchemas.ParseResult, ValueGen.Results),
        new SchemaType<PerformanceForm>(PerfModelSchemas.Form, FormGen.Forms),
        new SchemaType<FormDocument>(PerfModelSchemas.Document, ValueGen.Documents),
        new SchemaType<Evaluation>(PerfModelSchemas.Evaluation, VerdictGen.Evaluations),
        new SchemaType<IndicatorScore>(PerfModelSchemas.IndicatorScore, VerdictGen.Scores),
        new SchemaType<FormScore>(PerfModelSchemas.Score, VerdictGen.FormScores),
        new SchemaType<FormProgress>(PerfModelSchemas.Progress, VerdictGen.Progress),
        new SchemaType<Finding>(PerfModelSchemas.Finding, VerdictGen.Findings),
        new SchemaType<ValidationResult>(PerfModelSchemas.ValidationResult, VerdictGen.Results),
        new SchemaType<ScoringProfile>(PerfModelSchemas.ScoringProfile, ProfileGen.Scoring),
        new SchemaType<MonitoringProfile>(PerfModelSchemas.MonitoringProfile, ProfileGen.Monitoring),
        new SchemaType<ValidationProfile>(PerfModelSchemas.ValidationProfile, ProfileGen.Validation),
    ];

    /// <summary>The name of its schema.</summary>
    public string Name { get; } = name;

    /// <summary>Random documents: as written, and each changed a few times.</summary>
    public abstract IEnumerable<SchemaCase> Cases(int count, string? seed);

    /// <summary>What the reader says of a document.</summary>
    public SchemaCase Judge(string origin, string json)
    {
        try
        {
            Read(json);
            return new SchemaCase(Name, origin, null, null, null, json);
        }
        catch (PerfModelJsonException e)
        {
            return new SchemaCase(Name, origin, JsonNamingPolicy.CamelCase.ConvertName(e.Code.ToString()), e.Location, e.GetMessage(Language.English), json);
        }
        catch (JsonException e)
        {
            return new SchemaCase(Name, origin, "", e.Path, e.Message, json);
        }
    }

    protected abstract void Read(string json);
}

/// <inheritdoc/>
internal sealed class SchemaType<T>(string name, Gen<T> values) : SchemaType(name)
    where T : notnull
{
    private const int ChangesOfEach = 6;

    public override IEnumerable<SchemaCase> Cases(int count, string? seed)
    {
        var cases = new List<SchemaCase>();
        Gen.Select(values, ValueGen.Manners, JsonChange.Random.Array[ChangesOfEach]).Sample(
            (value, manner, changes) =>
            {
                string json = PerfModelJson.Serialize(value, manner);
                cases.Add(Judge("written", json));
                foreach (JsonChange change in changes)
                    cases.Add(Judge("changed", change.Of(json)));
            },
            iter: count,
            seed: seed,
            threads: 1);
        return cases;
    }

    protected override void Read(string json) => PerfModelJson.Deserialize<T>(json);
}
