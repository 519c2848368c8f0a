using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Documents.Layout;

/// <summary>Which columns the indicators of a form need: those of its kind, and those in which an indicator says something.</summary>
internal static class FormColumns
{
    /// <summary>The column of the section, 绩效指标, and those of level 1 and level 2 stand in front.</summary>
    public const int Leading = 3;

    private const string TargetLabel = "年度指标值";

    /// <summary>How a form heads a column: as it was printed, where that says more than usual.</summary>
    public static string Label(PerformanceForm form, string usual, string? plain = null) =>
        form.ColumnLabels.FirstOrDefault(label => label.Label == usual)?.Text ?? plain ?? usual;

    /// <summary>The columns from the name on, placed on paper that is at least so many columns wide.</summary>
    public static List<FormColumn> Of(PerformanceForm form, int leastWidth)
    {
        List<FormColumn> columns = form.Indicators.Any(i => i.Term == TargetTerm.MidTerm) ? [.. Block(form, TargetTerm.MidTerm), .. Block(form, TargetTerm.Annual)] : [.. Wanted(form, form)];
        int room = Math.Max(2, leastWidth - Leading - (columns.Count - 1));
        int at = Leading + 1;
        for (int i = 0; i < columns.Count; i++)
        {
            columns[i] = columns[i] with { At = at, Span = i == 0 ? room : 1 };
            at += columns[i].Span;
        }

        return columns;
    }

    // What is said at the end of the year, or of the form as a whole, is said of the targets for the year.
    private static IEnumerable<FormColumn> Block(PerformanceForm form, TargetTerm term)
    {
        ValueList<Indicator> indicators = form.Indicators.Where(i => i.Term == term).ToValueList();
        PerformanceForm part = term == TargetTerm.MidTerm ? new PerformanceForm { Kind = FormKind.Target, Indicators = indicators } : form with { Indicators = indicators };
        return Wanted(part, form).Select(column => column with { Term = term });
    }

    // Whether a target stands in one column or in three is the same in all of a form.
    private static IEnumerable<FormColumn> Wanted(PerformanceForm form, PerformanceForm whole)
    {
        bool scored = form.Kind == FormKind.SelfEvaluation;
        bool monitored = form.Kind == FormKind.Monitoring;
        bool apart = Any(whole, i => i.TargetSymbol) || Any(whole, i => i.TargetUnit) || Any(whole, i => i.TargetValue);
        yield return new("三级指标", 28, CellRole.Words, FindingField.Name, i => i.Name);
        if (apart)
            yield return new("指标性质", 7, CellRole.Value, FindingField.Target, i => i.TargetSymbol);
        if (form.Indicators.Count == 0 || form.Indicators.Any(i => i.TargetText is not null))
            yield return new(Label(whole, TargetLabel, scored || monitored ? TargetLabel : "指标值"), 15, CellRole.Value, FindingField.Target, i => apart ? i.TargetValue : i.TargetText);
        if (apart)
            yield return new("度量单位", 7, CellRole.Value, FindingField.Target, i => i.TargetUnit);
        if (form.Indicators.Any(i => i.Baseline is not null))
            yield return new("基期值", 10, CellRole.Number, FindingField.Indicator, i => i.Baseline?.Text, i => i.Baseline);
        if (Any(form, DirectionWords.Unsaid))
            yield return new(DirectionWords.Label, 7, CellRole.Value, FindingField.Indicator, DirectionWords.Unsaid);
        if (scored || monitored || Any(form, i => i.ActualText))
            yield return new(Label(whole, "实际完成值"), 15, CellRole.Value, FindingField.Actual, i => i.ActualText);
        if (monitored || Any(form, i => i.FullYearForecastText))
            yield return new(Label(whole, "全年预计完成情况"), 13, CellRole.Value, FindingField.Forecast, i => i.FullYearForecastText);
        if (monitored || Any(form, i => i.Likelihood))
            yield return new("完成目标可能性", 10, CellRole.Value, FindingField.Indicator, i => i.Likelihood);
        foreach (FormColumn column in Points(form, scored, scored || monitored))
            yield return column;
    }

    private static IEnumerable<FormColumn> Points(PerformanceForm form, bool scored, bool reasons)
    {
        if (scored || form.Indicators.Any(i => i.Weight is not null) || form.TotalWeight is not null)
            yield return new("分值", 7, CellRole.Number, FindingField.Weight, i => i.Weight?.Text, i => i.Weight);
        if (scored || form.Indicators.Any(i => i.Score is not null) || form.TotalScore is not null)
            yield return new("得分", 7, CellRole.Number, FindingField.Score, i => i.Score?.Text, i => i.Score);
        if (reasons || Any(form, i => i.DeviationReason))
            yield return new("偏差原因分析及改进措施", 20, CellRole.Words, FindingField.DeviationReason, i => i.DeviationReason);
        if (Any(form, i => i.Evidence))
            yield return new("佐证资料", 14, CellRole.Words, FindingField.Evidence, i => i.Evidence);
        foreach (string label in form.Indicators.SelectMany(i => i.OtherFields).Select(field => field.Label).Distinct())
            yield return new(label, 12, CellRole.Words, FindingField.Indicator, i => i.OtherFields.FirstOrDefault(field => field.Label == label)?.Text);
    }

    private static bool Any(PerformanceForm form, Func<Indicator, string?> text) => form.Indicators.Any(i => text(i) is not null);
}
