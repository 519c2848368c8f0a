using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>Whether a rule calculates or judges.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum RuleKind
{
    /// <summary>Arithmetic, an obligation, a missing part: whoever looks comes to the same answer.</summary>
    Hard = 0,

    /// <summary>Judges by words, such as what makes a name a rate; it can be wrong, and its severity says how far to trust it.</summary>
    Heuristic,
}

/// <summary>What a rule looks at, and no more.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum RuleScope
{
    /// <summary>One indicator and the header of its form.</summary>
    Indicator = 0,

    /// <summary>One form.</summary>
    Form,

    /// <summary>All forms of a document.</summary>
    Document,
}
