using PerfModel.Collections;

namespace PerfModel;

/// <summary>How the library's types are written to and read from JSON. Immutable; <see cref="Default"/> is what the converters take that stand at the types.</summary>
public sealed record PerfModelJsonOptions
{
    private Seal _seal;

    /// <summary>The default: texts are written, messages are Chinese, the library's own units.</summary>
    public static PerfModelJsonOptions Default { get; } = new PerfModelJsonOptions().Shared();

    /// <summary>Whether targets are written with <c>text</c>, the text as written or, of a target made in code, its canonical text; true by default.</summary>
    /// <remarks>
    /// A target of words (<c>kind</c> is <c>text</c>) has it always: its words are the text. So have results of parsing and the cells of indicators, which are never lost.
    /// </remarks>
    public bool IncludeText { get; init => field = _seal.Admit(this, value); } = true;

    /// <summary>
    /// Whether results of parsing and the cells of indicators are written with the parser's <c>remarks</c>, where there are any; false by default.
    /// They are read in any case.
    /// </summary>
    public bool IncludeRemarks { get; init => field = _seal.Admit(this, value); }

    /// <summary>Whether forms are written with the places where things stood in their document, where they are known; true by default.</summary>
    public bool IncludePlaces { get; init => field = _seal.Admit(this, value); } = true;

    /// <summary>
    /// Whether forms and documents name their schema, <c>"$schema":"urn:perfmodel:schema:form:1"</c>, so that a reader of another version knows; false by default.
    /// It is read in any case: another version than <see cref="PerfModelSchemas.Version"/> is the error <c>schemaUnknown</c>.
    /// </summary>
    public bool IncludeSchema { get; init => field = _seal.Admit(this, value); }

    /// <summary>The language of <c>message</c> in errors and remarks; Chinese by default. A message is not read back: it follows from the code.</summary>
    public Language Language { get; init => field = _seal.Admit(this, value); } = Language.Chinese;

    /// <summary>
    /// Whether a JSON string is read as a target where an object is expected, <c>{"target":"≥98%"}</c>, by parsing it with <see cref="ParseOptions"/>; false by default.
    /// What is written is the object in any case.
    /// </summary>
    /// <remarks>
    /// A text that is no target is the error <c>targetInvalid</c> with <see cref="Json.PerfModelJsonException.TargetError"/>; in a cell of a form, and as a result of
    /// parsing, it is kept with its error instead, as one that was read from a document.
    /// </remarks>
    public bool AcceptTargetTexts { get; init => field = _seal.Admit(this, value); }

    /// <summary>How units, and targets that are keys of a dictionary, are read; its <see cref="TargetParseOptions.Units"/> are the units that are known.</summary>
    public TargetParseOptions ParseOptions { get; init => field = _seal.Admit(this, value); } = TargetParseOptions.Default;

    /// <summary>The categories of indicators that are known by their ids.</summary>
    public CategoryCatalog Categories { get; init => field = _seal.Admit(this, value); } = CategoryCatalog.Default;

    /// <summary>Rules of one's own that findings and validation profiles may name, beside those of <see cref="Validation.RuleCatalog"/>.</summary>
    public ValueList<Rule> OwnRules { get; init => field = _seal.Admit(this, value); } = ValueList<Rule>.Empty;

    /// <summary>The same object, closed: from now on everybody may have it.</summary>
    internal PerfModelJsonOptions Shared()
    {
        ParseOptions.Shared();
        _seal.Close(this);
        return this;
    }
}
