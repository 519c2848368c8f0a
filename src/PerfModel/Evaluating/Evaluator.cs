using System;
using PerfModel.Evaluating;

namespace PerfModel;

/// <summary>Compares actual values with targets. It never says <see cref="Attainment.Met"/> where something is missing, was not understood
/// or measures something else.</summary>
/// <remarks>Immutable and safe for concurrent use. No combination of target and actual value makes it throw.</remarks>
public sealed class Evaluator
{
    /// <summary>Makes an evaluator.</summary>
    /// <param name="options">How doubtful values are read; <see cref="EvaluationOptions.Default"/> where null.</param>
    public Evaluator(EvaluationOptions? options = null) => Options = options ?? EvaluationOptions.Default;

    /// <summary>The evaluator with the default options.</summary>
    public static Evaluator Default { get; } = new();

    /// <summary>How doubtful values are read.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>Evaluates a typed actual value.</summary>
    /// <param name="target">The target; null where there is none.</param>
    /// <param name="actual">The actual value, in the grammar of targets; null where there is none.</param>
    /// <param name="context">What else is known of the indicator.</param>
    public Evaluation Evaluate(Target? target, Target? actual, EvaluationContext? context = null)
    {
        if (target is null)
            return EvaluationReason.TargetMissing.Of(null, actual);
        if (actual is null && target is not NotApplicableTarget)
            return EvaluationReason.ActualMissing.Of(target, null);
        return actual is null
            ? EvaluationReason.TargetNotApplicable.Of(target, null)
            : Judging.Judge(target, actual, new Scope(context ?? EvaluationContext.None, Options));
    }

    /// <summary>Evaluates an actual value as written: <c>99.2%</c>, <c>207条</c>, <c>已完成</c>, <c>2024年10月</c>.</summary>
    /// <param name="target">The target; null where there is none.</param>
    /// <param name="actual">The text of the actual value; null or blank where there is none.</param>
    /// <param name="context">What else is known of the indicator.</param>
    public Evaluation Evaluate(Target? target, string? actual, EvaluationContext? context = null)
    {
        if (string.IsNullOrWhiteSpace(actual))
            return Evaluate(target, (Target?)null, context);
        if (TargetParser.Parse(actual!, Options.Parsing).Target is Target read)
            return Evaluate(target, read, context);
        return WithoutLead(actual!) is Target rest
            ? Evaluate(target, rest, context) with { ActualText = actual }
            : target is NotApplicableTarget ? Evaluate(target, (Target?)null, context) : Unread(target, actual!);
    }

    /// <summary>Evaluates an actual value against a target, both as written.</summary>
    /// <param name="target">The text of the target; null or blank where there is none.</param>
    /// <param name="actual">The text of the actual value; null or blank where there is none.</param>
    /// <param name="context">What else is known of the indicator.</param>
    public Evaluation Evaluate(string? target, string? actual, EvaluationContext? context = null)
    {
        if (string.IsNullOrWhiteSpace(target))
            return Evaluate((Target?)null, actual, context);
        Target? read = TargetParser.Parse(target!, Options.Parsing).Target;
        return read is null
            ? EvaluationReason.TargetUnreadable.Of(null, null) with { TargetText = target, ActualText = actual }
            : Evaluate(read, actual, context);
    }

    /// <summary>Evaluates an indicator of a form by its own target and actual value.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="context">What else is known; category, name, weight and the unit column are the indicator's own where the context has
    /// none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public Evaluation Evaluate(Indicator indicator, EvaluationContext? context = null)
    {
        _ = indicator ?? throw new ArgumentNullException(nameof(indicator));
        return EvaluateCells(indicator, IndicatorContext.Of(indicator, context, Options));
    }

    /// <summary>Evaluates the cells of an indicator, whose context is complete.</summary>
    internal Evaluation EvaluateCells(Indicator indicator, EvaluationContext context)
    {
        if (indicator.Target is null && !string.IsNullOrWhiteSpace(indicator.TargetText))
            return EvaluationReason.TargetUnreadable.Of(null, indicator.Actual) with { TargetText = indicator.TargetText, ActualText = indicator.ActualText };
        if (indicator.Target is not NotApplicableTarget && indicator.Actual is null && !string.IsNullOrWhiteSpace(indicator.ActualText))
            return Evaluate(indicator.Target, indicator.ActualText, context);
        return Evaluate(indicator.Target, indicator.Actual, context);
    }

    // 实际参加215人: of an actual value that it is one needs no saying.
    private Target? WithoutLead(string actual)
    {
        if (Below(actual) is QuantityTarget below)
            return below;
        return ActualWords.WithoutLead(actual) is string rest && rest.Trim().Length > 0 ? TargetParser.Parse(rest, Options.Parsing).Target : null;
    }

    // 未达到95%: less than that.
    private QuantityTarget? Below(string actual)
    {
        string text = actual.TrimStart();
        if (DoubtWords.AtStart(DoubtWords.Below, text) is not string word)
            return null;
        Target? rest = TargetParser.Parse(text.Substring(word.Length), Options.Parsing).Target;
        return rest is QuantityTarget { Comparison: Comparison.Unspecified } number
            ? new QuantityTarget(Comparison.LessThan, number.Value, number.Unit, number.Approximate)
            : null;
    }

    private static Evaluation Unread(Target? target, string actual) =>
        (target is null ? EvaluationReason.TargetMissing : EvaluationReason.ActualUnreadable).Of(target, null) with { ActualText = actual };
}
