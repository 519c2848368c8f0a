using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>For which time a goal or an indicator is set, where a form has both side by side.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum TargetTerm
{
    /// <summary>年度目标: the year of the form.</summary>
    Annual = 0,

    /// <summary>中期目标, 实施期目标: the whole time of the project.</summary>
    MidTerm,
}
