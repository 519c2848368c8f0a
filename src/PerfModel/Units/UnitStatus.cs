using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>What sort of unit a unit is.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum UnitStatus
{
    /// <summary>Not in the catalogue: a measure word kept as written.</summary>
    Unknown = 0,

    /// <summary>A statutory unit of measurement (法定计量单位).</summary>
    Statutory,

    /// <summary>In use, but not statutory: 亩, 斤, 公分. [R] the State Council's order of 1984.</summary>
    Customary,

    /// <summary>A counting word: 人, 次, 条. Counting words are not interchangeable.</summary>
    Counting,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A ratio: %, ‰, 百分点, 倍.</summary>
    Ratio,

    /// <summary>A bare multiplier: <c>17 万</c>.</summary>
    Multiplier,

    /// <summary>Composed of others: 元/人·月.</summary>
    Compound,
}
