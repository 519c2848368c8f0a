using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>Level 1 of the indicator tree (一级指标).</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum CategoryGroup
{
    /// <summary>None of the usual ones: 过程管理指标, or not known.</summary>
    Other = 0,

    /// <summary>产出指标.</summary>
    Output,

    /// <summary>成本指标; before 2021 a level 2 of the outputs.</summary>
    Cost,

    /// <summary>效益指标.</summary>
    Benefit,

    /// <summary>满意度指标.</summary>
    Satisfaction,
}
