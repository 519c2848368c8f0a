using System;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests;

/// <summary>Units: symbols, aliases, multipliers, denominators, conversion.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("㎡", "平方米")]
    [InlineData("平米", "平方米")]
    [InlineData("百分比", "%")]
    [InlineData("万亩", "万亩")]
    [InlineData("万元", "万元")]
    [InlineData("千瓦时", "千瓦时")]
    [InlineData("元/人/年", "元/人·年")]
    [InlineData("元/人*天", "元/人·天")]
    [InlineData("元/人、天", "元/人·天")]
    [InlineData("人/10万人", "人/10万人")]
    [InlineData("张/千人", "张/千人")]
    [InlineData("/人", "/人")]
    [InlineData("cm", "厘米")]
    [InlineData("个工作日", "工作日")]
    public void A_unit_has_one_symbol(string text, string symbol) =>
        UnitCatalog.Default.Parse(text).Symbol.Should().Be(symbol);

    [Theory]
    [InlineData("165000", "元", "16.5", "万元")]
    [InlineData("1", "公顷", "15", "亩")]
    [InlineData("3", "亩", "2000", "平方米")]
    [InlineData("50", "%", "500", "‰")]
    [InlineData("100", "元/平方米", "1000000", "元/公顷")]
    [InlineData("2", "小时", "120", "分钟")]
    public void Units_of_one_dimension_convert_exactly(string value, string from, string expected, string to)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        UnitCatalog.Default.Parse(from).TryConvert(number, UnitCatalog.Default.Parse(to), out decimal result).Should().BeTrue();
        result.Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("户", "人")]
    [InlineData("%", "百分点")]
    [InlineData("年", "天")]
    [InlineData("元", "美元")]
    [InlineData("元", "元/人")]
    public void Units_of_other_dimensions_do_not_convert(string from, string to) =>
        UnitCatalog.Default.Parse(from).TryConvert(1, UnitCatalog.Default.Parse(to), out _).Should().BeFalse();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    [InlineData(null)]
    public void A_unit_with_an_empty_alias_is_refused_when_it_is_made(string? alias)
    {
        Action make = () => _ = new UnitDefinition("麻袋堆", "count:麻袋堆", aliases: ["麻堆", alias!]);
        make.Should().Throw<ArgumentException>().WithParameterName("aliases");
    }

    [Fact]
    public void A_user_adds_units()
    {
        UnitCatalog catalog = UnitCatalog.Default.With(new UnitDefinition("麻袋堆", "count:麻袋堆", aliases: ["个麻袋堆"]));
        catalog.Parse("个麻袋堆").IsKnown.Should().BeTrue();
        UnitCatalog.Default.Parse("麻袋堆").IsKnown.Should().BeFalse();
    }
}
