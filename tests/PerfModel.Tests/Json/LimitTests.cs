using System;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using PerfModel.Json;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>What JSON cannot do to the reader, however it is made.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void Deep_nesting_is_an_error_wherever_it_stands(int depth)
    {
        string deep = string.Concat(Enumerable.Repeat("[", depth)), objects = string.Concat(Enumerable.Repeat("{\"targets\":[", depth));
        string conditions = string.Concat(Enumerable.Repeat("{\"kind\":\"all\",\"targets\":[", depth));
        string parts = string.Concat(Enumerable.Repeat("{\"attainment\":\"met\",\"reason\":\"partsMeet\",\"parts\":[", depth));
        Action[] reads =
        [
            () => PerfModelJson.Deserialize<Target>(deep),
            () => PerfModelJson.Deserialize<Target>(conditions),
            () => PerfModelJson.Deserialize<Target>("{\"kind\":\"text\",\"x\":" + objects),
            () => PerfModelJson.Deserialize<PerformanceForm>("{\"kind\":\"target\",\"indicators\":[{\"name\":\"\",\"target\":" + conditions),
            () => PerfModelJson.Deserialize<Evaluation>(parts),
        ];
        foreach (Action read in reads)
            read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Sixteen_conditions_within_each_other_are_read_and_one_more_is_too_deep()
    {
        PerfModelJson.Deserialize<Target>(Nested(16)).Should().BeOfType<AllTarget>();
        Action read = () => PerfModelJson.Deserialize<Target>(Nested(17));
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        error.Code.Should().Be(JsonErrorCode.TooDeep);
        error.Location.Should().StartWith("$.targets[0].targets[0]");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e99999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000000001")]
    public void A_number_that_cannot_be_held_exactly_is_refused_not_rounded(string number)
    {
        Action read = () => PerfModelJson.Deserialize<Target>("""{"kind":"quantity","comparison":"equal","value":""" + number + "}");
        read.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.NumberInexact);
    }

    [Theory]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    public void What_is_no_number_of_json_is_refused(string number)
    {
        Action read = () => PerfModelJson.Deserialize<Target>("""{"kind":"quantity","comparison":"equal","value":""" + number + "}");
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void An_error_names_path_line_column_code_and_reason_in_both_languages()
    {
        Action read = () => PerfModelJson.Deserialize<PerformanceForm>(
            "{\n  \"kind\": \"target\",\n  \"indicators\": [\n    { \"name\": \"甲\", \"weight\": 10, \"weight\": 20 }\n  ]\n}");
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        (error.Code, error.Location, error.LineNumber).Should().Be((JsonErrorCode.DuplicateProperty, "$.indicators[0]", 3L));
        error.BytePositionInLine.Should().BeGreaterThan(20);
        error.Message.Should().Contain("(4:").And.Contain("duplicateProperty").And.Contain("The property \"weight\" is given twice").And.Contain("属性“weight”重复出现");
    }

    private static string Nested(int depth)
    {
        string target = """{"kind":"yesNo","expected":true}""";
        for (int i = 0; i < depth; i++)
            target = "{\"kind\":\"all\",\"targets\":[" + target + ",{\"kind\":\"yesNo\",\"expected\":true}]}";
        return target;
    }
}
