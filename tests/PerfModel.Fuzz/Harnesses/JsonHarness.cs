using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfModel.Fuzz.Making;
using PerfModel.Validation;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Damaged JSON of every type that is read: the documented exception, or a value that is written and read back.</summary>
internal sealed class JsonHarness : Harness
{
    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } =
    [
        new("target", Back<Target>), new("result", Back<TargetParseResult>), new("form", Back<PerformanceForm>),
            new("document", Back<FormDocument>), new("evaluation", Back<Evaluation>),
        new("score", Back<FormScore>), new("scoringProfile", Back<ScoringProfile>), new("validationProfile", Back<ValidationProfile>),
            new("findings", Back<ValidationResult>),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds { get; } = [.. Targets().Concat(Others())];

    /// <inheritdoc/>
    public override string Make(Random random) =>
        PerfModelJson.Serialize(TargetParser.Parse(Words.Target(random).Replace("\uFFFD", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Targets() =>
        TargetTexts.All.Where((_, i) => i % 20 == 0).Where(text => !HarmlessChanges.HasLoneSurrogate(text))
            .Select(text => TargetParser.Parse(text))
        .SelectMany(result =>
            new[] { PerfModelJson.Serialize(result), result.Target is null ? "null" : PerfModelJson.Serialize(result.Target) });

    private static IEnumerable<string> Others()
    {
        foreach (string text in FormTexts.Samples)
        {
            FormDocument document = FormReader.Read(text);
            yield return PerfModelJson.Serialize(document);
            ValueList<Indicator> few = document.Forms[0].Indicators.Take(2).ToValueList();
            yield return PerfModelJson.Serialize(document.Forms[0] with { Indicators = few });
            yield return PerfModelJson.Serialize(Validator.Default.Validate(document));
            yield return PerfModelJson.Serialize(FormScorer.Default.Score(document.Forms[0]));
        }

        yield return PerfModelJson.Serialize(Evaluator.Default.Evaluate("≥98%", "99%"));
        yield return PerfModelJson.Serialize(ScoringProfile.Default);
        yield return PerfModelJson.Serialize(ValidationProfile.Local);
    }

    private static string? Back<T>(string json)
        where T : class
    {
        T value;
        try
        {
            value = PerfModelJson.Deserialize<T>(json);
        }
        catch (JsonException refused)
        {
            return refused.Message.Length > 0 ? null : "refused: without words";
        }

        if (value is null)
            return null;
        string once = PerfModelJson.Serialize(value);
        string twice = PerfModelJson.Serialize(PerfModelJson.Deserialize<T>(once));
        return once == twice ? null : "differs: " + once + " / " + twice;
    }
}
