using System;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>JSON that is malformed or nearly so: <see cref="JsonException"/> is all that comes of it.</summary>
public sealed class DamagedJsonTests
{
    private static readonly Gen<byte[]> Targets = DamageGen.Of(TargetGen.All.Select(target => PerfModelJson.SerializeToUtf8Bytes(target)));

    private static readonly Gen<byte[]> Forms = DamageGen.Of(FormGen.Forms.Select(form => PerfModelJson.SerializeToUtf8Bytes(form)));

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_damaged_targets() => Targets.Sample(
        json =>
        {
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<Target>(json)));
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<TargetParseResult>(json)));
        },
        iter: 4000);

    [Fact]
    public void Half_of_a_surrogate_pair_is_the_error_of_texts()
    {
        foreach (string json in new[] { "\uD83D", "{\"kind\":\"text\",\"text\":\"a" + '\uDC00' + "b\"}" })
        {
            Action read = () => PerfModelJson.Deserialize<Target>(json);
            read.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.TextInvalid);
        }
    }

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_damaged_forms() =>
        Forms.Sample(json => OnlyJsonException(() => Again(PerfModelJson.Deserialize<PerformanceForm>(json))), iter: 1000);

    [Fact]
    public void Nothing_but_a_JsonException_leaves_a_converter_that_is_called_alone()
    {
        Targets.Sample(json => OnlyJsonException(() => ReadAlone<Target>(json)), iter: 2000);
        Targets.Sample(json => OnlyJsonException(() => ReadAlone<TargetParseResult>(json)), iter: 2000);
        Forms.Sample(json => OnlyJsonException(() => ReadAlone<PerformanceForm>(json)), iter: 500);
    }

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_random_tokens() => DamageGen.Nonsense.Sample(
        json =>
        {
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<Target>(json)));
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<TargetParseResult>(json)));
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<PerformanceForm>(json)));
        },
        iter: 4000);

    private static void ReadAlone<T>(byte[] json)
        where T : class
    {
        var converter = (LibraryJsonConverter<T>)new PerfModelJsonConverter().CreateConverter(typeof(T), PerfModelJson.Options);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
    }

    private static void Again<T>(T value)
        where T : notnull => PerfModelJson.Deserialize<T>(PerfModelJson.Serialize(value)).Should().Be(value);

    private static void OnlyJsonException(Action action)
    {
        try
        {
            action();
        }
        catch (JsonException)
        {
        }
    }
}
