namespace PerfModel.Json;

/// <summary>What is collected of a target's object before its kind makes a target of it.</summary>
internal sealed class TargetFields
{
    /// <summary>Which properties were given, as a set of <see cref="TargetShape.Shape"/>.</summary>
    public ulong Seen { get; set; }

    public TargetKind Kind { get; set; }

    public string? Text { get; set; }

    public string? Words { get; set; }

    public Comparison Comparison { get; set; }

    public decimal Value { get; set; }

    public decimal Lower { get; set; }

    public decimal Upper { get; set; }

    public bool LowerExclusive { get; set; }

    public bool UpperExclusive { get; set; }

    public decimal Numerator { get; set; }

    public decimal Denominator { get; set; }

    public bool Approximate { get; set; }

    public Unit? Unit { get; set; }

    public Direction? Direction { get; set; }

    public Degree? Degree { get; set; }

    public string? Baseline { get; set; }

    public PartialDate From { get; set; }

    public PartialDate To { get; set; }

    public PartialDate By { get; set; }

    public Recurrence? Every { get; set; }

    public string? Term { get; set; }

    public bool Expected { get; set; }

    public string? Grade { get; set; }

    public ValueList<string>? Scale { get; set; }

    public ValueList<Target>? Targets { get; set; }

    public string? Subject { get; set; }

    public string? Note { get; set; }

    public ErrorJson? Error { get; set; }

    public ValueList<TargetRemark>? Remarks { get; set; }
}
