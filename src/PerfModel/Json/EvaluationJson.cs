using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>
/// The JSON of evaluations: the verdict first, as other systems exchange it, then its explanation, then what it rests on. The explanation follows from the rest; it is read
/// strictly and not kept.
/// </summary>
internal static class EvaluationJson
{
    private static readonly ObjectShape<EvaluationFields> Shape = new([.. Fields<EvaluationFields>()]);

    private static readonly ulong Required = Shape.Set(ScoreNames.Attainment, ScoreNames.Reason);

    /// <summary>The properties of an evaluation, for objects that have them among their own.</summary>
    public static IEnumerable<Field<T>> Fields<T>()
        where T : EvaluationFields => Verdict().Concat(Numbers()).Concat(Texts()).Select(field => new Field<T>(field.Encoded, field.Read));

    public static Evaluation Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new EvaluationFields();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.ToEvaluation(scope);
    }

    public static void Write(Utf8JsonWriter writer, Evaluation evaluation, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        WriteVerdict(writer, evaluation);
        writer.Optional(ScoreNames.Explanation, evaluation.Explain(), options, ExplanationJson.Write);
        WriteGrounds(writer, evaluation, options);
        writer.WriteEndObject();
    }

    /// <summary>Writes the verdict.</summary>
    public static void WriteVerdict(Utf8JsonWriter writer, Evaluation evaluation)
    {
        if (evaluation.Attainment != Evaluating.Reasons.Attainment(evaluation.Reason))
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", evaluation.Attainment);
        writer.Name(ScoreNames.Attainment, evaluation.Attainment);
        writer.Name(ScoreNames.Reason, evaluation.Reason);
        if (evaluation.ComparisonSource is not null || evaluation.Comparison != Comparison.Unspecified)
            writer.Name(Names.Comparison, evaluation.Comparison);
        writer.OptionalName(ScoreNames.ComparisonSource, evaluation.ComparisonSource);
        writer.OptionalNumber(ScoreNames.Completion, evaluation.Completion);
        writer.OptionalNumber(ScoreNames.Deviation, evaluation.Deviation);
    }

    /// <summary>Writes what the verdict rests on.</summary>
    public static void WriteGrounds(Utf8JsonWriter writer, Evaluation evaluation, PerfModelJsonOptions options) => WriteGrounds(writer, evaluation, options, 0);

    private static void WriteGrounds(Utf8JsonWriter writer, Evaluation evaluation, PerfModelJsonOptions options, int nesting)
    {
        writer.GivenText(ScoreNames.ComparisonCause, evaluation.ComparisonCause);
        writer.OptionalName(ScoreNames.Polarity, evaluation.Polarity);
        writer.OptionalNumber(ScoreNames.TargetNumber, evaluation.TargetValue);
        writer.OptionalNumber(ScoreNames.ActualNumber, evaluation.ActualValue);
        writer.OptionalText(Names.Unit, evaluation.Unit?.Symbol);
        if (evaluation.UnitReading != UnitReading.Same)
            writer.Name(ScoreNames.UnitReading, evaluation.UnitReading);
        writer.OptionalDay(ScoreNames.Due, evaluation.Due);
        writer.OptionalDay(ScoreNames.Done, evaluation.Done);
        writer.Optional(Names.Target, evaluation.Target, options, TargetJsonWriter.Write);
        WriteOther(writer, ScoreNames.TargetText, evaluation.TargetText, evaluation.Target);
        writer.Optional(Names.Actual, evaluation.Actual, options, TargetJsonWriter.Write);
        WriteOther(writer, Names.ActualText, evaluation.ActualText, evaluation.Actual);
        WriteParts(writer, evaluation.Parts, options, nesting);
    }

    // The explanation of the whole speaks of its parts.
    private static void WriteParts(Utf8JsonWriter writer, ValueList<Evaluation> parts, PerfModelJsonOptions options, int nesting)
    {
        if (parts.Count == 0)
            return;
        if (nesting == TargetJsonReader.DeepestNesting)
            throw new PerfModelJsonException(JsonErrorCode.TooDeep, "", TargetJsonReader.DeepestNesting);
        writer.WriteStartArray(ScoreNames.Parts);
        foreach (Evaluation part in parts)
        {
            writer.WriteStartObject();
            WriteVerdict(writer, part);
            WriteGrounds(writer, part, options, nesting + 1);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOther(Utf8JsonWriter writer, JsonEncodedText name, string? text, Target? typed)
    {
        if (text is not null && text != typed?.Text)
            writer.Text(name, text);
    }

    private static Evaluation ReadPart(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (++scope.Nesting > TargetJsonReader.DeepestNesting)
            throw scope.Error(JsonErrorCode.TooDeep, TargetJsonReader.DeepestNesting);
        Evaluation part = Read(ref reader, scope);
        scope.Nesting--;
        return part;
    }

    private static Field<EvaluationFields>[] Verdict() =>
    [
        new(ScoreNames.Attainment, static (ref r, s, f) => f.Attainment = Strict.Name<Attainment>(ref r, s)),
        new(ScoreNames.Reason, static (ref r, s, f) => f.Reason = Strict.Name<EvaluationReason>(ref r, s)),
        new(Names.Comparison, static (ref r, s, f) => f.Comparison = Strict.Name<Comparison>(ref r, s)),
        new(ScoreNames.ComparisonSource, static (ref r, s, f) => f.ComparisonSource = Strict.Name<ComparisonSource>(ref r, s)),
        new(ScoreNames.ComparisonCause, static (ref r, s, f) => f.ComparisonCause = Strict.Text(ref r, s)),
        new(ScoreNames.Polarity, static (ref r, s, f) => f.Polarity = Strict.Name<Polarity>(ref r, s)),
        new(ScoreNames.Explanation, static (ref r, s, _) => ExplanationJson.Read(ref r, s)),
    ];

    private static Field<EvaluationFields>[] Numbers() =>
    [
        new(ScoreNames.Completion, static (ref r, s, f) => f.Completion = Strict.Number(ref r, s)),
        new(ScoreNames.Deviation, static (ref r, s, f) => f.Deviation = Strict.Number(ref r, s)),
        new(ScoreNames.TargetNumber, static (ref r, s, f) => f.TargetNumber = Strict.Number(ref r, s)),
        new(ScoreNames.ActualNumber, static (ref r, s, f) => f.ActualNumber = Strict.Number(ref r, s)),
        new(Names.Unit, static (ref r, s, f) => f.Unit = Strict.Unit(ref r, s)),
        new(ScoreNames.UnitReading, static (ref r, s, f) => f.UnitReading = Strict.Name<UnitReading>(ref r, s)),
        new(ScoreNames.Due, static (ref r, s, f) => f.Due = Strict.Day(ref r, s)),
        new(ScoreNames.Done, static (ref r, s, f) => f.Done = Strict.Day(ref r, s)),
    ];

    private static Field<EvaluationFields>[] Texts() =>
    [
        new(Names.Target, static (ref r, s, f) => f.Target = TargetJsonReader.ReadTarget(ref r, s)),
        new(ScoreNames.TargetText, static (ref r, s, f) => f.TargetText = Strict.Text(ref r, s)),
        new(Names.Actual, static (ref r, s, f) => f.Actual = TargetJsonReader.ReadTarget(ref r, s)),
        new(Names.ActualText, static (ref r, s, f) => f.ActualText = Strict.Text(ref r, s)),
        new(ScoreNames.Parts, static (ref r, s, f) => f.Parts = Strict.List(ref r, s, 0, ReadPart)),
    ];
}
