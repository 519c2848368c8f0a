using System.Numerics;
using CsCheck;
using FluentAssertions;
using PerfModel.Evaluating;
using PerfModel.Tests.Evaluating;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Decimals are multiplied and divided exactly and rounded once, whatever their size.</summary>
public sealed class ExactTests
{
    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[-1000, 1000].Select(i => i / 8m), Gen.Long.Select(l => (decimal)l / 1000), Gen.Decimal,
        Any.Of(0m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 5m, 0.05m));

    [Fact]
    public void A_quotient_is_the_exact_one_rounded_once() =>
        Gen.Select(Number, Number, Number, Gen.Int[0, 12], Gen.Enum<RoundingMode>()).Sample((x, y, z, places, mode) =>
        {
            bool known = Exact.TryMultiplyDivide(x, y, z, new ScoreRounding(places, mode), out decimal result);
            if (z == 0)
            {
                known.Should().BeFalse();
                return;
            }

            BigInteger above = Whole(x) * Whole(y) * BigInteger.Pow(10, places), below = Whole(z) * BigInteger.Pow(10, 28);
            if (below < 0)
                (above, below) = (-above, -below);
            if (!known)
            {
                (BigInteger.Abs(above / below) >= (BigInteger.One << 96) - 1).Should().BeTrue();
                return;
            }

            BigInteger doubled = 2 * ((Whole(result) * BigInteger.Pow(10, places) / BigInteger.Pow(10, 28) * below) - above);
            BigInteger error = BigInteger.Abs(doubled);
            if (mode == RoundingMode.Down)
                (error < 2 * below && BigInteger.Abs(Whole(result)) * BigInteger.Pow(10, places) / BigInteger.Pow(10, 28) * below <= BigInteger.Abs(above)).Should().BeTrue();
            else
                (error <= below).Should().BeTrue("{0}·{1}/{2} -> {3}", x, y, z, result);
            if (error == below && mode == RoundingMode.HalfToEven)
                (Whole(result) * BigInteger.Pow(10, places) / BigInteger.Pow(10, 28)).IsEven.Should().BeTrue();
            if (error == below && mode == RoundingMode.HalfAwayFromZero)
                (BigInteger.Abs(Whole(result)) * BigInteger.Pow(10, places) / BigInteger.Pow(10, 28) * below > BigInteger.Abs(above)).Should().BeTrue();
        }, iter: 5_000);

    [Theory]
    [InlineData("10", "86.19", "100", 2, "8.62")]
    [InlineData("3", "1", "8", 2, "0.38")]
    [InlineData("-3", "1", "8", 2, "-0.38")]
    [InlineData("10", "1", "3", 2, "3.33")]
    [InlineData("0.015", "1", "3", 2, "0.01")]
    [InlineData("0.0149999999999999999999999999", "1", "3", 2, "0")]
    [InlineData("10", "79228162514264337593543950334", "79228162514264337593543950335", 2, "10")]
    [InlineData("10", "0.0000000000000000000000000001", "0.0000000000000000000000000003", 2, "3.33")]
    public void Known_quotients(string x, string y, string z, int places, string expected)
    {
        static decimal Read(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Exact.TryMultiplyDivide(Read(x), Read(y), Read(z), new ScoreRounding(places), out decimal result).Should().BeTrue();
        result.Should().Be(Read(expected));
    }

    [Fact]
    public void What_a_decimal_cannot_hold_is_said_and_not_thrown()
    {
        Exact.TryMultiplyDivide(decimal.MaxValue, decimal.MaxValue, 1, new ScoreRounding(0), out _).Should().BeFalse();
        Exact.TryMultiplyDivide(decimal.MaxValue, 1, 0.1m, new ScoreRounding(0), out _).Should().BeFalse();
        Exact.TryMultiplyDivide(decimal.MaxValue, 1, 1, new ScoreRounding(2), out _).Should().BeFalse();
        Exact.Product(decimal.MaxValue, 2).Should().BeNull();
        Exact.Difference(decimal.MaxValue, decimal.MinValue).Should().BeNull();
        Exact.Difference(decimal.MinValue, decimal.MinValue).Should().Be(0);
    }

    private static BigInteger Whole(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (bits[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, 28 - ((bits[3] >> 16) & 0xFF));
    }
}
