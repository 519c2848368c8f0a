using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How the units of target and actual value were brought together. The names, in camel case, are stable and stand in
/// JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum UnitReading
{
    /// <summary>Both have the same unit, or none.</summary>
    Same = 0,

    /// <summary>The actual value was converted into the target's unit.</summary>
    Converted,

    /// <summary>The actual value has no unit and was read in the target's.</summary>
    ActualAssumed,

    /// <summary>The target has no unit and was read in the actual value's.</summary>
    TargetAssumed,

    /// <summary>The actual value, a bare fraction, was read as a share: <c>0.98</c> as 98 %.</summary>
    Fraction,

    /// <summary>Words say that nothing happened (<c>无上访</c>); they count as 0.</summary>
    NothingAsZero,

    /// <summary>The actual value is the change from the given baseline.</summary>
    FromBaseline,
}
