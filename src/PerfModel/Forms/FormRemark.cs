using System.Text.Json.Serialization;
using PerfModel.Tables;

namespace PerfModel;

/// <summary>What a form reader had to decide or repair. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum FormRemarkCode
{
    /// <summary>A row's cells stood in other columns than the heading says.</summary>
    ShiftedRow,

    /// <summary>A value stood above its label or elsewhere than behind it.</summary>
    DisplacedValue,

    /// <summary>Markup such as <c>&lt;b&gt;</c> was removed.</summary>
    MarkupRemoved,

    /// <summary>A cell fits nowhere and is kept apart.</summary>
    Unplaced,

    /// <summary>A label in the column of categories is not known.</summary>
    UnknownCategory,

    /// <summary>A field is given twice; the first is kept, the second is kept apart.</summary>
    DuplicateField,

    /// <summary>The content of a file is of another kind than its name says; the content was read.</summary>
    FileKindMismatch,

    /// <summary>A document has macros; they were not looked at.</summary>
    MacrosIgnored,

    /// <summary>A hidden row, column or text was read like the others.</summary>
    HiddenRead,

    /// <summary>A hidden sheet, row, column or text was left out.</summary>
    HiddenSkipped,

    /// <summary>A number that a calculation had left with binary noise was read without it.</summary>
    NumberRounded,

    /// <summary>A table that names parts of a form is none: it has no indicators, or most of its cells fit nowhere. All of it is kept apart.</summary>
    NotAForm,
}

/// <summary>Something that a form reader decided or repaired; equal by value.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Place">Where.</param>
/// <param name="Argument">The text at that place.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FormRemark(FormRemarkCode Code, SourcePlace? Place, string Argument = "")
{
    private static readonly MessageTable Messages = new("form-remarks.tsv");

    /// <summary>The message in Chinese or English; code and argument are the same in both.</summary>
    public string GetMessage(Language language = Language.Chinese) => Messages.Format(CamelCase<FormRemarkCode>.Of(Code), language, Argument);
}
