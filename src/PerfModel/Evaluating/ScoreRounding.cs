using System;
using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Which way a number is rounded.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum RoundingMode
{
    /// <summary>四舍五入: halves away from zero. [S] published forms.</summary>
    HalfAwayFromZero = 0,

    /// <summary>Halves to the even neighbour. [G] GB/T 8170.</summary>
    HalfToEven,

    /// <summary>Towards zero: what is over is cut off.</summary>
    Down,
}

/// <summary>To how many decimals, and which way, a number is rounded. Immutable; the default value is whole numbers, halves away from
/// zero.</summary>
public readonly record struct ScoreRounding
{
    internal const int MostPlaces = 20;

    /// <summary>Makes a rounding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The places are not 0 to 20, or the mode is none.</exception>
    public ScoreRounding(int places, RoundingMode mode = RoundingMode.HalfAwayFromZero)
    {
        if (places is < 0 or > MostPlaces)
            throw new ArgumentOutOfRangeException(nameof(places), places, "0 to 20.");
        if (mode is < RoundingMode.HalfAwayFromZero or > RoundingMode.Down)
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "No mode of rounding.");
        (Places, Mode) = (places, mode);
    }

    /// <summary>The number of decimals, 0 to 20.</summary>
    public int Places { get; }

    /// <summary>Which way.</summary>
    public RoundingMode Mode { get; }

    internal static ScoreRounding FourPlaces { get; } = new(4);
}
