using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FluentAssertions;
using PerfModel.Json;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>The converters stand at the types, so that a user's own options and contexts need nothing.</summary>
public sealed partial class AttributeTests
{
    private static readonly PerformanceForm Form = new()
    {
        Kind = FormKind.SelfEvaluation,
        Year = 2024,
        Indicators = new[] { Indicator.Create(Category.Quantity, "培训期数", "≥2期") with { ActualText = "3期", Weight = 10 } }.ToValueList(),
    };

    private static readonly Submission Sent = new(
        [Form],
        Target.Parse("≥98.50%"),
        new QuantityTarget(Comparison.AtLeast, 2),
        new Dictionary<Comparison, Target> { [Comparison.AtMost] = Target.Parse("≤5%") },
        new Dictionary<Target, Attainment?> { [Target.Parse("≥98%")] = Attainment.Met },
        FormScorer.Default.Score(Form),
        [.. Validator.Default.Validate(Form).Findings],
        PartialDate.Create(2024, 12),
        Unit.Parse("万元"),
        Category.Cost,
        null);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public void Every_type_that_has_a_form_in_json_carries_its_converter()
    {
        var library = new PerfModelJsonConverter();
        Type[] types = [.. typeof(Target).Assembly.GetExportedTypes().Where(library.CanConvert)];
        types.Should().HaveCountGreaterThan(80);
        types.Should().OnlyContain(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) != null);
    }

    [Fact]
    public void A_users_source_generated_context_needs_nothing_else()
    {
        string json = JsonSerializer.Serialize(Sent, OwnContext.Default.Submission);
        Submission read = JsonSerializer.Deserialize(json, OwnContext.Default.Submission)!;
        JsonSerializer.Serialize(read, OwnContext.Default.Submission).Should().Be(json);
        read.Forms.Should().Equal(Sent.Forms);
        read.Goal.Should().Be(Sent.Goal);
        read.Verdicts.Should().Equal(Sent.Verdicts);
        read.Score.Should().Be(Sent.Score);
        read.Findings.Should().Equal(Sent.Findings);
        json.Should().Contain("\"value\":98.50").And.Contain("\"limits\":{\"atMost\":{").And.Contain("\"due\":\"2024-12\"").And.Contain("\"category\":\"cost\"");
    }

    [Fact]
    public void Web_defaults_need_nothing_else()
    {
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Submission read = JsonSerializer.Deserialize<Submission>(JsonSerializer.Serialize(Sent, web), web)!;
        read.Forms.Should().Equal(Sent.Forms);
        read.Score.Should().Be(Sent.Score);
        JsonSerializer.Serialize(Comparison.AtLeast, web).Should().Be("\"atLeast\"");
        JsonSerializer.Serialize<Comparison?>(null, web).Should().Be("null");
        Action quoted = () => JsonSerializer.Deserialize<Target>("""{"kind":"quantity","comparison":"equal","value":"1"}""", web);
        quoted.Should().Throw<JsonException>("web defaults allow numbers in quotes, the contract does not");
    }

    [Fact]
    public void Plain_options_write_what_the_librarys_own_write()
    {
        JsonSerializer.Serialize(Form, Plain).Should().Be(PerfModelJson.Serialize(Form));
        JsonSerializer.Serialize(Sent.Score, Plain).Should().Be(PerfModelJson.Serialize(Sent.Score));
    }

    [Fact]
    public void An_error_in_a_users_document_has_its_place_and_reason()
    {
        string json = JsonSerializer.Serialize(Sent, OwnContext.Default.Submission).Replace("\"value\":98.50", "\n\"value\":\"98.50\"");
        Action read = () => JsonSerializer.Deserialize(json, OwnContext.Default.Submission);
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        error.Code.Should().Be(JsonErrorCode.NumberExpected);
        error.Location.Should().Be("$.goal.value");
        error.LineNumber.Should().Be(1);
    }

    internal sealed record Submission(
        List<PerformanceForm> Forms,
        Target Goal,
        QuantityTarget Number,
        Dictionary<Comparison, Target> Limits,
        Dictionary<Target, Attainment?> Verdicts,
        FormScore Score,
        Finding[] Findings,
        PartialDate Due,
        Unit Unit,
        Category Category,
        Degree? Degree);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Submission))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}
