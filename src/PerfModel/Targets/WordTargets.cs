using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>A known word that says what is to happen: <c>显著提升</c>, <c>持续改善</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class QualitativeTarget : Target
{
    /// <summary>Makes a qualitative target.</summary>
    /// <param name="term">The term as written.</param>
    /// <param name="direction">Which way it points, or null where the word does not say.</param>
    /// <param name="degree">How strongly it is worded, or null where the word does not say.</param>
    /// <param name="baseline">Against what, as written (上年), or null.</param>
    /// <param name="subject">The words around the term.</param>
    /// <param name="note">What stands in brackets.</param>
    /// <exception cref="ArgumentException">The term is null or empty.</exception>
    public QualitativeTarget(
        string term, Direction? direction = null, Degree? degree = null, string? baseline = null, string? subject = null, string? note = null)
        : this(Words.Required(term, nameof(term)), direction, degree, baseline, TargetExtras.Of(subject, note), null)
    {
    }

    internal QualitativeTarget(string term, Direction? direction, Degree? degree, string? baseline, TargetExtras? extras, string? text)
        : base(text, extras)
    {
        Term = term;
        Direction = direction;
        Degree = degree;
        Baseline = string.IsNullOrEmpty(baseline) ? null : baseline;
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Qualitative;

    /// <summary>The term as written.</summary>
    public string Term { get; }

    /// <summary>Which way the term points, or null where it does not say.</summary>
    public Direction? Direction { get; }

    /// <summary>How strongly it is worded, or null where it does not say.</summary>
    public Degree? Degree { get; }

    /// <summary>Against what, as written (上年), or null.</summary>
    public string? Baseline { get; }

    /// <summary>Takes the target apart.</summary>
    public void Deconstruct(out string term, out Direction? direction, out Degree? degree) =>
        (term, direction, degree) = (Term, Direction, Degree);

    private protected override bool EqualsCore(Target other)
    {
        var that = (QualitativeTarget)other;
        return Term == that.Term && Direction == that.Direction && Degree == that.Degree && Baseline == that.Baseline;
    }

    private protected override int HashCore() => StringComparer.Ordinal.GetHashCode(Term);
}

/// <summary><c>是</c> or <c>否</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class YesNoTarget : Target
{
    /// <summary>Makes a yes/no target.</summary>
    /// <param name="expected">Whether yes is expected.</param>
    /// <param name="subject">The words around it.</param>
    /// <param name="note">What stands in brackets.</param>
    public YesNoTarget(bool expected, string? subject = null, string? note = null)
        : this(expected, TargetExtras.Of(subject, note), null)
    {
    }

    internal YesNoTarget(bool expected, TargetExtras? extras, string? text)
        : base(text, extras) => Expected = expected;

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.YesNo;

    /// <summary>Whether yes is expected.</summary>
    public bool Expected { get; }

    private protected override bool EqualsCore(Target other) => Expected == ((YesNoTarget)other).Expected;

    private protected override int HashCore() => Expected ? 1 : 0;
}

/// <summary>A grade (<c>优</c>, <c>良好以上</c>) or a scale of grades (<c>优良中低差</c>).</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class GradeTarget : Target
{
    /// <summary>Makes a target of one grade.</summary>
    /// <param name="grade">The grade as written.</param>
    /// <param name="comparison">At least for <c>良好以上</c>, else unspecified.</param>
    /// <param name="subject">The words around the grade.</param>
    /// <param name="note">What stands in brackets.</param>
    /// <exception cref="ArgumentException">The grade is null or empty.</exception>
    public GradeTarget(string grade, Comparison comparison = Comparison.Unspecified, string? subject = null, string? note = null)
        : this(Words.Required(grade, nameof(grade)), null, comparison, TargetExtras.Of(subject, note), null)
    {
    }

    /// <summary>Makes a scale of grades, the best first, of which none is named as the target.</summary>
    /// <exception cref="ArgumentException">The scale is null or has fewer than two grades.</exception>
    public GradeTarget(ValueList<string> scale, string? subject = null, string? note = null)
        : this(null, scale, Comparison.Unspecified, TargetExtras.Of(subject, note), null)
    {
        if (scale is null || scale.Count < 2)
            throw new ArgumentException("A scale has at least two grades.", nameof(scale));
    }

    internal GradeTarget(string? grade, ValueList<string>? scale, Comparison comparison, TargetExtras? extras, string? text)
        : base(text, extras) => (Grade, Scale, Comparison) = (grade, scale, comparison);

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Grade;

    /// <summary>The grade as written, or null where there is a <see cref="Scale"/>.</summary>
    public string? Grade { get; }

    /// <summary>The grades of the scale in the order written, or null where there is one <see cref="Grade"/>.</summary>
    public ValueList<string>? Scale { get; }

    /// <summary>At least for <c>良好以上</c>, else unspecified.</summary>
    public Comparison Comparison { get; }

    private protected override bool EqualsCore(Target other)
    {
        var that = (GradeTarget)other;
        return Grade == that.Grade && Scale == that.Scale && Comparison == that.Comparison;
    }

    private protected override int HashCore() => Grade is null ? Scale!.GetHashCode() : StringComparer.Ordinal.GetHashCode(Grade);
}

/// <summary>Words without a number, a comparator or a known term: <c>严格执行相关制度规定</c>.</summary>
/// <remarks>Two are equal when their words are.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class TextTarget : Target
{
    /// <summary>Makes a target of words.</summary>
    /// <exception cref="ArgumentException">The words are null or empty.</exception>
    public TextTarget(string words, string? note = null)
        : this(PerfModel.Targets.Words.Required(words, nameof(words)), TargetExtras.Of(null, note), null)
    {
    }

    internal TextTarget(string words, TargetExtras? extras, string? text)
        : base(text, extras) => Words = words;

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Text;

    /// <summary>The words, without blanks around them and without notes.</summary>
    public string Words { get; }

    private protected override bool EqualsCore(Target other) => Words == ((TextTarget)other).Words;

    private protected override int HashCore() => StringComparer.Ordinal.GetHashCode(Words);
}

/// <summary>The indicator does not apply: <c>/</c>, <c>—</c>, <c>不适用</c>. It is left out of the score.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class NotApplicableTarget : Target
{
    /// <summary>Makes a target that does not apply.</summary>
    /// <param name="note">What stands in brackets, such as the reason.</param>
    public NotApplicableTarget(string? note = null)
        : this(TargetExtras.Of(null, note), null)
    {
    }

    internal NotApplicableTarget(TargetExtras? extras, string? text)
        : base(text, extras)
    {
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.NotApplicable;

    private protected override bool EqualsCore(Target other) => true;

    private protected override int HashCore() => 0;
}
