using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How sure a citation is. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum Certainty
{
    /// <summary>[G]: general knowledge, not checked against the original.</summary>
    General = 0,

    /// <summary>[G+S]: in part seen in published forms or production practice, the rest general knowledge.</summary>
    PartlySeen,

    /// <summary>[S]: seen in published forms, bureau notices or production practice.</summary>
    Seen,

    /// <summary>[R]: read in the rule itself.</summary>
    Read,
}
