using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>How the budget was executed, as a self-evaluation or monitoring form states it. Equal by value; nothing is computed.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record BudgetExecution
{
    /// <summary>The unit of money that the form names, usually 万元; null where it names none.</summary>
    public string? Unit { get; init; }

    /// <summary>The line of the whole sum (年度资金总额), which carries weight and score.</summary>
    public ExecutionLine? Total { get; init; }

    /// <summary>The lines below it, in the order printed: 财政拨款, 上年结转, 其他资金.</summary>
    public ValueList<ExecutionLine> Lines { get; init; } = ValueList<ExecutionLine>.Empty;
}

/// <summary>One line of the execution of the budget.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record ExecutionLine
{
    /// <summary>The label as printed: 年度资金总额, 其中：财政拨款.</summary>
    public string Label { get; init; } = "";

    /// <summary>年初预算数.</summary>
    public Figure? Initial { get; init; }

    /// <summary>全年预算数, the adjusted budget.</summary>
    public Figure? Adjusted { get; init; }

    /// <summary>全年执行数; of a monitoring form what was spent so far.</summary>
    public Figure? Executed { get; init; }

    /// <summary>全年预计执行数 of a monitoring form.</summary>
    public Figure? Forecast { get; init; }

    /// <summary>分值, points.</summary>
    public Figure? Weight { get; init; }

    /// <summary>执行率, usually per cent.</summary>
    public Figure? Rate { get; init; }

    /// <summary>得分, points.</summary>
    public Figure? Score { get; init; }
}
