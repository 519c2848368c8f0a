using System;

namespace PerfModel.Scoring;

/// <summary>Points found for an evaluation: a point where both ends are equal, else an interval.</summary>
internal readonly record struct Points(decimal Lower, decimal Upper, bool UpperExclusive, ScoreBasis Basis)
{
    public static Points At(decimal value, ScoreBasis basis) => new(value, value, false, basis);

    public bool IsPoint => Lower == Upper;

    /// <summary>Whether there are any points at all.</summary>
    public bool IsKnown => Basis is not (ScoreBasis.None or ScoreBasis.LeftOut);

    public Points Rounded(Func<decimal, decimal> round) => this with { Lower = round(Lower), Upper = round(Upper) };
}
