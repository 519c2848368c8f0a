using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Dates, units and names of enumerations: as values and as the keys of dictionaries.</summary>
public sealed class ValueJsonTests
{
    private static readonly JsonSerializerOptions Reflecting = new JsonSerializerOptions(JsonManner.NewOptions()).AddPerfModel();

    private static readonly JsonSerializerOptions Readable = new(Reflecting) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-Q3")]
    [InlineData("2024-12")]
    [InlineData("2024-12-31")]
    [InlineData("--Q3")]
    [InlineData("--12")]
    [InlineData("--12-31")]
    [InlineData("---10")]
    public void A_date_is_a_string(string text)
    {
        PartialDate date = PerfModelJson.Deserialize<PartialDate>("\"" + text + "\"");
        date.ToString().Should().Be(text);
        PerfModelJson.Serialize(date).Should().Be("\"" + text + "\"");
    }

    [Fact]
    public void A_date_has_its_form_whatever_the_options() =>
        JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(PartialDate.Create(2024, 12))).Should().Be(PartialDate.Create(2024, 12));

    [Fact]
    public void A_target_has_its_form_whatever_the_options() =>
        JsonSerializer.Serialize<Target>(new QuantityTarget(Comparison.AtLeast, 98.50m)).Should()
            .StartWith("""{"kind":"quantity","text":""").And.EndWith(""","comparison":"atLeast","value":98.50}""");

    [Theory]
    [InlineData("\"万元/人·月\"", "万元/人·月")]
    [InlineData("\"㎡\"", "平方米")]
    [InlineData("\"麻袋堆\"", "麻袋堆")]
    public void A_unit_is_its_symbol(string json, string symbol)
    {
        Unit unit = PerfModelJson.Deserialize<Unit>(json);
        unit.Symbol.Should().Be(symbol);
        PerfModelJson.Serialize(unit).Should().Be("\"" + symbol + "\"");
    }

    [Fact]
    public void Enum_values_are_names_in_camel_case()
    {
        PerfModelJson.Serialize(Comparison.AtLeast).Should().Be("\"atLeast\"");
        PerfModelJson.Serialize(TargetKind.NotApplicable).Should().Be("\"notApplicable\"");
        PerfModelJson.Serialize(Recurrence.HalfYear).Should().Be("\"halfYear\"");
        PerfModelJson.Deserialize<TargetErrorCode>("\"numberExpected\"").Should().Be(TargetErrorCode.NumberExpected);
        PerfModelJson.Deserialize<Degree>("\"full\"").Should().Be(Degree.Full);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"AtLeast\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Nothing_else_is_an_enum_value(string json)
    {
        Action read = () => PerfModelJson.Deserialize<Comparison>(json);
        read.Should().Throw<PerfModelJsonException>();
    }

    [Fact]
    public void Values_are_keys_of_dictionaries()
    {
        RoundTrip(new Dictionary<Comparison, int> { [Comparison.AtMost] = 1 }, """{"atMost":1}""");
        RoundTrip(new Dictionary<PartialDate, int> { [PartialDate.Create(month: 12)] = 1 }, """{"--12":1}""");
        RoundTrip(new Dictionary<Unit, int> { [UnitCatalog.Default.Parse("元/人")] = 1 }, """{"元/人":1}""");
    }

    [Theory]
    [InlineData("不低于98%", "≥98%")]
    [InlineData("严格执行。", "严格执行")]
    [InlineData("每周开放时间≥49小时", "每周开放时间：≥49小时")]
    public void A_target_is_a_key_by_its_canonical_text(string text, string key)
    {
        Target target = TargetParser.Parse(text).GetTargetOrThrow();
        string json = JsonSerializer.Serialize(new Dictionary<Target, int> { [target] = 1 }, Readable);
        json.Should().Be($$"""{"{{key}}":1}""");
        JsonSerializer.Deserialize<Dictionary<Target, int>>(json, Reflecting).Should().ContainKey(target);
    }

    [Fact]
    public void A_key_that_is_none_is_refused()
    {
        Action[] reads =
        [
            () => JsonSerializer.Deserialize<Dictionary<Comparison, int>>("""{"≥":1}""", Reflecting),
            () => JsonSerializer.Deserialize<Dictionary<PartialDate, int>>("""{"2024年":1}""", Reflecting),
            () => JsonSerializer.Deserialize<Dictionary<Unit, int>>("""{"":1}""", Reflecting),
            () => JsonSerializer.Deserialize<Dictionary<QuantityTarget, int>>("""{"严格执行":1}""", Reflecting),
            () => JsonSerializer.Deserialize<Dictionary<Target, int>>("""{"≧ %":1}""", Reflecting),
        ];
        foreach (Action read in reads)
            read.Should().Throw<PerfModelJsonException>();
    }

    [Fact]
    public void A_value_that_may_be_missing_is_null()
    {
        JsonSerializer.Deserialize<Holder>("""{"unit":null,"comparison":null,"by":null,"target":null}""", Reflecting).Should().Be(new Holder());
        JsonSerializer.Serialize(new Holder(), Reflecting).Should().Be("{}");
        Action read = () => JsonSerializer.Deserialize<Dictionary<string, PartialDate>>("""{"by":null}""", Reflecting);
        read.Should().Throw<JsonException>().Which.Path.Should().Be("$.by");
    }

    [Fact]
    public void Every_unit_and_date_is_read_back_equal() => Gen.Select(TargetGen.Units, TargetGen.Dates).Sample((unit, date) =>
        PerfModelJson.Deserialize<Unit>(PerfModelJson.Serialize(unit)) == unit
        && PerfModelJson.Deserialize<PartialDate>(PerfModelJson.Serialize(date)) == date);

    private static void RoundTrip<TKey>(Dictionary<TKey, int> values, string json)
        where TKey : notnull
    {
        JsonSerializer.Serialize(values, Reflecting).Should().Be(json);
        JsonSerializer.Deserialize<Dictionary<TKey, int>>(json, Reflecting).Should().Equal(values);
    }

    private sealed record Holder(Unit? Unit = null, Comparison? Comparison = null, PartialDate? By = null, Target? Target = null);
}
