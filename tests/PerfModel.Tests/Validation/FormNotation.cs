using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfModel.Tests.Validation;

/// <summary>Reads the short notation of <c>RuleExample</c>: rows separated by <c>//</c>, forms by <c>===</c>.</summary>
internal static class FormNotation
{
    public static FormDocument Read(string text) => new() { Forms = text.Split(" === ").Select(Form).ToValueList() };

    public static PerformanceForm Form(string text)
    {
        var form = new PerformanceForm();
        foreach (string row in text.Split(" // "))
        {
            form = row.Contains(" | ", StringComparison.Ordinal)
                ? form with { Indicators = form.Indicators.Add(Indicator(row)) }
                : Header(form, row);
        }

        return form;
    }

    public static Indicator Indicator(string row)
    {
        string[] cells = row.Split(" | ");
        string[] labels = cells[0].Split('/');
        CategoryLabel? level1 = labels.Length > 1 ? new CategoryLabel(labels[0]) : null;
        CategoryLabel level2 = labels[^1];
        var indicator = new Indicator
        {
            Level1 = level1,
            Level2 = level2,
            Category = CategoryCatalog.Default.Lookup(level1, level2).Category,
            Name = cells[1],
            TargetText = cells[2],
        };
        return cells.Skip(3).Aggregate(indicator, Cell);
    }

    private static Indicator Cell(Indicator indicator, string cell)
    {
        (string label, string text) = Labelled(cell);
        return label switch
        {
            "完成" => indicator with { ActualText = text },
            "分值" => indicator with { Weight = new Figure(text) },
            "得分" => indicator with { Score = new Figure(text) },
            "原因" => indicator with { DeviationReason = text },
            "佐证" => indicator with { Evidence = text },
            "预计" => indicator with { FullYearForecastText = text },
            "可能性" => indicator with { Likelihood = text },
            "符号" => indicator with { TargetSymbol = text },
            "期限" => indicator with { Term = TargetTerm.MidTerm },
            _ => indicator with { OtherFields = indicator.OtherFields.Add(new LabelledText(label, text)) },
        };
    }

    private static PerformanceForm Header(PerformanceForm form, string row)
    {
        (string label, string text) = Labelled(row);
        return label switch
        {
            "表种" => form with { Kind = text switch { "目标表" => FormKind.Target, "自评表" => FormKind.SelfEvaluation, _ => FormKind.Monitoring } },
            "年度" => form with { Year = int.Parse(text, CultureInfo.InvariantCulture) },
            "项目名称" => form with { ProjectName = text },
            "主管部门代码" => form with { DepartmentCode = text },
            "项目属性" => form with { Attribute = new CodedName(text) },
            "项目期" => form with { Period = text },
            "总分" => form with { TotalScore = new Figure(text) },
            "等级" => form with { Grade = text },
            "预算执行" => form with { Execution = Execution(form) with { Total = Line(label, text) } },
            "目标" => form with { Goals = form.Goals.Add(text) },
            "中期目标" => form with { Goals = form.Goals.Add(new Goal { Text = text, Term = TargetTerm.MidTerm }) },
            _ => Sum(form, label, text),
        };
    }

    private static PerformanceForm Sum(PerformanceForm form, string label, string text)
    {
        Funds funds = form.Funds ?? new Funds { Unit = "万元" };
        return label switch
        {
            "资金单位" => form with { Funds = funds with { Unit = text } },
            "资金总额" => form with { Funds = funds with { Total = new Figure(text) } },
            "财政拨款" => form with { Funds = funds with { Fiscal = new Figure(text) } },
            "其他资金" => form with { Funds = funds with { Other = new Figure(text) } },
            _ when label.StartsWith("分项/", StringComparison.Ordinal) =>
                form with { Funds = funds with { Lines = funds.Lines.Add(new FundLine(label[3..], new Figure(text))) } },
            _ when label.StartsWith("其中/", StringComparison.Ordinal) =>
                form with { Execution = Execution(form) with { Lines = Execution(form).Lines.Add(Line(label[3..], text)) } },
            _ when label.StartsWith("目标", StringComparison.Ordinal) && int.TryParse(label[2..], CultureInfo.InvariantCulture, out int number) =>
                form with { Goals = form.Goals.Add(new Goal { Number = number, Text = text }) },
            _ => form with { OtherFields = form.OtherFields.Add(new LabelledText(label, text)) },
        };
    }

    private static BudgetExecution Execution(PerformanceForm form) => form.Execution ?? new BudgetExecution { Unit = "万元" };

    private static ExecutionLine Line(string label, string text)
    {
        Dictionary<string, string> cells = text.Split(',').Select(cell => cell.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Figure? Of(string name) => cells.TryGetValue(name, out string? value) ? new Figure(value) : null;
        return new ExecutionLine
        {
            Label = label,
            Initial = Of("年初"),
            Adjusted = Of("全年"),
            Executed = Of("执行"),
            Weight = Of("分值"),
            Rate = Of("执行率"),
            Score = Of("得分"),
        };
    }

    private static (string Label, string Text) Labelled(string cell)
    {
        int colon = cell.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? throw new FormatException("No label: " + cell) : (cell[..colon], cell[(colon + 1)..]);
    }
}
