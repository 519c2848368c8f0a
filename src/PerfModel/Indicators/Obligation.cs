using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Whether a form demands an indicator of a category, as printed behind the category's label.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Obligation
{
    /// <summary>Nothing is printed.</summary>
    Unstated = 0,

    /// <summary>选填: may be left out.</summary>
    Optional,

    /// <summary>必填: must be filled in. [S] the 平罗县 forms of 2024.</summary>
    Mandatory,

    /// <summary>必填硬性指标: must be filled in, without exception. [S] the 平罗县 forms of 2024.</summary>
    HardMandatory,
}
