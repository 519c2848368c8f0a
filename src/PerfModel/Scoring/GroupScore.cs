using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>The points of a level 1: the sums of its indicators. Immutable, equal by value.</summary>
/// <param name="Group">The level 1; costs among the outputs where the profile has it so.</param>
/// <param name="Weight">The points that can be reached.</param>
/// <param name="Range">The points reached: both ends equal where every indicator has a point.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record GroupScore(CategoryGroup Group, decimal Weight, ScoreRange Range)
{
    /// <summary>The points reached; null where some indicator has none, or only an interval.</summary>
    public decimal? Score => Range.Lower == Range.Upper ? Range.Lower : null;
}
