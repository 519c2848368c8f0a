using System;
using System.Linq;
using System.Text.Json;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Input;

/// <summary>One line of input of <c>evaluate</c>: target and actual value, as text or as a typed object, and what else is known.</summary>
internal sealed record EvaluationRequest
{
    private const string Properties = "target, actual, category, name, polarity, year, weight, baseline, baselineUnit";

    private Indicator Cells { get; init; } = new();

    private EvaluationContext Context { get; init; } = EvaluationContext.None;

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is no such object.</exception>
    public static EvaluationRequest Read(string line, Words words)
    {
        using var document = JsonDocument.Parse(line);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException(words.Text("evaluateObject", Properties));
        var request = new EvaluationRequest();
        foreach (JsonProperty property in document.RootElement.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
            request = request.With(property.Name, property.Value, words);
        return request;
    }

    /// <summary>Evaluates and scores it.</summary>
    public IndicatorScore Score(FormScorer scorer) => scorer.Score(Cells, Context);

    private EvaluationRequest With(string name, JsonElement value, Words words) => name switch
    {
        "target" => this with { Cells = IsText(value) ? Cells with { TargetText = value.GetString() } : Cells with { Target = TargetOf(value) } },
        "actual" => this with { Cells = IsText(value) ? Cells with { ActualText = value.GetString() } : Cells with { Actual = TargetOf(value) } },
        _ => this with { Context = With(Context, name, value, words) },
    };

    private static EvaluationContext With(EvaluationContext context, string name, JsonElement value, Words words) => name switch
    {
        "category" => context with { Category = PerfModelJson.Deserialize<Category>(value.GetRawText()) },
        "name" => context with { Name = Text(name, value, words) },
        "polarity" => context with { Polarity = PolarityOf(Text(name, value, words), words) },
        "year" => context with { Year = Year(name, value, words) },
        "weight" => context with { Weight = Number(name, value, words) },
        "baseline" => context with { Baseline = Number(name, value, words) },
        "baselineUnit" => context with { BaselineUnit = PerfModelJson.Deserialize<Unit>(value.GetRawText()) },
        _ => throw new JsonException(words.Text("evaluateProperty", name, Properties)),
    };

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static Target TargetOf(JsonElement value) => PerfModelJson.Deserialize<Target>(value.GetRawText());

    private static string Text(string name, JsonElement value, Words words) => IsText(value) ? value.GetString()! : throw Wrong(name, words.Text("aText"), words);

    private static int Year(string name, JsonElement value, Words words) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int year) ? year : throw Wrong(name, words.Text("aWholeNumber"), words);

    private static decimal Number(string name, JsonElement value, Words words) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) ? number : throw Wrong(name, words.Text("aNumber"), words);

    private static Polarity PolarityOf(string word, Words words)
    {
        foreach (Polarity polarity in Enum.GetValues<Polarity>())
        {
            if (JsonText.Name(polarity) == word)
                return polarity;
        }

        throw Wrong("polarity", string.Join(words.Text("list"), Enum.GetValues<Polarity>().Select(JsonText.Name)), words);
    }

    private static JsonException Wrong(string name, string expected, Words words) => new(words.Text("evaluateValue", name, expected));
}
