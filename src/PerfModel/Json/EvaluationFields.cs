using System;

namespace PerfModel.Json;

/// <summary>What is collected of an evaluation's object.</summary>
internal class EvaluationFields
{
    public Attainment Attainment { get; set; }

    public EvaluationReason Reason { get; set; }

    public Comparison Comparison { get; set; }

    public ComparisonSource? ComparisonSource { get; set; }

    public string? ComparisonCause { get; set; }

    public Polarity? Polarity { get; set; }

    public decimal? Completion { get; set; }

    public decimal? Deviation { get; set; }

    public decimal? TargetNumber { get; set; }

    public decimal? ActualNumber { get; set; }

    public Unit? Unit { get; set; }

    public UnitReading UnitReading { get; set; }

    public DateTime? Due { get; set; }

    public DateTime? Done { get; set; }

    public Target? Target { get; set; }

    public string? TargetText { get; set; }

    public Target? Actual { get; set; }

    public string? ActualText { get; set; }

    public ValueList<Evaluation> Parts { get; set; } = ValueList<Evaluation>.Empty;

    /// <summary>The evaluation, what follows from the rest held against it.</summary>
    public Evaluation ToEvaluation(ReadScope scope)
    {
        var evaluation = new Evaluation
        {
            Attainment = Attainment,
            Reason = Reason,
            Target = Target,
            TargetText = TargetText,
            Actual = Actual,
            ActualText = ActualText,
            Comparison = Comparison,
            ComparisonSource = ComparisonSource,
            ComparisonCause = ComparisonCause,
            Polarity = Polarity,
            TargetValue = TargetNumber,
            ActualValue = ActualNumber,
            Unit = Unit,
            UnitReading = UnitReading,
            Completion = Completion,
            Due = Due,
            Done = Done,
            Parts = Parts,
        };
        if (Attainment != Evaluating.Reasons.Attainment(Reason))
            throw scope.Error(JsonErrorCode.ConflictingProperties, ScoreNames.Attainment.ToString(), ScoreNames.Reason.ToString());
        if (Deviation is not null && Deviation != evaluation.Deviation)
            throw scope.Error(JsonErrorCode.ConflictingProperties, ScoreNames.Deviation.ToString(), ScoreNames.Completion.ToString());
        return evaluation;
    }
}
