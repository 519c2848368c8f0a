using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace PerfModel.AotTests;

/// <summary>How a user's own code meets the library; each check answers with what differs natively.</summary>
internal static class Ecosystem
{
    private static readonly PerformanceForm Form = new() { Indicators = [Indicator.Create(Category.Quantity, "培训期数", "≥2期") with { ActualText = "3期", Weight = 10 }] };

    public static IEnumerable<string> Differences()
    {
        var sent = new Submission(Form, FormScorer.Default.Score(Form), new() { [Comparison.AtMost] = Target.Parse("≤5%") });
        Submission read = JsonSerializer.Deserialize(JsonSerializer.Serialize(sent, OwnContext.Default.Submission), OwnContext.Default.Submission)!;
        if (read.Form != sent.Form || read.Score != sent.Score || read.Limits[Comparison.AtMost] != sent.Limits[Comparison.AtMost])
            yield return "a context of one's own: changed by way of JSON";
        TypeDescriptor.RegisterType<Target>();
        if (!Target.Parse("≥98%").Equals(TypeDescriptor.GetConverterFromRegisteredType(typeof(Target)).ConvertFromInvariantString("不低于98%")))
            yield return "the type converter: not equal";
        using ServiceProvider services = new ServiceCollection()
            .AddPerfModel().Configure<PerfModelOptions>(options => options.Parsing = options.Parsing with { MaxLength = 7 }).BuildServiceProvider();
        if (services.GetRequiredService<TargetParseOptions>().MaxLength != 7 || services.GetRequiredKeyedService<FormScorer>("guangxi").Profile.Id != "guangxi")
            yield return "the services: without what was configured";
        foreach (string name in PerfModelSchemas.Names)
        {
            using JsonDocument schema = JsonDocument.Parse(PerfModelSchemas.Get(name));
            if (schema.RootElement.GetProperty("$id").GetString() != PerfModelSchemas.GetId(name))
                yield return "the schema " + name + ": another id";
        }
    }
}

internal sealed record Submission(PerformanceForm Form, FormScore Score, Dictionary<Comparison, Target> Limits);

[JsonSerializable(typeof(Submission))]
internal sealed partial class OwnContext : JsonSerializerContext;
