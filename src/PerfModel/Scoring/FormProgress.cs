using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>The lights of a form at the end of a month. Immutable, equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FormProgress
{
    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>The limits of the lights.</summary>
    public MonitoringProfile Profile { get; init; } = new();

    /// <summary>The indicators, in the order of the form.</summary>
    public ValueList<IndicatorProgress> Indicators { get; init; } = ValueList<IndicatorProgress>.Empty;

    /// <summary>The worst light of the indicators that have one: red, yellow, blue, green. Null where none has. [S]</summary>
    public MonitoringLight? Light => Indicators.Max(i => i.Light);
}

/// <summary>The light of an indicator. Immutable, equal by value; <see cref="Explain"/> says how it came about.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record IndicatorProgress
{
    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; init; } = new();

    /// <summary>The comparison of the value so far with the target of the year.</summary>
    public Evaluation Evaluation { get; init; } = new();

    /// <summary>How the light was found.</summary>
    public MonitoringBasis Basis { get; init; }

    /// <summary>The light; null where nothing can be said.</summary>
    public MonitoringLight? Light { get; init; }

    /// <summary>The value so far ÷ (target · months ÷ 12), a share rounded to four decimals; null where the time does not count.</summary>
    public decimal? Progress { get; init; }

    /// <summary>How the light came about.</summary>
    public Explanation Explain() => ScoreExplainer.Of(this);
}
