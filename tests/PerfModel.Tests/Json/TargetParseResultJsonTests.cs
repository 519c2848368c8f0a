using System;
using FluentAssertions;
using PerfModel.Json;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Results of parsing, their errors and remarks: one line of <c>perfmodel parse</c>.</summary>
public sealed class TargetParseResultJsonTests
{
    private static readonly TargetError Error = new(TargetErrorCode.NumberExpected, 1, 1, "%", "≥1%");
    private static readonly TargetRemark Remark = new(TargetRemarkCode.FoldedSign, 0, 1, "≥");

    private static readonly TargetParseResult Understood =
        new("≧98％", new QuantityTarget(Comparison.AtLeast, 98, UnitCatalog.Default.Parse("%")).WithText("≧98％"), null, [Remark]);

    private static readonly TargetParseResult Failed = new("≧%", null, Error);

    [Fact]
    public void A_target_is_written_with_its_text() => PerfModelJson.Serialize(Understood).Should()
        .Be("""{"kind":"quantity","text":"≧98％","comparison":"atLeast","value":98,"unit":"%"}""");

    [Fact]
    public void An_error_is_written_beside_the_text() => PerfModelJson.Serialize(Failed).Should().Be(
        """{"text":"≧%","error":{"code":"numberExpected","position":1,"length":1,"message":"第2个字符处“%”缺少数值，是否应为“≥1%”？","suggestion":"≥1%"}}""");

    [Fact]
    public void The_message_is_english_where_the_options_say_so()
    {
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = Language.English });
        PerfModelJson.Serialize(Failed, options).Should().Contain("A number is missing at character 2").And.NotContain("缺少数值");
    }

    [Fact]
    public void Results_are_read_back_equal_but_for_remarks()
    {
        PerfModelJson.Deserialize<TargetParseResult>(PerfModelJson.Serialize(Failed)).Should().Be(Failed);
        TargetParseResult back = PerfModelJson.Deserialize<TargetParseResult>(PerfModelJson.Serialize(Understood));
        back.Target.Should().Be(Understood.Target);
        back.Text.Should().Be(Understood.Text);
        back.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void Results_are_read_back_equal_with_remarks()
    {
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeRemarks = true });
        string json = PerfModelJson.Serialize(Understood, options);
        json.Should().Contain("\"remarks\":[{\"code\":\"foldedSign\",\"position\":0,\"length\":1,\"message\":");
        PerfModelJson.Deserialize<TargetParseResult>(json).Should().Be(Understood);
    }

    [Fact]
    public void An_excerpt_that_does_not_follow_from_the_text_is_written()
    {
        var result = new TargetParseResult("≧%", null, Error with { Excerpt = "百分" });
        string json = PerfModelJson.Serialize(result);
        json.Should().Contain("\"excerpt\":\"百分\"");
        PerfModelJson.Deserialize<TargetParseResult>(json).Should().Be(result);
    }

    [Fact]
    public void An_error_that_stands_alone_has_its_excerpt()
    {
        string json = PerfModelJson.Serialize(Error);
        json.Should().StartWith("""{"code":"numberExpected","position":1,"length":1,"message":""").And.Contain("\"excerpt\":\"%\"");
        PerfModelJson.Deserialize<TargetError>(json).Should().Be(Error);
        PerfModelJson.Deserialize<TargetRemark>(PerfModelJson.Serialize(Remark)).Should().Be(Remark);
    }

    [Theory]
    [InlineData("严格执行（见附件）。")]
    [InlineData("1、严格执行！")]
    [InlineData("严格执行【见附件】相关制度")]
    [InlineData("　严格 执行")]
    public void The_words_of_a_text_follow_from_it(string text)
    {
        TargetParseResult result = TargetParser.Parse(text);
        string json = PerfModelJson.Serialize(result);
        json.Should().NotContain("\"words\":");
        PerfModelJson.Deserialize<TargetParseResult>(json).Target.Should().Be(result.Target).And.BeOfType<TextTarget>();
    }

    [Fact]
    public void The_order_of_text_and_error_is_free() =>
        PerfModelJson.Deserialize<TargetParseResult>("""{"error":{"length":1,"position":1,"suggestion":"≥1%","code":"numberExpected"},"text":"≧%"}""")
            .Should().Be(Failed);

    [Fact]
    public void An_empty_cell_has_an_error()
    {
        var empty = new TargetParseResult("", null, new TargetError(TargetErrorCode.Empty, 0, 0, ""));
        PerfModelJson.Deserialize<TargetParseResult>(PerfModelJson.Serialize(empty)).Should().Be(empty);
    }

    [Theory]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"text":"a"}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"error":{"code":"empty","position":0,"length":0}}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$.error", """{"text":"a","error":{"code":"empty","position":0}}""")]
    [InlineData(JsonErrorCode.MisplacedProperty, "$", """{"text":"a","kind":"yesNo","error":{"code":"empty","position":0,"length":0}}""")]
    [InlineData(JsonErrorCode.UnknownName, "$.error.code", """{"text":"a","error":{"code":"Empty","position":0,"length":0}}""")]
    [InlineData(JsonErrorCode.IntegerExpected, "$.error.position", """{"text":"a","error":{"code":"empty","position":-1,"length":0}}""")]
    [InlineData(JsonErrorCode.IntegerExpected, "$.error.length", """{"text":"a","error":{"code":"empty","position":0,"length":0.5}}""")]
    [InlineData(JsonErrorCode.IntegerExpected, "$.error.length", """{"text":"a","error":{"code":"empty","position":0,"length":99999999999}}""")]
    [InlineData(JsonErrorCode.PositionInvalid, "$", """{"text":"a","error":{"code":"empty","position":1,"length":2147483647}}""")]
    [InlineData(JsonErrorCode.ObjectExpected, "$.error", """{"text":"a","error":"empty"}""")]
    [InlineData(JsonErrorCode.UnknownProperty, "$.remarks[0]", """{"kind":"yesNo","expected":true,"remarks":[{"kode":""}]}""")]
    [InlineData(JsonErrorCode.PositionInvalid, "$", """{"kind":"text","text":"a","remarks":[{"code":"blank","position":1,"length":1}]}""")]
    public void What_is_no_result_is_refused(JsonErrorCode code, string location, string json)
    {
        Action read = () => PerfModelJson.Deserialize<TargetParseResult>(json);
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        error.Code.Should().Be(code);
        error.Location.Should().Be(location);
    }

    [Fact]
    public void Whole_numbers_may_have_a_fraction_of_zero() =>
        PerfModelJson.Deserialize<TargetError>("""{"code":"empty","position":1.0,"length":2e0}""").Position.Should().Be(1);
}
