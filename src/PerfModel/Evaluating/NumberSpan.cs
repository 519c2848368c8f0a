namespace PerfModel.Evaluating;

/// <summary>A point or a span of numbers: what an actual value is known to be, or what a target asks for. A missing end is open to
/// infinity.</summary>
internal readonly record struct NumberSpan(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>Whether it is one number.</summary>
    public bool IsPoint => Low is not null && Low == High;

    public static NumberSpan Point(decimal value) => new(value, value);

    /// <summary>All numbers that stand to <paramref name="value"/> as the comparison says; of an unspecified one the number
    /// itself.</summary>
    public static NumberSpan Of(Comparison comparison, decimal value) => comparison switch
    {
        Comparison.AtLeast => new(value, null),
        Comparison.GreaterThan => new(value, null, LowOpen: true),
        Comparison.AtMost => new(null, value),
        Comparison.LessThan => new(null, value, HighOpen: true),
        _ => Point(value),
    };

    public static NumberSpan Of(RangeTarget range) => new(range.Lower, range.Upper, range.LowerExclusive, range.UpperExclusive);

    /// <summary>Whether every number of this lies in the other.</summary>
    public bool IsWithin(NumberSpan other) =>
        Reaches(Low, LowOpen, other.Low, other.LowOpen) && Reaches(-High, HighOpen, -other.High, other.HighOpen);

    /// <summary>Whether no number of this lies in the other.</summary>
    public bool IsApartFrom(NumberSpan other) => EndsBefore(other) || other.EndsBefore(this);

    /// <summary>The same span seen from below: a decrease as the negative of an increase.</summary>
    public NumberSpan Negated() => new(-High, -Low, HighOpen, LowOpen);

    private bool EndsBefore(NumberSpan other) =>
        High is decimal high && other.Low is decimal low && (high < low || (high == low && (HighOpen || other.LowOpen)));

    private static bool Reaches(decimal? end, bool open, decimal? bound, bool boundOpen) =>
        bound is not decimal limit || (end is decimal value && (value > limit || (value == limit && (open || !boundOpen))));
}
