using System;
using PerfModel.Evaluating;

namespace PerfModel;

/// <summary>Holds a form's progress during the year against the time that has passed. Immutable and safe for concurrent use; no form makes
/// it throw.</summary>
public sealed class FormMonitor
{
    private static readonly ScoreRounding Fine = new(12, RoundingMode.Down);
    private readonly Evaluator _evaluator;

    /// <summary>Makes a monitor.</summary>
    /// <param name="profile">The limits of the lights; <see cref="MonitoringProfile.Default"/> where null.</param>
    /// <param name="evaluator">Compares actual values with targets; <see cref="Evaluator.Default"/> where null.</param>
    /// <exception cref="ArgumentException">The limits do not follow each other upwards.</exception>
    public FormMonitor(MonitoringProfile? profile = null, Evaluator? evaluator = null)
    {
        Profile = profile ?? MonitoringProfile.Default;
        if (!Profile.IsValid)
            throw new ArgumentException("The limits of the lights must follow each other upwards and be over 0.", nameof(profile));
        _evaluator = evaluator ?? Evaluator.Default;
    }

    /// <summary>The limits of the lights.</summary>
    public MonitoringProfile Profile { get; }

    /// <summary>The lights of a form at the end of a month.</summary>
    /// <param name="form">The form; actual values are those reached so far.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not 1 to 12.</exception>
    public FormProgress Assess(PerformanceForm form, int month)
    {
        _ = form ?? throw new ArgumentNullException(nameof(form));
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, "1 to 12.");
        EvaluationContext context = IndicatorContext.Of(form, _evaluator.Options);
        var indicators = new IndicatorProgress[form.Indicators.Count];
        for (int i = 0; i < indicators.Length; i++)
            indicators[i] = Assess(form.Indicators[i], month, context);
        return new FormProgress { Month = month, Profile = Profile, Indicators = ValueList<IndicatorProgress>.Wrap(indicators) };
    }

    private IndicatorProgress Assess(Indicator indicator, int month, EvaluationContext context)
    {
        Evaluation evaluation = _evaluator.Evaluate(indicator, context);
        (MonitoringBasis basis, MonitoringLight? light, decimal? progress) = Light(evaluation, indicator.Category, month);
        return new IndicatorProgress { Indicator = indicator, Evaluation = evaluation, Basis = basis, Light = light, Progress = progress };
    }

    private (MonitoringBasis Basis, MonitoringLight? Light, decimal? Progress) Light(Evaluation evaluation, Category? category, int month)
    {
        bool numbers = evaluation.ActualValue is not null && evaluation.TargetValue is not null;
        bool growing = numbers && evaluation.Polarity == Polarity.HigherIsBetter && evaluation.Comparison != Comparison.Unspecified;
        if (growing && !Profile.IsInRangeOnly(category))
        {
            decimal actual = Math.Max(0, evaluation.ActualValue!.Value);
            if (evaluation.TargetValue <= 0 || Exact.Product(evaluation.TargetValue!.Value, month) is not decimal due)
                return (MonitoringBasis.None, null, null);
            return Exact.TryMultiplyDivide(actual, 12, due, Fine, out decimal progress)
                ? (MonitoringBasis.TimeProportion, Profile.LightOf(progress), Exact.Round(progress, ScoreRounding.FourPlaces))
                : (MonitoringBasis.TimeProportion, MonitoringLight.Blue, null);
        }

        return evaluation.Attainment == Attainment.CannotJudge
            ? (MonitoringBasis.None, null, null)
            : (MonitoringBasis.InRange, evaluation.Attainment == Attainment.Met ? MonitoringLight.Green : MonitoringLight.Red, null);
    }
}
