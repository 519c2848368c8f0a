using System.Text.Json.Serialization;

namespace PerfModel.Json;

/// <summary>Why JSON was not read or written. The names, in camel case, are stable.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum JsonErrorCode
{
    /// <summary>null where a value belongs.</summary>
    ValueExpected,

    /// <summary>Something else than an object.</summary>
    ObjectExpected,

    /// <summary>Something else than an array.</summary>
    ArrayExpected,

    /// <summary>Something else than a string; null counts, since optional properties are left out.</summary>
    StringExpected,

    /// <summary>Something else than a number, such as a number in quotes.</summary>
    NumberExpected,

    /// <summary>A number with a fraction or below 0 where things are counted.</summary>
    IntegerExpected,

    /// <summary>Something else than true or false.</summary>
    BooleanExpected,

    /// <summary>A property that the type does not have.</summary>
    UnknownProperty,

    /// <summary>A property that this kind of the type does not have, such as a comparison of a range.</summary>
    MisplacedProperty,

    /// <summary>Two properties that exclude each other, such as a value and bounds of a change.</summary>
    ConflictingProperties,

    /// <summary>A property that is given twice.</summary>
    DuplicateProperty,

    /// <summary>A required property that is not there.</summary>
    MissingProperty,

    /// <summary>A string that is none of the names of an enumeration.</summary>
    UnknownName,

    /// <summary>An empty string where words belong.</summary>
    EmptyText,

    /// <summary>A string that is not valid Unicode, such as half of a surrogate pair.</summary>
    TextInvalid,

    /// <summary>A number that a decimal cannot hold exactly.</summary>
    NumberInexact,

    /// <summary>A string that is no unit of measure.</summary>
    UnitInvalid,

    /// <summary>A string that is no date of the truncated forms of ISO 8601.</summary>
    DateInvalid,

    /// <summary>A date that cannot begin or end a period, or be a deadline: see the constructors of <see cref="PeriodTarget"/> and <see cref="DeadlineTarget"/>.</summary>
    DateMisplaced,

    /// <summary>Bounds that are reversed or leave nothing between them.</summary>
    RangeInvalid,

    /// <summary>A ratio with the denominator 0.</summary>
    RatioInvalid,

    /// <summary>Fewer items than make sense: one condition of several, a scale of one grade.</summary>
    TooFewItems,

    /// <summary>Conditions within conditions beyond the limit.</summary>
    TooDeep,

    /// <summary>A target of another kind than the declared type.</summary>
    KindMismatch,

    /// <summary>A property name that is no target, where targets are keys.</summary>
    TargetInvalid,

    /// <summary>An error or remark whose place lies outside its text.</summary>
    PositionInvalid,

    /// <summary>A property that says something else than the text beside it, such as the value of a figure.</summary>
    TextDiffers,

    /// <summary>A <c>$schema</c> of another version than <see cref="PerfModelSchemas.Version"/>, such as a newer one, or of something else.</summary>
    SchemaUnknown,

    /// <summary>The JSON ends early.</summary>
    Incomplete,

    /// <summary>A value that has no JSON form: an undefined enum value, a date without parts, half of a surrogate pair.</summary>
    NotRepresentable,

    /// <summary>The id of no rule of validation: neither of the catalogue nor of the options.</summary>
    UnknownRule,

    /// <summary>A parameter that the rule does not have.</summary>
    UnknownParameter,

    /// <summary>A value that the rule's parameter cannot have: words where it is a number, or a word that the rule does not know.</summary>
    ParameterInvalid,
}
