using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Why a printed score differs, as far as the numbers tell. The names, in camel case, are stable and stand in JSON.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum DifferenceCause
{
    /// <summary>No difference: equal to the printed precision, or inside the interval of a tier.</summary>
    None = 0,

    /// <summary>Nothing to compare with: the evaluation cannot judge; its reason says why.</summary>
    CannotJudge,

    /// <summary>The printed score is ours, rounded by hand the other way: 9.91 printed as 9.</summary>
    RoundedByHand,

    /// <summary>The printed score is what another formula gives: t ÷ a in place of 1 − (a − t) ÷ t, all or nothing.</summary>
    OtherFormula,

    /// <summary>The printed score is over the weight, in proportion to what was done over the target.</summary>
    NotCapped,

    /// <summary>The printed score is over the weight, and no formula gives it.</summary>
    AboveWeight,

    /// <summary>The target is missed, and the printed score is the full weight.</summary>
    FullAlthoughMissed,

    /// <summary>The printed score is lower than the numbers give.</summary>
    ReducedByJudgement,

    /// <summary>The printed score is higher than the numbers give, but not full.</summary>
    RaisedByJudgement,

    /// <summary>The words belong to a tier, and the printed score lies outside its interval.</summary>
    OutsideTier,

    /// <summary>The printed rate of execution gives the printed score, but not the amounts.</summary>
    PrintedRateDiffers,

    /// <summary>The form does not print the weight, and the one that the profile gives is not that of the printed score.</summary>
    WeightNotPrinted,

    /// <summary>The total differs because parts of it do.</summary>
    PartsDiffer,

    /// <summary>The printed total is not the sum of the printed scores.</summary>
    SumWrong,

    /// <summary>The form prints a rule of its own for the row (评分标准), which the profile does not have.</summary>
    PublisherFormula,
}

/// <summary>A printed score beside ours; equal by value.</summary>
/// <param name="Index">The indicator, counted from 0; null for the execution of the budget and the total.</param>
/// <param name="Subject">The name of the indicator or the label of the row.</param>
/// <param name="Published">The printed score.</param>
/// <param name="Own">Our score; null where there is none or only an interval.</param>
/// <param name="Range">Our interval; null where there is none.</param>
/// <param name="Cause">Why they differ; none where they do not.</param>
public sealed record ScoreDifference(int? Index, string Subject, decimal Published, decimal? Own, ScoreRange? Range, DifferenceCause Cause)
{
    /// <summary>Whether the printed score is ours to its printed precision, or lies inside our interval.</summary>
    public bool IsEqual => Cause == DifferenceCause.None;
}

/// <summary>All printed scores of a form beside ours; equal by value.</summary>
public sealed record ScoreComparison
{
    /// <summary>The indicators with a printed score and a weight, in their order.</summary>
    public ValueList<ScoreDifference> Indicators { get; init; } = ValueList<ScoreDifference>.Empty;

    /// <summary>The execution of the budget; null where the form prints no score for it.</summary>
    public ScoreDifference? Execution { get; init; }

    /// <summary>The total; null where the form prints none, or the row has no weight or does not count.</summary>
    public ScoreDifference? Total { get; init; }

    /// <summary>Whether everything printed is ours.</summary>
    public bool IsEqual
    {
        get
        {
            foreach (ScoreDifference difference in Indicators)
            {
                if (!difference.IsEqual)
                    return false;
            }

            return Execution?.IsEqual != false && Total?.IsEqual != false;
        }
    }

    /// <summary>The printed score of an indicator beside ours; null where the form prints none.</summary>
    /// <param name="index">The indicator, counted from 0.</param>
    public ScoreDifference? Of(int index)
    {
        foreach (ScoreDifference difference in Indicators)
        {
            if (difference.Index == index)
                return difference;
        }

        return null;
    }

    /// <summary>What differs and probably why, in words.</summary>
    public Explanation Explain() => Scoring.ScoreExplainer.Of(this);
}
