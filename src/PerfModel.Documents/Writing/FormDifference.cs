using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfModel.Documents.Writing;

/// <summary>Names the first thing that two forms do not say alike.</summary>
internal static class FormDifference
{
    private static readonly List<(string Label, Func<PerformanceForm, object?> Field)> Fields =
    [
        ("表题", form => form.Title),
        ("表式", form => form.Kind),
        ("年度", form => form.Year),
        ("项目名称", form => form.ProjectName),
        ("主管部门", form => (form.Department, form.DepartmentCode)),
        ("实施单位", form => form.ImplementingUnit),
        ("项目属性", form => form.Attribute),
        ("项目期", form => form.Period),
        ("项目资金", form => form.Funds),
        ("预算执行情况", form => form.Execution),
        ("总分", form => (form.TotalWeight, form.TotalScore)),
        ("评价等级", form => form.Grade),
        ("空白指标类别", form => form.EmptyCategories),
    ];

    /// <summary>The first form that differs and what of it, in words; null where all are the same.</summary>
    /// <param name="meant">The forms as they should be.</param>
    /// <param name="read">The forms as they were read.</param>
    public static string? Of(ValueList<PerformanceForm> meant, ValueList<PerformanceForm> read)
    {
        for (int i = 0; i < meant.Count; i++)
        {
            if (i >= read.Count)
                return NameOf(meant[i], i);
            if (!meant[i].Equals(read[i]))
                return NameOf(meant[i], i) + "：" + Of(meant[i], read[i]);
        }

        return read.Count > meant.Count ? NameOf(read[meant.Count], meant.Count) : null;
    }

    private static string Of(PerformanceForm meant, PerformanceForm read)
    {
        foreach ((string label, Func<PerformanceForm, object?> field) in Fields)
        {
            if (!Equals(field(meant), field(read)))
                return label;
        }

        return First(meant.Goals, read.Goals, goal => "总体目标“" + Short(goal.Text) + "”")
            ?? First(meant.Indicators, read.Indicators, indicator => "指标“" + Short(indicator.Name) + "”")
            ?? First(meant.OtherFields, read.OtherFields, field => Short(field.Label))
            ?? "";
    }

    private static string? First<T>(IReadOnlyList<T> meant, IReadOnlyList<T> read, Func<T, string> name)
    {
        int same = meant.Zip(read, (one, other) => Equals(one, other)).TakeWhile(equal => equal).Count();
        return same < meant.Count ? name(meant[same]) : same < read.Count ? name(read[same]) : null;
    }

    private static string Short(string text) => text.Length <= 30 ? text : $"{text.Substring(0, 30)}…";

    private static string NameOf(PerformanceForm form, int index) => form.ProjectName ?? form.Title ?? (index + 1).ToString(CultureInfo.InvariantCulture);
}
