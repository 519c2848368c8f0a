using System.Text.Json;
using PerfModel.Forms;

namespace PerfModel.Json;

/// <summary>Writes targets and results of parsing: <c>kind</c> first, then <c>text</c>, then what is typed.</summary>
internal static class TargetJsonWriter
{
    /// <summary>Writes a target.</summary>
    public static void Write(Utf8JsonWriter writer, Target target, PerfModelJsonOptions options) => Write(writer, target, options, 0);

    /// <summary>Writes a target with its text, or a text with its error.</summary>
    public static void Write(Utf8JsonWriter writer, TargetParseResult result, PerfModelJsonOptions options) =>
        Write(writer, result.Text, result.Target, result.Error, result.Remarks, options);

    /// <summary>Writes a cell like the result of parsing it.</summary>
    public static void Write(Utf8JsonWriter writer, TargetCell cell, PerfModelJsonOptions options) =>
        Write(writer, cell.Text, cell.Target, cell.Error, cell.Remarks, options);

    private static void Write(
        Utf8JsonWriter writer, string text, Target? target, TargetError? error, ValueList<TargetRemark> remarks, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        if (target is not null)
        {
            WriteProperties(writer, target, text, options, 0);
        }
        else
        {
            writer.Text(Names.Text, text);
            writer.WritePropertyName(Names.Error);
            ErrorJson.Write(writer, WriterExtensions.Checked(error), text, options);
        }

        if (options.IncludeRemarks)
            writer.OptionalList(Names.Remarks, remarks, options, RemarkJson.Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Target target, PerfModelJsonOptions options, int nesting)
    {
        if (nesting > TargetJsonReader.DeepestNesting)
            throw new PerfModelJsonException(JsonErrorCode.TooDeep, "", TargetJsonReader.DeepestNesting);
        writer.WriteStartObject();
        WriteProperties(writer, target, options.IncludeText ? target.Text : null, options, nesting);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Target target, string? text, PerfModelJsonOptions options, int nesting)
    {
        writer.Name(Names.Kind, target.Kind);
        if (target is TextTarget words)
            WriteWords(writer, words, string.IsNullOrEmpty(text) ? words.Words : text!);
        else
            writer.OptionalText(Names.Text, text);
        WriteTyped(writer, target, options, nesting);
        writer.OptionalText(Names.Subject, target.Subject);
        writer.OptionalText(Names.Note, target.Note);
    }

    private static void WriteTyped(Utf8JsonWriter writer, Target target, PerfModelJsonOptions options, int nesting)
    {
        switch (target)
        {
            case QuantityTarget quantity:
                writer.Name(Names.Comparison, quantity.Comparison);
                writer.WriteNumber(Names.Value, quantity.Value);
                WriteUnit(writer, quantity.Unit, quantity.Approximate);
                break;
            case RangeTarget range:
                WriteRange(writer, range);
                break;
            case ChangeTarget change:
                WriteChange(writer, change);
                break;
            case RatioTarget ratio:
                writer.Name(Names.Comparison, ratio.Comparison);
                writer.WriteNumber(Names.Numerator, ratio.Numerator);
                writer.WriteNumber(Names.Denominator, ratio.Denominator);
                writer.OptionalFlag(Names.Approximate, ratio.Approximate);
                break;
            case PeriodTarget period:
                writer.Date(Names.From, period.From);
                writer.Date(Names.To, period.To);
                break;
            case DeadlineTarget deadline:
                writer.Date(Names.By, deadline.By);
                writer.OptionalName(Names.Every, deadline.Every);
                break;
            case CompositeTarget composite:
                writer.WriteStartArray(Names.Targets);
                foreach (Target condition in composite.Targets)
                    Write(writer, WriterExtensions.Checked(condition), options, nesting + 1);
                writer.WriteEndArray();
                break;
            default:
                WriteWordKinds(writer, target);
                break;
        }
    }

    private static void WriteWordKinds(Utf8JsonWriter writer, Target target)
    {
        switch (target)
        {
            case QualitativeTarget qualitative:
                writer.Text(Names.Term, qualitative.Term);
                writer.OptionalName(Names.Direction, qualitative.Direction);
                writer.OptionalName(Names.Degree, qualitative.Degree);
                writer.OptionalText(Names.Baseline, qualitative.Baseline);
                break;
            case YesNoTarget yesNo:
                writer.WriteBoolean(Names.Expected, yesNo.Expected);
                break;
            case GradeTarget grade:
                WriteGrade(writer, grade);
                break;
        }
    }

    private static void WriteRange(Utf8JsonWriter writer, RangeTarget range)
    {
        writer.WriteNumber(Names.Lower, range.Lower);
        writer.WriteNumber(Names.Upper, range.Upper);
        writer.OptionalFlag(Names.LowerExclusive, range.LowerExclusive);
        writer.OptionalFlag(Names.UpperExclusive, range.UpperExclusive);
        WriteUnit(writer, range.Unit, range.Approximate);
    }

    private static void WriteChange(Utf8JsonWriter writer, ChangeTarget change)
    {
        writer.Name(Names.Direction, change.Direction);
        if (change.Value is decimal value)
        {
            writer.Name(Names.Comparison, change.Comparison);
            writer.WriteNumber(Names.Value, value);
        }
        else
        {
            writer.WriteNumber(Names.Lower, change.Lower!.Value);
            writer.WriteNumber(Names.Upper, change.Upper!.Value);
        }

        WriteUnit(writer, change.Unit, change.Approximate, change.Baseline);
    }

    private static void WriteUnit(Utf8JsonWriter writer, Unit? unit, bool approximate, string? baseline = null)
    {
        writer.OptionalText(Names.Unit, unit?.Symbol);
        writer.OptionalText(Names.Baseline, baseline);
        writer.OptionalFlag(Names.Approximate, approximate);
    }

    private static void WriteGrade(Utf8JsonWriter writer, GradeTarget grade)
    {
        writer.OptionalText(Names.Grade, grade.Grade);
        if (grade.Scale is ValueList<string> scale)
            writer.OptionalTexts(Names.Scale, scale);
        if (grade.Comparison != Comparison.Unspecified)
            writer.Name(Names.Comparison, grade.Comparison);
    }

    private static void WriteWords(Utf8JsonWriter writer, TextTarget target, string text)
    {
        writer.Text(Names.Text, text);
        if (TextWords.Of(text) != target.Words)
            writer.Text(Names.Words, target.Words);
    }
}
