using CsCheck;

namespace PerfModel.Tests.Generators;

/// <summary>Random decimals: everyday ones, those with zeros at the end, and the extremes.</summary>
internal static class NumberGen
{
    private static readonly decimal[] Special =
    [
        0, 100.00m, 22.50m, -3, 1.6m, 0.1m, 111.45m, 8.897m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m,
        1.0000000000000000000000000000m, 9999999999999999999999999999m, decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m,
    ];

    /// <summary>Decimals.</summary>
    public static Gen<decimal> Any { get; } = Gen.OneOf(
        Gen.Int[-100, 10000].Select(n => (decimal)n),
        Gen.Select(Gen.Int[-1000000, 1000000], Gen.Int[0, 6], (n, scale) => new decimal(n < 0 ? -n : n, 0, 0, n < 0, (byte)scale)),
        Gen.OneOf(Special),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28], (a, b, c, negative, scale) => new decimal(a, b, c, negative, (byte)scale)));
}
