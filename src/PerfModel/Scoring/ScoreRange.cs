namespace PerfModel;

/// <summary>Points between two bounds, where a target in words gives an interval and no point. Equal by value.</summary>
/// <param name="Lower">The least points, included.</param>
/// <param name="Upper">The most points.</param>
/// <param name="UpperExclusive">Whether the upper bound itself is outside.</param>
public readonly record struct ScoreRange(decimal Lower, decimal Upper, bool UpperExclusive = false)
{
    /// <summary>Whether some points lie inside.</summary>
    public bool Contains(decimal points) => points >= Lower && (UpperExclusive ? points < Upper : points <= Upper);
}
