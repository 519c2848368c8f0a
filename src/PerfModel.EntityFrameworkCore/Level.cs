namespace PerfModel.EntityFrameworkCore;

/// <summary>The numbers of a target that says how much of something there is to be, in the base unit of its dimension.</summary>
internal readonly record struct Level(Comparison? Comparison, Unit? Unit, string? Dimension, decimal? Value, decimal? Lower, decimal? Upper)
{
    /// <summary>The digits that a column keeps.</summary>
    public const int Digits = 38;

    /// <summary>The decimals that a column keeps.</summary>
    public const int Decimals = 10;

    private const string Ratio = "ratio";

    /// <summary>The level; empty where the target is none.</summary>
    public static Level Of(Target target) => target switch
    {
        QuantityTarget quantity => Of(quantity),
        RangeTarget range => Of(range),
        RatioTarget ratio => Bounded(ratio.Comparison, null, Ratio, ratio.Numerator / ratio.Denominator),
        _ => default,
    };

    private static Level Of(QuantityTarget quantity)
    {
        BaseUnit unit = BaseUnit.Of(quantity.Unit);
        return Bounded(quantity.Comparison, quantity.Unit, unit.Dimension, unit.Convert(quantity.Value));
    }

    private static Level Of(RangeTarget range)
    {
        BaseUnit unit = BaseUnit.Of(range.Unit);
        return new(null, range.Unit, unit.Dimension, null, unit.Convert(range.Lower), unit.Convert(range.Upper));
    }

    private static Level Bounded(Comparison comparison, Unit? unit, string? dimension, decimal? value)
    {
        decimal? lower = comparison is PerfModel.Comparison.AtLeast or PerfModel.Comparison.GreaterThan or PerfModel.Comparison.Equal
            ? value : null;
        decimal? upper = comparison is PerfModel.Comparison.AtMost or PerfModel.Comparison.LessThan or PerfModel.Comparison.Equal
            ? value : null;
        return new(comparison, unit, dimension, value, lower, upper);
    }
}
