using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>Every name of every unit is read in every place where a unit may stand.</summary>
public class UnitCoverageTests
{
    /// <summary>月 and 季度 behind a small number name a date rather than a duration; l, B and S behind a digit may be damaged digits.</summary>
    private static IEnumerable<(string Name, string Symbol)> Names => UnitCatalog.Default.Definitions
        .Where(unit => unit.Dimension != "calendarMonths")
        .SelectMany(unit => unit.Aliases.Append(unit.Symbol).Select(name => (name, unit.Symbol)))
        .Where(unit => unit.name is not ("l" or "B" or "S"));

    [Theory]
    [InlineData("≥3l")]
    [InlineData("100B")]
    public void A_letter_that_looks_like_a_digit_is_no_unit_beside_one(string text) =>
        TargetParser.Parse(text).Error!.Code.Should().Be(TargetErrorCode.UnexpectedText);

    [Fact]
    public void Behind_a_number() => Names.Should().OnlyContain(unit =>
        Reads("≥3" + unit.Name, Comparison.AtLeast, 3, unit.Symbol)
        && Reads("30" + unit.Name + "以上", Comparison.AtLeast, 30, unit.Symbol)
        && Reads("不超过3.5 " + unit.Name, Comparison.AtMost, 3.5m, unit.Symbol));

    [Fact]
    public void In_a_range() => Names.Should().OnlyContain(unit =>
        Target.Parse("10-20" + unit.Name) == Range(unit.Symbol));

    [Fact]
    public void Above_and_below_the_line() => Names.Where(unit => (unit.Name + unit.Symbol).IndexOfAny(['每', '/']) < 0).Should().OnlyContain(unit =>
        Reads("≥20" + unit.Name + "/年", Comparison.AtLeast, 20, unit.Symbol + "/年"));

    [Theory]
    [InlineData("万")]
    [InlineData("亿")]
    public void Behind_a_multiplier_in_the_text_that_it_is_written_in(string multiplier) => UnitCatalog.Default.Definitions
        .Where(unit => unit.Status != UnitStatus.Ratio).Select(unit => multiplier + unit.Symbol)
        .Where(name => UnitCatalog.Default.Parse(name).Symbol == name)
        .Select(name => new QuantityTarget(Comparison.AtLeast, 5, UnitCatalog.Default.Parse(name)))
        .Should().HaveCountGreaterThan(500).And.OnlyContain(target => Target.Parse(target.ToString()) == target);

    [Fact]
    public void Beside_words() => Names.Should().OnlyContain(unit =>
        Target.Parse("覆盖面达到15" + unit.Name) == Covered(unit.Symbol));

    [Theory]
    [InlineData("二十五千瓦", 25, "千瓦")]
    [InlineData("十五百分点", 15, "百分点")]
    [InlineData("一百零五千克", 105, "千克")]
    [InlineData("每月3日元", 3, "日元/月")]
    [InlineData("≥3月龄", 3, "月龄")]
    public void Units_that_begin_like_a_number_or_a_date(string text, int value, string unit) =>
        Target.Parse(text).Should().BeOfType<QuantityTarget>().Which.Should().Match<QuantityTarget>(q => q.Value == value && q.Unit!.Symbol == unit);

    private static RangeTarget Range(string unit) => new(10, 20, UnitCatalog.Default.Parse(unit));

    private static QuantityTarget Covered(string unit) => new(Comparison.AtLeast, 15, UnitCatalog.Default.Parse(unit), subject: "覆盖面");

    private static bool Reads(string text, Comparison comparison, decimal value, string unit) =>
        Target.Parse(text) is QuantityTarget q && q.Comparison == comparison && q.Value == value && q.Unit == UnitCatalog.Default.Parse(unit);
}
