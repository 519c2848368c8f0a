using System;
using System.ComponentModel;
using System.Globalization;
using FluentAssertions;
using PerfModel.Tests.Conformance;
using Xunit;

namespace PerfModel.Tests.Conversion;

/// <summary>Values by way of <see cref="TypeConverter"/>, as configuration and data binding use it.</summary>
public sealed class TypeConverterTests
{
    [Theory]
    [InlineData(typeof(Target), "不低于98%", "≥98%")]
    [InlineData(typeof(PartialDate), "--12-31", "--12-31")]
    [InlineData(typeof(Unit), "㎡", "平方米")]
    [InlineData(typeof(Category), "benefit.social", "benefit.social")]
    public void A_value_is_converted_from_its_text_and_back(Type type, string text, string canonical)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertTo(typeof(string)).Should().BeTrue();
        object value = converter.ConvertFromString(null, CultureInfo.GetCultureInfo("ar-SA"), text)!;
        value.Should().BeAssignableTo(type);
        converter.ConvertToString(null, CultureInfo.GetCultureInfo("ar-SA"), value).Should().Be(canonical);
    }

    [Theory]
    [InlineData(typeof(Target), "≧ %")]
    [InlineData(typeof(PartialDate), "2024年")]
    [InlineData(typeof(Unit), "")]
    [InlineData(typeof(Category), "数量指标")]
    public void What_is_no_value_is_a_format_exception(Type type, string text)
    {
        Action convert = () => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
        convert.Should().Throw<FormatException>();
        Action number = () => TypeDescriptor.GetConverter(type).ConvertFrom(5);
        number.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Every_target_comes_back_equal()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Target));
        foreach (ConformanceCase c in ConformanceCase.All)
        {
            if (TargetParser.Parse(c.Text, c.Options).Target is Target target)
                converter.ConvertFromInvariantString(converter.ConvertToInvariantString(target)!).Should().Be(target, c.Id);
        }
    }

    [Fact]
    public void Units_and_categories_are_parsed_in_the_ways_of_the_framework()
    {
        Unit.Parse("万元/人·月").Symbol.Should().Be("万元/人·月");
        Unit.TryParse("", null, out Unit? none).Should().BeFalse();
        none.Should().BeNull();
        Category.Parse("cost").Should().Be(Category.Cost);
        Category.TryParse(null, null, out Category? unknown).Should().BeFalse();
        unknown.Should().BeNull();
        Action unit = () => Unit.Parse("/");
        unit.Should().Throw<FormatException>();
        Action category = () => Category.Parse(null!);
        category.Should().Throw<ArgumentNullException>();
    }
}
