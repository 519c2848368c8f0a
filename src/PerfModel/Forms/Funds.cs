using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>The funds of the year (项目资金) as a target form states them. Amounts have up to six decimals. Equal by value; nothing is added up.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Funds
{
    /// <summary>The unit of money that the form names, usually 万元; null where it names none.</summary>
    public string? Unit { get; init; }

    /// <summary>年度资金总额.</summary>
    public Figure? Total { get; init; }

    /// <summary>财政拨款.</summary>
    public Figure? Fiscal { get; init; }

    /// <summary>其他资金.</summary>
    public Figure? Other { get; init; }

    /// <summary>Further lines under their own labels, in the order printed: 上年结转, 财政专户管理资金, 单位资金.</summary>
    public ValueList<FundLine> Lines { get; init; } = ValueList<FundLine>.Empty;
}

/// <summary>A line of the funds under a label of its own.</summary>
/// <param name="Label">The label as printed.</param>
/// <param name="Amount">The amount.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FundLine(string Label, Figure Amount);
