using System.Text.Json.Serialization;
using PerfModel.Parsing;

namespace PerfModel;

/// <summary>What was read although it was not written as it should be. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum TargetRemarkCode
{
    /// <summary>A full-width or look-alike sign was read as the usual one: <c>≧</c>, <c>％</c>, <c>９８</c>.</summary>
    FoldedSign,

    /// <summary>Blanks that mean nothing.</summary>
    Blank,

    /// <summary>A word or a sign says again what was said: <c>≥95%以上</c>, a full stop at the end.</summary>
    Redundant,

    /// <summary>A unit was written with another name than its symbol: <c>㎡</c>, <c>百分比</c>.</summary>
    UnitAlias,

    /// <summary>A measure word that the catalogue does not know; it is kept as written.</summary>
    UnknownUnit,

    /// <summary>A Chinese numeral, or a fraction word such as 成 or 半, was read as a number.</summary>
    ChineseNumeral,

    /// <summary>Another reading is possible; the argument names the option that decides it.</summary>
    AmbiguousReading,
}

/// <summary>Something that was folded, redundant or decided while a target was read; equal by value.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Position">Where, in UTF-16 units of the text as written, counted from 0.</param>
/// <param name="Length">How many UTF-16 units.</param>
/// <param name="Argument">What was read instead, or the option that decides.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record TargetRemark(TargetRemarkCode Code, int Position, int Length, string Argument = "")
{
    /// <summary>The message in Chinese or English; code and arguments are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese) => ParsingMessages.Of(this, language);
}
