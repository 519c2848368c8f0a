using System;
using System.Globalization;
using PerfModel.Tables;

namespace PerfModel;

/// <summary>The JSON Schemas (draft 2020-12) of what the library writes and reads, for systems in other languages.</summary>
/// <remarks>
/// <para>Each is whole: it needs no other. Objects are closed and told apart by <c>kind</c>, so that code generators make usable types of them; descriptions are Chinese and
/// English. The same texts stand in the folder <c>schemas</c> of the package.</para>
/// <para>A reader of the library demands a little more than a schema can say: that bounds are in order, that a number fits a decimal exactly, that a unit is one, that a figure
/// says what its text says, that no property is given twice, that places lie within their text and that conditions are nested at most 16 deep.</para>
/// </remarks>
public static class PerfModelSchemas
{
    /// <summary>The name of the schema of <see cref="PerfModel.Target"/>.</summary>
    public const string Target = "target";

    /// <summary>The name of the schema of <see cref="TargetParseResult"/>: a target, or the text that was not understood with its error.</summary>
    public const string ParseResult = "parseResult";

    /// <summary>The name of the schema of <see cref="PerformanceForm"/>.</summary>
    public const string Form = "form";

    /// <summary>The name of the schema of <see cref="FormDocument"/>.</summary>
    public const string Document = "document";

    /// <summary>The name of the schema of <see cref="PerfModel.Evaluation"/>.</summary>
    public const string Evaluation = "evaluation";

    /// <summary>The name of the schema of <see cref="PerfModel.IndicatorScore"/>: an evaluation with its score.</summary>
    public const string IndicatorScore = "indicatorScore";

    /// <summary>The name of the schema of <see cref="FormScore"/>.</summary>
    public const string Score = "score";

    /// <summary>The name of the schema of <see cref="FormProgress"/>.</summary>
    public const string Progress = "progress";

    /// <summary>The name of the schema of <see cref="PerfModel.Finding"/>.</summary>
    public const string Finding = "finding";

    /// <summary>The name of the schema of <see cref="Validation.ValidationResult"/>.</summary>
    public const string ValidationResult = "validationResult";

    /// <summary>The name of the schema of <see cref="PerfModel.ScoringProfile"/>.</summary>
    public const string ScoringProfile = "scoringProfile";

    /// <summary>The name of the schema of <see cref="PerfModel.MonitoringProfile"/>.</summary>
    public const string MonitoringProfile = "monitoringProfile";

    /// <summary>The name of the schema of <see cref="PerfModel.ValidationProfile"/>.</summary>
    public const string ValidationProfile = "validationProfile";

    /// <summary>The version of the schemas that this library writes and reads; it stands at the end of each id.</summary>
    public const int Version = 1;

    private const string IdStart = "urn:perfmodel:schema:";

    /// <summary>The names of all schemas.</summary>
    public static ValueList<string> Names { get; } = new[]
    {
        Target, ParseResult, Form, Document, Evaluation, IndicatorScore, Score, Progress, Finding, ValidationResult, ScoringProfile, MonitoringProfile, ValidationProfile,
    }.ToValueList();

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>, such as <see cref="Form"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no schema of this name.</exception>
    public static string Get(string name) => EmbeddedText.Read(Known(name) + ".schema.json");

    /// <summary>The <c>$id</c> of a schema: <c>urn:perfmodel:schema:form:1</c>. A form or document may name it as <c>$schema</c>.</summary>
    /// <inheritdoc cref="Get"/>
    public static string GetId(string name) => IdStart + Known(name) + ":" + Version.ToString(CultureInfo.InvariantCulture);

    private static string Known(string name)
    {
        foreach (string known in Names)
        {
            if (known == (name ?? throw new ArgumentNullException(nameof(name))))
                return known;
        }

        throw new ArgumentException("There is no schema '" + name + "'; there are " + string.Join(", ", Names) + ".", nameof(name));
    }
}
