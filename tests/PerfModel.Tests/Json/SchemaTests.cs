using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Validation;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>The schemas as texts. That they say what reader and writer do is checked with a validator: tests/schema/README.md.</summary>
public sealed class SchemaTests
{
    /// <summary>Each enumeration of the schemas, by its place, and the enumeration of the library that it lists.</summary>
    private static readonly Dictionary<string, Type> Enumerations = new()
    {
        ["comparison"] = typeof(Comparison),
        ["deadlineTarget.every"] = typeof(Recurrence),
        ["qualitativeTarget.direction"] = typeof(Direction),
        ["qualitativeTarget.degree"] = typeof(Degree),
        ["targetRemark.code"] = typeof(TargetRemarkCode),
        ["targetError.code"] = typeof(TargetErrorCode),
        ["form.kind"] = typeof(FormKind),
        ["indicator.polarity"] = typeof(Polarity),
        ["targetTerm"] = typeof(TargetTerm),
        ["fieldPlace.field"] = typeof(FormField),
        ["formRemark.code"] = typeof(FormRemarkCode),
        ["attainment"] = typeof(Attainment),
        ["evaluationReason"] = typeof(EvaluationReason),
        ["comparisonSource"] = typeof(ComparisonSource),
        ["polarity"] = typeof(Polarity),
        ["unitReading"] = typeof(UnitReading),
        ["certainty"] = typeof(Certainty),
        ["scoringProfile.lower"] = typeof(LowerFormula),
        ["scoringProfile.equal"] = typeof(EqualReading),
        ["scoringProfile.inapplicable"] = typeof(InapplicableRule),
        ["categoryGroup"] = typeof(CategoryGroup),
        ["scoringRule.polarity"] = typeof(Polarity),
        ["scoringRule.method"] = typeof(ScoringMethod),
        ["rounding.mode"] = typeof(RoundingMode),
        ["weightSource"] = typeof(WeightSource),
        ["scoreBasis"] = typeof(ScoreBasis),
        ["differenceCause"] = typeof(DifferenceCause),
        ["weightRemark.code"] = typeof(WeightRemarkCode),
        ["light"] = typeof(MonitoringLight),
        ["indicatorProgress.basis"] = typeof(MonitoringBasis),
        ["severity"] = typeof(Severity),
        ["reviewVerdict"] = typeof(ReviewVerdict),
        ["findingField"] = typeof(FindingField),
    };

    private static readonly Dictionary<string, Action<string>> Readers = new()
    {
        [PerfModelSchemas.Target] = json => PerfModelJson.Deserialize<Target>(json),
        [PerfModelSchemas.ParseResult] = json => PerfModelJson.Deserialize<TargetParseResult>(json),
        [PerfModelSchemas.Form] = json => PerfModelJson.Deserialize<PerformanceForm>(json),
        [PerfModelSchemas.Document] = json => PerfModelJson.Deserialize<FormDocument>(json),
        [PerfModelSchemas.Evaluation] = json => PerfModelJson.Deserialize<Evaluation>(json),
        [PerfModelSchemas.IndicatorScore] = json => PerfModelJson.Deserialize<IndicatorScore>(json),
        [PerfModelSchemas.Score] = json => PerfModelJson.Deserialize<FormScore>(json),
        [PerfModelSchemas.Progress] = json => PerfModelJson.Deserialize<FormProgress>(json),
        [PerfModelSchemas.Finding] = json => PerfModelJson.Deserialize<Finding>(json),
        [PerfModelSchemas.ValidationResult] = json => PerfModelJson.Deserialize<ValidationResult>(json),
        [PerfModelSchemas.ScoringProfile] = json => PerfModelJson.Deserialize<ScoringProfile>(json),
        [PerfModelSchemas.MonitoringProfile] = json => PerfModelJson.Deserialize<MonitoringProfile>(json),
        [PerfModelSchemas.ValidationProfile] = json => PerfModelJson.Deserialize<ValidationProfile>(json),
    };

    public static TheoryData<string> Names => new(PerfModelSchemas.Names);

    public static TheoryData<string, string, string> Mutations
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Json", "mutations.jsonl")))
            {
                JsonElement mutation = JsonDocument.Parse(line).RootElement;
                data.Add(mutation.GetProperty("schema").GetString()!, mutation.GetProperty("why").GetString()!, mutation.GetProperty("json").GetString()!);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_has_a_versioned_id_and_is_whole(string name)
    {
        JsonNode schema = Parsed(name);
        schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema["$id"]!.GetValue<string>().Should().Be(PerfModelSchemas.GetId(name)).And.Be("urn:perfmodel:schema:" + name + ":" + PerfModelSchemas.Version);
        foreach (JsonObject part in Objects(schema).Where(part => part.ContainsKey("$ref")))
        {
            string reference = part["$ref"]!.GetValue<string>();
            reference.Should().StartWith("#/$defs/");
            schema["$defs"]!.AsObject().Should().ContainKey(reference.Substring("#/$defs/".Length));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Objects_are_closed_and_named(string name)
    {
        foreach ((string key, JsonNode? definition) in Definitions(name).Where(d => d.Value!["properties"] is not null))
        {
            definition!["type"]!.GetValue<string>().Should().Be("object", key);
            definition["additionalProperties"]!.GetValue<bool>().Should().BeFalse(key);
            definition["title"]!.GetValue<string>().Should().MatchRegex("^[A-Z][A-Za-z]+$", key);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_is_described_in_Chinese_and_English(string name)
    {
        JsonObject definitions = Definitions(name);
        foreach ((string key, JsonNode? definition) in definitions)
        {
            Described(definition!, key);
            foreach ((string property, JsonNode? schema) in definition!["properties"]?.AsObject() ?? [])
            {
                if (schema!["const"] is null && (schema["$ref"] is null || schema["description"] is not null))
                    Described(schema, key + "." + property);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Enumerations_list_what_the_library_has(string name)
    {
        foreach ((string key, JsonNode? definition) in Definitions(name))
        {
            Agrees(key, definition!);
            foreach ((string property, JsonNode? schema) in definition!["properties"]?.AsObject() ?? [])
                Agrees(key + "." + property, schema!);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Examples_are_read(string name)
    {
        JsonArray examples = Parsed(name)["examples"]!.AsArray();
        examples.Should().NotBeEmpty();
        foreach (JsonNode? example in examples)
            Readers[name](example!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_mutation_is_refused(string schema, string why, string json)
    {
        Action read = () => Readers[schema](json);
        read.Should().Throw<JsonException>(why);
    }

    [Fact]
    public void There_is_no_other_schema()
    {
        Action unknown = () => PerfModelSchemas.Get("indicator");
        unknown.Should().Throw<ArgumentException>().WithMessage("*'indicator'*target, *");
        Action none = () => PerfModelSchemas.Get(null!);
        none.Should().Throw<ArgumentNullException>();
        Readers.Keys.Should().BeEquivalentTo(PerfModelSchemas.Names);
    }

    [Fact]
    public void A_document_names_its_schema_where_that_is_asked()
    {
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeSchema = true });
        var document = new FormDocument { Forms = new[] { new PerformanceForm() }.ToValueList() };
        string json = PerfModelJson.Serialize(document, options);
        json.Should().Be("""{"$schema":"urn:perfmodel:schema:document:1","forms":[{"kind":"unknown","indicators":[]}]}""");
        PerfModelJson.Deserialize<FormDocument>(json).Should().Be(document);
        PerfModelJson.Serialize(new PerformanceForm(), options).Should().StartWith("""{"$schema":"urn:perfmodel:schema:form:1",""");
    }

    [Theory]
    [InlineData("""{"$schema":"urn:perfmodel:schema:form:2","kind":"target","indicators":[],"somethingNew":1}""")]
    [InlineData("""{"$schema":"urn:perfmodel:schema:target:1","kind":"target","indicators":[]}""")]
    public void A_newer_or_another_schema_is_an_error_that_says_so(string json)
    {
        Action read = () => PerfModelJson.Deserialize<PerformanceForm>(json);
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        error.Code.Should().Be(JsonErrorCode.SchemaUnknown);
        error.Location.Should().Be("$.$schema");
        error.GetMessage(Language.English).Should().Contain("urn:perfmodel:schema:form:1");
    }

    private static void Agrees(string place, JsonNode schema)
    {
        if (schema["enum"] is not JsonArray listed)
            return;
        string[] names = [.. listed.Select(value => value!.GetValue<string>())];
        if (place == "category")
            names.Should().Equal(CategoryCatalog.Default.Categories.Select(category => category.Id));
        else if (place == "changeDirection")
            names.Should().Equal("increase", "decrease");
        else if (place == "ruleSetting.severity")
            names.Should().Equal(["off", .. NamesOf(typeof(Severity))]);
        else
            names.Should().Equal(NamesOf(Enumerations.Should().ContainKey(place).WhoseValue), place);
    }

    private static IEnumerable<string> NamesOf(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static void Described(JsonNode schema, string place) =>
        (schema["description"]?.GetValue<string>() ?? "").Should().MatchRegex("\\p{IsCJKUnifiedIdeographs}", place).And.MatchRegex("[A-Z][a-z]*[ .,]|[a-z]+ [a-z]+", place);

    private static JsonNode Parsed(string name) => JsonNode.Parse(PerfModelSchemas.Get(name))!;

    private static JsonObject Definitions(string name) => Parsed(name)["$defs"]!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(property => Objects(property.Value)).Prepend(found),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
