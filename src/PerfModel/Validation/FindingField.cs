using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>The part of a document, form or indicator that a finding is about.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public enum FindingField
{
    /// <summary>The whole form.</summary>
    Form = 0,

    /// <summary>年度.</summary>
    Year,

    /// <summary>项目名称.</summary>
    ProjectName,

    /// <summary>主管部门代码.</summary>
    DepartmentCode,

    /// <summary>项目属性.</summary>
    Attribute,

    /// <summary>项目期.</summary>
    Period,

    /// <summary>项目资金, or its unit.</summary>
    Funds,

    /// <summary>年度资金总额.</summary>
    FundsTotal,

    /// <summary>财政拨款.</summary>
    FundsFiscal,

    /// <summary>其他资金.</summary>
    FundsOther,

    /// <summary>A further line of the funds, by its item index.</summary>
    FundsLine,

    /// <summary>预算执行情况: the line of the whole sum.</summary>
    Execution,

    /// <summary>A line of the execution below the whole sum, by its item index.</summary>
    ExecutionLine,

    /// <summary>总体目标, all of them, or one by its item index.</summary>
    Goals,

    /// <summary>The indicators as a whole.</summary>
    Indicators,

    /// <summary>分值 as a whole.</summary>
    TotalWeight,

    /// <summary>总分.</summary>
    TotalScore,

    /// <summary>评价等级.</summary>
    Grade,

    /// <summary>The indicator as a whole.</summary>
    Indicator,

    /// <summary>一级指标 of the indicator.</summary>
    Level1,

    /// <summary>二级指标 of the indicator.</summary>
    Level2,

    /// <summary>三级指标: the name of the indicator.</summary>
    Name,

    /// <summary>指标值.</summary>
    Target,

    /// <summary>分值 of the indicator.</summary>
    Weight,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>得分.</summary>
    Score,

    /// <summary>偏差原因分析及改进措施.</summary>
    DeviationReason,

    /// <summary>佐证资料.</summary>
    Evidence,

    /// <summary>全年预计完成情况.</summary>
    Forecast,
}
