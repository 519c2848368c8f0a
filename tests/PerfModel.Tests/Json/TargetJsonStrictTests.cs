using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Targets;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>What is not read, and what the error says.</summary>
public sealed class TargetJsonStrictTests
{
    private const string Quantity = """{"kind":"quantity","comparison":"atLeast","value":1}""";

    [Theory]
    [InlineData(JsonErrorCode.ObjectExpected, "$", "\"≥98%\"")]
    [InlineData(JsonErrorCode.ObjectExpected, "$", "[]")]
    [InlineData(JsonErrorCode.MissingProperty, "$", "{}")]
    [InlineData(JsonErrorCode.UnknownName, "$.kind", """{"kind":"Quantity","comparison":"atLeast","value":98}""")]
    [InlineData(JsonErrorCode.StringExpected, "$.kind", """{"kind":0}""")]
    [InlineData(JsonErrorCode.StringExpected, "$.kind", """{"kind":null}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"comparison":"atLeast","value":98}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"quantity","value":98}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"quantity","comparison":"atLeast"}""")]
    [InlineData(JsonErrorCode.UnknownName, "$.comparison", """{"kind":"quantity","comparison":"≥","value":98}""")]
    [InlineData(JsonErrorCode.UnknownName, "$.comparison", """{"kind":"quantity","comparison":"AtLeast","value":98}""")]
    [InlineData(JsonErrorCode.StringExpected, "$.comparison", """{"kind":"quantity","comparison":1,"value":98}""")]
    [InlineData(JsonErrorCode.NumberExpected, "$.value", """{"kind":"quantity","comparison":"atLeast","value":"98"}""")]
    [InlineData(JsonErrorCode.NumberExpected, "$.value", """{"kind":"quantity","comparison":"atLeast","value":null}""")]
    [InlineData(JsonErrorCode.NumberInexact, "$.value", """{"kind":"quantity","comparison":"atLeast","value":1e29}""")]
    [InlineData(JsonErrorCode.NumberInexact, "$.value", """{"kind":"quantity","comparison":"atLeast","value":1e-29}""")]
    [InlineData(JsonErrorCode.NumberInexact, "$.value", """{"kind":"quantity","comparison":"atLeast","value":0.12345678901234567890123456789}""")]
    [InlineData(JsonErrorCode.NumberInexact, "$.value", """{"kind":"quantity","comparison":"atLeast","value":1e99999999999999999999}""")]
    [InlineData(JsonErrorCode.UnitInvalid, "$.unit", """{"kind":"quantity","comparison":"atLeast","value":98,"unit":""}""")]
    [InlineData(JsonErrorCode.UnitInvalid, "$.unit", """{"kind":"quantity","comparison":"atLeast","value":98,"unit":"%%"}""")]
    [InlineData(JsonErrorCode.StringExpected, "$.unit", """{"kind":"quantity","comparison":"atLeast","value":98,"unit":null}""")]
    [InlineData(JsonErrorCode.BooleanExpected, "$.approximate", """{"kind":"quantity","comparison":"atLeast","value":98,"approximate":"true"}""")]
    [InlineData(JsonErrorCode.EmptyText, "$.subject", """{"kind":"quantity","comparison":"atLeast","value":98,"subject":""}""")]
    [InlineData(JsonErrorCode.EmptyText, "$", """{"kind":"quantity","comparison":"atLeast","value":98,"text":""}""")]
    [InlineData(JsonErrorCode.UnknownProperty, "$", """{"kind":"quantity","comparison":"atLeast","value":98,"Unit":"%"}""")]
    [InlineData(JsonErrorCode.DuplicateProperty, "$", """{"kind":"quantity","comparison":"atLeast","value":98,"value":98}""")]
    [InlineData(JsonErrorCode.DuplicateProperty, "$", """{"kind":"quantity","comparison":"atLeast","value":98,"v\u0061lue":98}""")]
    [InlineData(JsonErrorCode.DuplicateProperty, "$", """{"kind":"range","kind":"quantity","lower":1,"upper":2}""")]
    [InlineData(JsonErrorCode.MisplacedProperty, "$", """{"kind":"range","comparison":"atLeast","lower":1,"upper":2}""")]
    [InlineData(JsonErrorCode.MisplacedProperty, "$", """{"kind":"quantity","comparison":"atLeast","value":98,"lower":1}""")]
    [InlineData(JsonErrorCode.MisplacedProperty, "$", """{"kind":"quantity","comparison":"atLeast","value":98,"error":{}}""")]
    [InlineData(JsonErrorCode.MisplacedProperty, "$", """{"kind":"yesNo","expected":true,"value":1}""")]
    [InlineData(JsonErrorCode.RangeInvalid, "$", """{"kind":"range","lower":20,"upper":10}""")]
    [InlineData(JsonErrorCode.RangeInvalid, "$", """{"kind":"range","lower":10,"upper":10.0,"upperExclusive":true}""")]
    [InlineData(JsonErrorCode.RangeInvalid, "$", """{"kind":"change","direction":"increase","lower":8,"upper":5}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"range","lower":20}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"change","direction":"increase","lower":8}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"change","direction":"increase","value":8}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"change","direction":"increase"}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"change","comparison":"atLeast","value":8}""")]
    [InlineData(JsonErrorCode.ConflictingProperties, "$", """{"kind":"change","direction":"increase","comparison":"atLeast","lower":5,"upper":8}""")]
    [InlineData(JsonErrorCode.ConflictingProperties, "$", """{"kind":"change","direction":"increase","value":6,"lower":5,"upper":8}""")]
    [InlineData(JsonErrorCode.DateInvalid, "$.by", """{"kind":"deadline","by":"2024-13"}""")]
    [InlineData(JsonErrorCode.DateInvalid, "$.by", """{"kind":"deadline","by":"2023-02-29"}""")]
    [InlineData(JsonErrorCode.DateInvalid, "$.by", """{"kind":"deadline","by":""}""")]
    [InlineData(JsonErrorCode.DateMisplaced, "$", """{"kind":"deadline","by":"1850"}""")]
    [InlineData(JsonErrorCode.DateMisplaced, "$", """{"kind":"period","from":"2024","to":"--12"}""")]
    [InlineData(JsonErrorCode.DateMisplaced, "$", """{"kind":"period","from":"---10","to":"---20"}""")]
    [InlineData(JsonErrorCode.UnknownName, "$", """{"kind":"change","direction":"improve","comparison":"atLeast","value":8}""")]
    [InlineData(JsonErrorCode.UnknownName, "$.every", """{"kind":"deadline","by":"--12","every":"每年"}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"period","from":"2024"}""")]
    [InlineData(JsonErrorCode.EmptyText, "$.term", """{"kind":"qualitative","term":" "}""")]
    [InlineData(JsonErrorCode.BooleanExpected, "$.expected", """{"kind":"yesNo","expected":"是"}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"grade"}""")]
    [InlineData(JsonErrorCode.ConflictingProperties, "$", """{"kind":"grade","grade":"优","scale":["优","良"]}""")]
    [InlineData(JsonErrorCode.ConflictingProperties, "$", """{"kind":"grade","comparison":"atLeast","scale":["优","良"]}""")]
    [InlineData(JsonErrorCode.TooFewItems, "$.scale", """{"kind":"grade","scale":["优"]}""")]
    [InlineData(JsonErrorCode.StringExpected, "$.scale[1]", """{"kind":"grade","scale":["优",1]}""")]
    [InlineData(JsonErrorCode.ArrayExpected, "$.scale", """{"kind":"grade","scale":"优良中差"}""")]
    [InlineData(JsonErrorCode.RatioInvalid, "$", """{"kind":"ratio","comparison":"atLeast","numerator":1,"denominator":0}""")]
    [InlineData(JsonErrorCode.TooFewItems, "$.targets", """{"kind":"all","targets":[{"kind":"text","text":"a"}]}""")]
    [InlineData(JsonErrorCode.ObjectExpected, "$.targets[1]", """{"kind":"all","targets":[{"kind":"text","text":"a"},null]}""")]
    [InlineData(JsonErrorCode.NumberExpected, "$.targets[1].value", """{"kind":"all","targets":[{"kind":"text","text":"a"},{"kind":"quantity","comparison":"equal","value":"1"}]}""")]
    [InlineData(JsonErrorCode.MisplacedProperty, "$", """{"kind":"all","comparison":"atLeast","targets":[]}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"text"}""")]
    [InlineData(JsonErrorCode.EmptyText, "$", """{"kind":"text","text":" "}""")]
    [InlineData(JsonErrorCode.EmptyText, "$.words", """{"kind":"text","text":"a","words":""}""")]
    [InlineData(JsonErrorCode.TextInvalid, "$.text", """{"kind":"text","text":"\ud800"}""")]
    [InlineData(JsonErrorCode.TextInvalid, "$", """{"kind":"text","text":"a","\udc00":1}""")]
    public void What_is_no_target_is_refused_with_code_and_place(JsonErrorCode code, string location, string json)
    {
        PerfModelJsonException error = Refused<Target>(json);
        error.Code.Should().Be(code);
        error.Location.Should().Be(location);
        error.Message.Should().Contain(error.GetMessage(Language.Chinese)).And.Contain(error.GetMessage(Language.English)).And.StartWith(location);
    }

    [Fact]
    public void Json_that_is_malformed_is_the_readers_error()
    {
        Action read = () => PerfModelJson.Deserialize<Target>("""{"kind":"quantity",,}""");
        read.Should().Throw<JsonException>().Which.LineNumber.Should().Be(0);
    }

    [Fact]
    public void Path_and_line_lead_to_the_place()
    {
        const string Json = "[\n" + Quantity + ",\n{\"kind\":\"all\",\"targets\":[" + Quantity + ",\n{\"kind\":\"range\",\"lower\":1,\n \"upper\":\"2\"}]}]";
        PerfModelJsonException error = Refused<Target[]>(Json);
        error.Path.Should().Be("$[1]");
        error.Location.Should().Be("$[1].targets[1].upper");
        error.LineNumber.Should().Be(4);
        error.BytePositionInLine.Should().Be(" \"upper\":\"2\"".Length);
        error.Message.Should().StartWith("$[1].targets[1].upper (5:");
    }

    [Fact]
    public void Conditions_are_nested_to_a_limit()
    {
        Target deepest = Nested(16);
        PerfModelJson.Deserialize<Target>(PerfModelJson.Serialize(deepest)).Should().Be(deepest);
        Action write = () => PerfModelJson.Serialize(Nested(17));
        write.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.TooDeep);

        string deeper = string.Concat(Enumerable.Repeat("{\"kind\":\"all\",\"targets\":[", 17)) + Quantity
            + string.Concat(Enumerable.Repeat("," + Quantity + "]}", 17));
        Refused<Target>(deeper).Code.Should().Be(JsonErrorCode.TooDeep);
    }

    [Fact]
    public void Nesting_without_end_ends_in_a_JsonException()
    {
        string json = string.Concat(Enumerable.Repeat("{\"kind\":\"all\",\"targets\":[", 100000));
        Action read = () => PerfModelJson.Deserialize<Target>(json);
        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_declared_kind_refuses_the_others()
    {
        PerfModelJson.Deserialize<QuantityTarget>(Quantity).Value.Should().Be(1);
        Refused<RangeTarget>(Quantity).Code.Should().Be(JsonErrorCode.KindMismatch);
        Refused<CompositeTarget>(Quantity).Code.Should().Be(JsonErrorCode.KindMismatch);
    }

    [Fact]
    public void What_has_no_json_form_is_not_written()
    {
        Target[] targets =
        [
            new QuantityTarget((Comparison)99, 1),
            new DeadlineTarget(default, null, (TargetExtras?)null, null),
            new YesNoTarget(true, note: "\uD83D"),
            new YesNoTarget(true, subject: "\uDE00a"),
        ];
        foreach (Target target in targets)
        {
            Action write = () => PerfModelJson.Serialize(target);
            write.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.NotRepresentable);
        }
    }

    [Fact]
    public void Null_is_no_target_but_may_stand_for_one_that_is_missing()
    {
        Refused<Target>("null").Code.Should().Be(JsonErrorCode.ValueExpected);
        JsonSerializer.Deserialize<Target>("null", PerfModelJson.Options).Should().BeNull();
        JsonSerializer.Serialize((Target?)null, PerfModelJson.Options).Should().Be("null");
    }

    [Fact]
    public void Every_code_has_a_message_in_both_languages_with_the_same_placeholders()
    {
        IEnumerable<string> codes = Enum.GetValues<JsonErrorCode>().Select(code => char.ToLowerInvariant(code.ToString()[0]) + code.ToString()[1..]);
        PerfModelJsonException.Messages.Keys.Should().BeEquivalentTo(codes);
        foreach ((string zh, string en) in PerfModelJsonException.Messages.Values)
            new[] { "{0}", "{1}" }.Where(zh.Contains).Should().Equal(new[] { "{0}", "{1}" }.Where(en.Contains));
    }

    private static Target Nested(int levels)
    {
        Target target = new YesNoTarget(true);
        for (int i = 0; i < levels; i++)
            target = new AllTarget([target, new YesNoTarget(false)]);
        return target;
    }

    private static PerfModelJsonException Refused<T>(string json)
        where T : notnull
    {
        Action read = () => PerfModelJson.Deserialize<T>(json);
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        Action fromBytes = () => PerfModelJson.Deserialize<T>(Encoding.UTF8.GetBytes(json));
        fromBytes.Should().Throw<PerfModelJsonException>().Which.Message.Should().Be(error.Message);
        return error;
    }
}
