using System;

namespace PerfModel.Evaluating;

/// <summary>Judges numbers against a number or a range.</summary>
internal static class NumberJudge
{
    /// <summary>Judges an actual value against a number.</summary>
    public static Evaluation Judge(QuantityTarget target, Target actual, in Scope scope)
    {
        ComparisonInForce force = ComparisonInForce.Resolve(target.Comparison, target.Subject, target.Unit, scope);
        bool lower = force.Polarity == Polarity.LowerIsBetter || target.Value == 0;
        NumberReading reading = NumberReading.Of(actual, target.Unit, target.Value, lower, scope);
        if (reading.Failure is EvaluationReason failure)
            return Unread(target, actual, force, failure, scope);
        decimal value = target.Value * reading.Common.TargetScale;
        NumberSpan accepted = Widen(force.Accepted(value, scope.Options.Equal), target.Approximate, value, scope.Options);
        Evaluation evaluation = Of(target, actual, force, reading, value, Verdict(target, actual, reading.Span, accepted));
        return Zero(force, value, reading.Span) is EvaluationReason zero
            ? Undecided(evaluation, force, zero)
            : evaluation;
    }

    /// <summary>Judges an actual value against a range.</summary>
    public static Evaluation Judge(RangeTarget target, Target actual, in Scope scope)
    {
        bool aroundZero = target.Lower <= 0 && target.Upper >= 0;
        NumberReading reading = NumberReading.Of(actual, target.Unit, Math.Max(Math.Abs(target.Lower), Math.Abs(target.Upper)), aroundZero, scope);
        var force = new ComparisonInForce(Comparison.Unspecified, ComparisonSource.Stated, Polarity.HigherIsBetter, null);
        if (reading.Failure is EvaluationReason failure)
            return Unread(target, actual, force, failure, scope) with { ComparisonSource = null, Polarity = null };
        decimal scale = reading.Common.TargetScale;
        var accepted = new NumberSpan(target.Lower * scale, target.Upper * scale, target.LowerExclusive, target.UpperExclusive);
        bool over = reading.Span.Low > accepted.High || (reading.Span.Low == accepted.High && target.UpperExclusive);
        if (target.Approximate)
            accepted = Widen(accepted, target.Upper * scale, scope.Options);
        Evaluation evaluation = Of(target, actual, force, reading, over ? target.Upper * scale : target.Lower * scale, Verdict(target, actual, reading.Span, accepted));
        return evaluation with
        {
            ComparisonSource = null,
            Polarity = over ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
            Completion = null,
        };
    }

    /// <summary>Whether a span of numbers is in, out of or partly in what is accepted.</summary>
    public static EvaluationReason Verdict(NumberSpan actual, NumberSpan accepted)
    {
        if (actual.IsWithin(accepted))
            return actual.IsPoint ? EvaluationReason.ValueMeets : EvaluationReason.BoundMeets;
        if (actual.IsApartFrom(accepted))
            return actual.IsPoint ? EvaluationReason.ValueMisses : EvaluationReason.BoundMisses;
        return EvaluationReason.BoundUndecided;
    }

    // 近100人 is not 100人: an approximate value at the very limit may lie on either side of it.
    private static EvaluationReason Verdict(Target target, Target actual, NumberSpan span, NumberSpan accepted)
    {
        bool atLimit = (span.Low is not null && span.Low == accepted.Low) || (span.High is not null && span.High == accepted.High);
        return atLimit && IsApproximate(actual) && !IsApproximate(target) ? EvaluationReason.BoundUndecided : Verdict(span, accepted);
    }

    private static bool IsApproximate(Target target) => target is QuantityTarget { Approximate: true } or RangeTarget { Approximate: true };

    /// <summary>The evaluation of a comparison of numbers.</summary>
    public static Evaluation Of(
        Target target, Target actual, in ComparisonInForce force, in NumberReading reading, decimal value, EvaluationReason reason)
    {
        decimal? point = reading.Span.IsPoint ? reading.Span.Low : null;
        return force.Judge(target, actual, reason, value, point, point is decimal done ? Exact.Share(done, value) : null, reading);
    }

    // At least 0 asks for nothing; and a 0 of which nothing says whether it is a floor or a ceiling decides nothing.
    private static EvaluationReason? Zero(in ComparisonInForce force, decimal value, NumberSpan actual)
    {
        if (value != 0 || force.Comparison is not (Comparison.AtLeast or Comparison.Unspecified) || actual.High < 0)
            return null;
        if (actual.Low is not > 0)
            return EvaluationReason.ZeroByZero;
        return force.Source is ComparisonSource.Stated or ComparisonSource.Polarity or ComparisonSource.Name
            ? null
            : EvaluationReason.ZeroTarget;
    }

    private static Evaluation Undecided(Evaluation evaluation, in ComparisonInForce force, EvaluationReason reason) =>
        evaluation with
        {
            Attainment = Attainment.CannotJudge,
            Reason = reason,
            Comparison = force.Comparison,
            ComparisonSource = force.Source,
            ComparisonCause = force.Source is null ? null : force.Cause,
        };

    private static NumberSpan Widen(NumberSpan accepted, bool approximate, decimal value, EvaluationOptions options) =>
        approximate ? Widen(accepted, value, options) : accepted;

    private static NumberSpan Widen(NumberSpan accepted, decimal value, EvaluationOptions options)
    {
        decimal tolerance = Math.Abs(value) * options.ApproximateTolerance;
        return accepted with
        {
            Low = accepted.Low is decimal low ? Exact.Difference(low, tolerance) ?? low : null,
            High = accepted.High is decimal high ? Exact.Difference(high, -tolerance) ?? high : null,
        };
    }

    /// <summary>The evaluation of an actual value that is no number which can be compared.</summary>
    public static Evaluation Unread(Target target, Target actual, in ComparisonInForce force, EvaluationReason failure, in Scope scope)
    {
        if (failure == EvaluationReason.ValueMissing && scope.Options.StatementsDecideNumbers)
            failure = ActualWords.Classify(actual.Text).ToReason() ?? failure;
        return force.Judge(target, actual, failure);
    }
}
