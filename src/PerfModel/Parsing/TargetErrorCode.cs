using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Why a target text was not understood. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum TargetErrorCode
{
    /// <summary>The text is empty or blank.</summary>
    Empty,

    /// <summary>The text is longer than the options allow.</summary>
    TooLong,

    /// <summary>A comparator sign without a number, or a unit alone: <c>≧ %</c>, <c>公里</c>.</summary>
    NumberExpected,

    /// <summary>Digits that make no number: <c>1，200人</c>, <c>1.2.3</c>, <c>1E+05</c>.</summary>
    NumberInvalid,

    /// <summary>A number that a decimal cannot hold exactly.</summary>
    NumberOutOfRange,

    /// <summary>A number on which two careful readers would not agree: <c>十几个</c>, <c>100±5%</c>.</summary>
    AmbiguousNumber,

    /// <summary>A comparator with a calendar year: <c>≥2024年</c>.</summary>
    AmbiguousYear,

    /// <summary>A date on which two careful readers would not agree: <c>1月前</c>, <c>2024.12</c>.</summary>
    AmbiguousDate,

    /// <summary>No day or month of the calendar: <c>2月30日</c>.</summary>
    DateInvalid,

    /// <summary>Bounds that are reversed or leave nothing between them: <c>20-10个</c>.</summary>
    RangeInvalid,

    /// <summary>A comparator given twice, differently: <c>>95%以上</c>.</summary>
    ComparisonConflict,

    /// <summary>A bracket without its partner.</summary>
    BracketUnbalanced,

    /// <summary>Words and numbers that fit no form: <c>W 0</c>, <c>5=50%</c>.</summary>
    UnexpectedText,

    /// <summary>A looseness that the options do not allow; the remark of the same place says which.</summary>
    NotAllowed,

    /// <summary>The symbol column contradicts the value column: 定性 with a number, ≥ with words.</summary>
    SymbolMismatch,
}
