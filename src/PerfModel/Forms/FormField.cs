using System.Text.Json.Serialization;

namespace PerfModel;

/// <summary>The fields of a form's header and foot whose places are kept.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum FormField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>年度.</summary>
    Year,

    /// <summary>项目名称.</summary>
    ProjectName,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>主管部门代码.</summary>
    DepartmentCode,

    /// <summary>实施单位.</summary>
    ImplementingUnit,

    /// <summary>项目属性.</summary>
    Attribute,

    /// <summary>项目期.</summary>
    Period,

    /// <summary>项目资金: the line of the whole sum.</summary>
    Funds,

    /// <summary>财政拨款.</summary>
    FiscalFunds,

    /// <summary>其他资金.</summary>
    OtherFunds,

    /// <summary>预算执行: the line of the whole sum.</summary>
    Execution,

    /// <summary>总体目标.</summary>
    Goals,

    /// <summary>绩效指标: the heading of the indicators.</summary>
    Indicators,

    /// <summary>总分.</summary>
    TotalScore,

    /// <summary>评价等级.</summary>
    Grade,
}

/// <summary>Where a field of a form stood.</summary>
/// <param name="Field">The field.</param>
/// <param name="Place">Where its value stood, or its label where there is no value.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record FieldPlace(FormField Field, SourcePlace Place);
