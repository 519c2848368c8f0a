using System.Globalization;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Targets;

/// <summary>A quantity keeps its decimal taken apart: every one comes back with its sign, its digits and its zeros.</summary>
public sealed class DecimalPartsTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0.00")]
    [InlineData("1.60")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-7.9228162514264337593543950335")]
    [InlineData("18446744073709551616")]
    public void A_value_comes_back_bit_by_bit(string value) => ComesBack(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Fact]
    public void Any_value_comes_back_bit_by_bit() => Gen.Decimal.Sample(ComesBack);

    private static void ComesBack(decimal value)
    {
        decimal.GetBits(new QuantityTarget(Comparison.AtLeast, value, approximate: true).Value).Should().Equal(decimal.GetBits(value));
        new QuantityTarget(Comparison.AtLeast, value, approximate: true).Approximate.Should().BeTrue();
        new QuantityTarget(Comparison.AtLeast, value).Approximate.Should().BeFalse();
    }
}
