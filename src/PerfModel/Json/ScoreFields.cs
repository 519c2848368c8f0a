namespace PerfModel.Json;

/// <summary>What is collected of the object of an indicator's score.</summary>
internal sealed class ScoreFields : EvaluationFields
{
    public string? Name { get; set; }

    public Indicator? Indicator { get; set; }

    public decimal? Weight { get; set; }

    public WeightSource WeightSource { get; set; }

    public decimal? Score { get; set; }

    public ScoreRange? Range { get; set; }

    public ScoreBasis Basis { get; set; }

    public ScoringRule? Rule { get; set; }

    public ScoreRounding? Rounding { get; set; }

    public bool FarOver { get; set; }

    public ReasonDemands Demands { get; set; }

    public IndicatorScore ToScore(ReadScope scope, Indicator? indicator, ScoreRounding? rounding)
    {
        if (Name is not null && Name != indicator?.Name)
            throw scope.Error(JsonErrorCode.ConflictingProperties, Names.Name.ToString(), ScoreNames.Indicator.ToString());
        return new IndicatorScore
        {
            Indicator = indicator,
            Evaluation = ToEvaluation(scope),
            Weight = Weight,
            WeightSource = WeightSource,
            Score = Score,
            Range = Range,
            Basis = Basis,
            Rule = Rule,
            Rounding = Rounding ?? rounding ?? throw scope.Missing(ProfileNames.Rounding.ToString()),
            IsFarOver = FarOver,
            ReasonDemands = Demands,
        };
    }
}
