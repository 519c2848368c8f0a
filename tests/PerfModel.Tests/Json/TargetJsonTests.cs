using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Targets made in code and the JSON that the contract gives for them.</summary>
public sealed class TargetJsonTests
{
    private static readonly JsonSerializerOptions WithoutText = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeText = false });

    private static readonly (Target Target, string Json)[] Rows =
    [
        (new QuantityTarget(Comparison.AtLeast, 98, U("%")), """{"kind":"quantity","comparison":"atLeast","value":98,"unit":"%"}"""),
        (new QuantityTarget(Comparison.Unspecified, 207, U("条"), note: "移动光纤"),
            """{"kind":"quantity","comparison":"unspecified","value":207,"unit":"条","note":"移动光纤"}"""),
        (new QuantityTarget(Comparison.Unspecified, 17, U("万")), """{"kind":"quantity","comparison":"unspecified","value":17,"unit":"万"}"""),
        (new QuantityTarget(Comparison.Unspecified, 1.6m, U("万元")), """{"kind":"quantity","comparison":"unspecified","value":1.6,"unit":"万元"}"""),
        (new QuantityTarget(Comparison.Unspecified, 100), """{"kind":"quantity","comparison":"unspecified","value":100}"""),
        (new QuantityTarget(Comparison.Unspecified, 100.00m), """{"kind":"quantity","comparison":"unspecified","value":100.00}"""),
        (new QuantityTarget(Comparison.GreaterThan, 13, U("万元/年")), """{"kind":"quantity","comparison":"greaterThan","value":13,"unit":"万元/年"}"""),
        (new QuantityTarget(Comparison.LessThan, 5, U("%")), """{"kind":"quantity","comparison":"lessThan","value":5,"unit":"%"}"""),
        (new QuantityTarget(Comparison.AtMost, 2, U("小时")), """{"kind":"quantity","comparison":"atMost","value":2,"unit":"小时"}"""),
        (new QuantityTarget(Comparison.Equal, 100, U("%")), """{"kind":"quantity","comparison":"equal","value":100,"unit":"%"}"""),
        (new QuantityTarget(Comparison.Unspecified, 111.45m, U("万亩"), approximate: true),
            """{"kind":"quantity","comparison":"unspecified","value":111.45,"unit":"万亩","approximate":true}"""),
        (new QuantityTarget(Comparison.AtLeast, 49, U("小时"), subject: "每周开放时间"),
            """{"kind":"quantity","comparison":"atLeast","value":49,"unit":"小时","subject":"每周开放时间"}"""),
        (new QuantityTarget(Comparison.Unspecified, 400, U("元/人、天")), """{"kind":"quantity","comparison":"unspecified","value":400,"unit":"元/人·天"}"""),
        (new RangeTarget(10, 20, U("个")), """{"kind":"range","lower":10,"upper":20,"unit":"个"}"""),
        (new RangeTarget(10, 20, U("个"), lowerExclusive: true, upperExclusive: true),
            """{"kind":"range","lower":10,"upper":20,"lowerExclusive":true,"upperExclusive":true,"unit":"个"}"""),
        (new RangeTarget(-3, 3, U("%")), """{"kind":"range","lower":-3,"upper":3,"unit":"%"}"""),
        (new ChangeTarget(Direction.Increase, Comparison.AtLeast, 5, U("%"), "上年"),
            """{"kind":"change","direction":"increase","comparison":"atLeast","value":5,"unit":"%","baseline":"上年"}"""),
        (new ChangeTarget(Direction.Decrease, Comparison.Unspecified, 15, U("%")),
            """{"kind":"change","direction":"decrease","comparison":"unspecified","value":15,"unit":"%"}"""),
        (ChangeTarget.Between(Direction.Increase, 5, 8, U("%")), """{"kind":"change","direction":"increase","lower":5,"upper":8,"unit":"%"}"""),
        (new PeriodTarget(D("2024"), D("2024")), """{"kind":"period","from":"2024","to":"2024"}"""),
        (new PeriodTarget(D("2020-01"), D("2020-11")), """{"kind":"period","from":"2020-01","to":"2020-11"}"""),
        (new DeadlineTarget(D("2024-12-31")), """{"kind":"deadline","by":"2024-12-31"}"""),
        (new DeadlineTarget(D("--12"), Recurrence.Year), """{"kind":"deadline","by":"--12","every":"year"}"""),
        (new DeadlineTarget(D("---10"), Recurrence.Month), """{"kind":"deadline","by":"---10","every":"month"}"""),
        (new QualitativeTarget("显著提升", Direction.Increase, Degree.Significant),
            """{"kind":"qualitative","term":"显著提升","direction":"increase","degree":"significant"}"""),
        (new YesNoTarget(true), """{"kind":"yesNo","expected":true}"""),
        (new YesNoTarget(false), """{"kind":"yesNo","expected":false}"""),
        (new GradeTarget("优"), """{"kind":"grade","grade":"优"}"""),
        (new GradeTarget("良好", Comparison.AtLeast), """{"kind":"grade","grade":"良好","comparison":"atLeast"}"""),
        (new GradeTarget((ValueList<string>)["优", "良", "中", "低", "差"]), """{"kind":"grade","scale":["优","良","中","低","差"]}"""),
        (new RatioTarget(Comparison.AtLeast, 2, 3), """{"kind":"ratio","comparison":"atLeast","numerator":2,"denominator":3}"""),
        (new AllTarget([new QuantityTarget(Comparison.AtLeast, 25, U("场"), subject: "每年基层演出"), new QuantityTarget(Comparison.AtLeast, 3, U("次"))]),
            """{"kind":"all","targets":[{"kind":"quantity","comparison":"atLeast","value":25,"unit":"场","subject":"每年基层演出"},{"kind":"quantity","comparison":"atLeast","value":3,"unit":"次"}]}"""),
        (new AnyTarget([new YesNoTarget(true), new NotApplicableTarget()]), """{"kind":"any","targets":[{"kind":"yesNo","expected":true},{"kind":"notApplicable"}]}"""),
        (new TextTarget("严格执行相关制度规定"), """{"kind":"text","text":"严格执行相关制度规定"}"""),
        (new TextTarget("严格执行", "见附件").WithText("严格执行（见附件）。"), """{"kind":"text","text":"严格执行","note":"见附件"}"""),
        (new TextTarget("1、严格执行"), """{"kind":"text","text":"1、严格执行","words":"1、严格执行"}"""),
        (new NotApplicableTarget("未开展"), """{"kind":"notApplicable","note":"未开展"}"""),
    ];

    public static TheoryData<int, string> Indices()
    {
        var data = new TheoryData<int, string>();
        for (int i = 0; i < Rows.Length; i++)
            data.Add(i, Rows[i].Json);
        return data;
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void A_target_is_written_as_the_contract_says(int index, string json) =>
        PerfModelJson.Serialize(Rows[index].Target, WithoutText).Should().Be(json);

    [Theory]
    [MemberData(nameof(Indices))]
    public void By_default_the_text_stands_behind_the_kind(int index, string json)
    {
        Target target = Rows[index].Target;
        using JsonDocument written = JsonDocument.Parse(PerfModelJson.Serialize(target));
        written.RootElement.EnumerateObject().Select(property => property.Name).Take(2).Should().Equal("kind", "text");
        written.RootElement.GetProperty("text").GetString().Should().Be(target.Text);
        PerfModelJson.Deserialize<Target>(written.RootElement.GetRawText()).Should().Be(PerfModelJson.Deserialize<Target>(json));
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public void What_is_written_is_read_back_equal(int index, string json) =>
        PerfModelJson.Deserialize<Target>(json).Should().Be(Rows[index].Target);

    [Fact]
    public void Every_kind_is_among_the_rows() =>
        Rows.Select(row => row.Target.Kind).Distinct().Should().BeEquivalentTo(System.Enum.GetValues<TargetKind>());

    [Fact]
    public void The_order_of_properties_is_free() =>
        PerfModelJson.Deserialize<Target>("""{"unit":"%","value":98,"comparison":"atLeast","kind":"quantity"}""").Should().Be(Rows[0].Target);

    [Fact]
    public void The_text_as_written_is_kept_and_the_typed_properties_have_authority()
    {
        Target target = PerfModelJson.Deserialize<Target>("""{"kind":"quantity","text":"不低于60%","comparison":"atLeast","value":98,"unit":"%"}""");
        target.Should().Be(Rows[0].Target);
        target.Text.Should().Be("不低于60%");
    }

    [Theory]
    [InlineData("不低于98%", """{"kind":"quantity","text":"不低于98%","comparison":"atLeast","value":98,"unit":"%"}""")]
    [InlineData("≥ 98 %", """{"kind":"quantity","text":"≥ 98 %","comparison":"atLeast","value":98,"unit":"%"}""")]
    [InlineData("严格执行（见附件）。", """{"kind":"text","text":"严格执行（见附件）。","note":"见附件"}""")]
    public void A_target_that_was_parsed_keeps_its_text_and_is_always_written_alike(string text, string json)
    {
        Target target = TargetParser.Parse(text).GetTargetOrThrow();
        PerfModelJson.Serialize(target).Should().Be(json);
        target.Text.Should().Be(text);
        PerfModelJson.Serialize(target).Should().Be(json);
        PerfModelJson.Deserialize<Target>(json).Text.Should().Be(text);
    }

    [Fact]
    public void Words_that_do_not_follow_from_the_text_stand_beside_it() =>
        PerfModelJson.Serialize<Target>(new TextTarget("严格执行").WithText("请严格执行")).Should()
            .Be("""{"kind":"text","text":"请严格执行","words":"严格执行"}""");

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1.50E1", "15.0")]
    [InlineData("-0.10", "-0.10")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1.00000000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Numbers_keep_their_decimals(string literal, string written)
    {
        Target target = PerfModelJson.Deserialize<Target>($$"""{"kind":"quantity","comparison":"equal","value":{{literal}}}""");
        PerfModelJson.Serialize(target, WithoutText).Should().Be($$"""{"kind":"quantity","comparison":"equal","value":{{written}}}""");
    }

    [Fact]
    public void Units_of_the_users_catalogue_are_read()
    {
        UnitCatalog catalog = UnitCatalog.Default.With(new UnitDefinition("麻袋堆", "count:麻袋堆", aliases: ["麻堆"]));
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { ParseOptions = new TargetParseOptions { Units = catalog } });
        var target = PerfModelJson.Deserialize<QuantityTarget>("""{"kind":"quantity","comparison":"equal","value":1,"unit":"麻堆"}""", options);
        target.Unit!.Symbol.Should().Be("麻袋堆");
        target.Unit.IsKnown.Should().BeTrue();
    }

    [Fact]
    public void Lists_of_targets_are_arrays()
    {
        List<Target> targets = [Rows[0].Target, Rows[^1].Target];
        string json = PerfModelJson.Serialize(targets, WithoutText);
        json.Should().Be("[" + Rows[0].Json + "," + Rows[^1].Json + "]");
        PerfModelJson.Deserialize<List<Target>>(json).Should().Equal(targets);
        PerfModelJson.Deserialize<Target[]>(json).Should().Equal(targets);
        PerfModelJson.Deserialize<IReadOnlyList<Target>>(json).Should().Equal(targets);
        PerfModelJson.Deserialize<ValueList<Target>>(json).Should().Equal(targets);
        PerfModelJson.Serialize(targets.ToValueList(), WithoutText).Should().Be(json);
    }

    private static Unit U(string symbol) => UnitCatalog.Default.Parse(symbol);

    private static PartialDate D(string text) => PartialDate.Parse(text, CultureInfo.InvariantCulture);
}
