namespace PerfModel.Evaluating;

/// <summary>Judges ratios: 三分之二以上, 1:1.2. They are compared exactly, by multiplying crosswise.</summary>
internal static class RatioJudge
{
    private static readonly ScoreRounding Fine = new(20);

    /// <summary>Judges an actual value against a ratio.</summary>
    public static Evaluation Judge(RatioTarget target, Target actual, in Scope scope)
    {
        EvaluationReason? failure = Read(actual, scope, out decimal above, out decimal below, out Comparison bound);
        ComparisonInForce force = ComparisonInForce.Resolve(target.Comparison, target.Subject, null, scope);
        if (failure is not null)
            return failure.Value.Of(target, actual);
        int sign = ExactFraction.Compare(above, below, target.Numerator, target.Denominator);
        NumberSpan accepted = force.Accepted(1, scope.Options.Equal);
        EvaluationReason reason = NumberJudge.Verdict(NumberSpan.Of(bound, 1 + sign), accepted);
        if (target.Numerator == 0 && force.Comparison == Comparison.AtLeast && sign == 0)
            reason = EvaluationReason.ZeroByZero;
        bool computed = Exact.TryMultiplyDivide(target.Numerator, 1, target.Denominator, Fine, out decimal value)
            & Exact.TryMultiplyDivide(above, 1, below, Fine, out decimal done);
        bool point = bound is Comparison.Unspecified or Comparison.Equal && computed;
        return force.Judge(target, actual, reason, computed ? value : null, point ? done : null, point ? Exact.Share(done, value) : null);
    }

    private static EvaluationReason? Read(Target actual, in Scope scope, out decimal above, out decimal below, out Comparison bound)
    {
        (above, below, bound) = (0, 1, Comparison.Unspecified);
        switch (actual)
        {
            case RatioTarget ratio:
                (above, below, bound) = (ratio.Numerator, ratio.Denominator, ratio.Comparison);
                return null;
            case QuantityTarget { Unit: Unit unit } share when unit.PerOne() is decimal whole:
                (above, below, bound) = (share.Value, whole, share.Comparison);
                return null;
            case QuantityTarget { Unit: null } number when scope.Options.BareFraction == BareFraction.Share:
                (above, bound) = (number.Value, number.Comparison);
                return null;
            case QuantityTarget { Unit: null }:
                return EvaluationReason.FractionAmbiguous;
            case QuantityTarget:
                return EvaluationReason.UnitMismatch;
            case Target words when words.IsWords():
                return EvaluationReason.ValueMissing;
            default:
                return EvaluationReason.KindMismatch;
        }
    }
}
