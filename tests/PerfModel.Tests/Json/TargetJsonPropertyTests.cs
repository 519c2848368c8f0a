using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>What holds for every target and for every JSON.</summary>
public sealed class TargetJsonPropertyTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1.5", "1e999", "1e-40", "79228162514264337593543950336", "\"98\"", "\"kind\":\"range\",",
        "\"kind\":", "\"text\":\"\",", "\"x\":1,", "\\ud800", "\\u0000", "\"all\"", "\"quantity\"", "\"targets\":[", "\"error\":{},", "\"remarks\":[],", "\"unit\":\"/\",",
    ];

    private static readonly Gen<byte[]> Documents = TargetGen.All.Select(target => PerfModelJson.SerializeToUtf8Bytes(target));

    private static readonly Gen<byte[]> Mutated = Gen.Select(Documents, Gen.Int[0, 4], Gen.Int[0, 10000], Gen.Int[0, 10000], Gen.OneOf(Tokens), Gen.Byte, Mutate);

    [Fact]
    public void Every_target_is_read_back_equal_with_its_text() => TargetGen.All.Sample(
        target =>
        {
            string json = PerfModelJson.Serialize(target);
            Target back = PerfModelJson.Deserialize<Target>(json);
            back.Should().Be(target);
            PerfModelJson.Serialize(back).Should().Be(json);
            if (target.HasText)
                back.Text.Should().Be(target.Text);
        },
        iter: 2000);

    [Fact]
    public void Every_target_is_read_back_equal_without_its_text()
    {
        JsonSerializerOptions options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeText = false });
        TargetGen.All.Sample(target => PerfModelJson.Deserialize<Target>(PerfModelJson.Serialize(target, options)).Equals(target), iter: 1000);
    }

    [Fact]
    public void Every_decimal_keeps_its_digits() => NumberGen.Any.Sample(
        value => PerfModelJson.Deserialize<QuantityTarget>(PerfModelJson.Serialize(new QuantityTarget(Comparison.Equal, value)))
            .Value.ToString(CultureInfo.InvariantCulture) == value.ToString(CultureInfo.InvariantCulture),
        iter: 2000);

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_damaged_json() => Mutated.Sample(
        json =>
        {
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<Target>(json)));
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<TargetParseResult>(json)));
            OnlyJsonException(() => ReadAlone(json, new TargetJsonConverter()));
            OnlyJsonException(() => ReadAlone(json, new PerfModelJsonConverter().CreateConverter(typeof(TargetParseResult), PerfModelJson.Options)));
        },
        iter: 5000);

    [Fact]
    public void Nothing_but_a_JsonException_comes_of_random_tokens() => Gen.OneOf(Tokens).Array[0, 12].Select(string.Concat).Sample(
        json =>
        {
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<Target>(json)));
            OnlyJsonException(() => Again(PerfModelJson.Deserialize<TargetParseResult>(json)));
        },
        iter: 5000);

    private static void ReadAlone(byte[] json, object converter)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (converter is TargetJsonConverter targets)
            targets.Read(ref reader, typeof(Target), JsonSerializerOptions.Default);
        else
            ((LibraryJsonConverter<TargetParseResult>)converter).Read(ref reader, typeof(TargetParseResult), JsonSerializerOptions.Default);
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

    private static byte[] Mutate(byte[] json, int how, int at, int other, string token, byte value)
    {
        int start = at % json.Length, end = Math.Max(start, other % json.Length);
        switch (how)
        {
            case 0:
                return [.. json[..start], .. json[end..]];
            case 1:
                return [.. json[..start], .. Encoding.UTF8.GetBytes(token), .. json[start..]];
            case 2:
                return [.. json[..end], .. json[start..]];
            case 3:
                return [.. json[..start], .. Encoding.UTF8.GetBytes(token), .. json[end..]];
            default:
                byte[] copy = [.. json];
                copy[start] = value;
                return copy;
        }
    }
}
