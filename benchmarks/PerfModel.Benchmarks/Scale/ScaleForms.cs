using System;
using System.IO;
using System.Linq;
using PerfModel.Tests.Json;

namespace PerfModel.Benchmarks;

/// <summary>Self-evaluation forms of twenty indicators each, as JSON lines: a set of different ones, again and again.</summary>
public static class ScaleForms
{
    /// <summary>The indicators of each form.</summary>
    public const int IndicatorsPerForm = 20;

    private const int Different = 200;

    private static readonly Category[] Categories = [.. CategoryCatalog.Default.Categories];

    private static readonly string[] Actuals = ["100%", "99.2%", "207条", "已完成", "达成预期指标", "17万元", "2024年10月", "95", "未完成", "3次"];

    /// <summary>The lines of the different forms.</summary>
    public static byte[] Lines()
    {
        using var lines = new MemoryStream();
        PerfModelJsonLines.Write(lines, Enumerable.Range(0, Different).Select(Form));
        return lines.ToArray();
    }

    /// <summary>So many forms, of which no more than the different ones are held.</summary>
    public static Stream Stream(byte[] lines, int forms) =>
        forms % Different == 0 ? new RepeatingStream(lines, forms / Different) : throw new ArgumentOutOfRangeException(nameof(forms), forms, $"A multiple of {Different}.");

    private static PerformanceForm Form(int number) => new()
    {
        Kind = FormKind.SelfEvaluation,
        Title = "项目支出绩效自评表",
        Year = 2024,
        ProjectName = $"项目{number}",
        Department = "某县财政局",
        DepartmentCode = "073001",
        ImplementingUnit = "某县财政局",
        Execution = new BudgetExecution
        {
            Unit = "万元",
            Total = new ExecutionLine { Label = "年度资金总额", Adjusted = 100 + number, Executed = 98 + number, Weight = 10 },
        },
        Goals = new[] { new Goal { Number = 1, Text = "完成年度各项任务，保障单位正常运转。" } }.ToValueList(),
        Indicators = Enumerable.Range(0, IndicatorsPerForm).Select(i => Indicator(number, i)).ToValueList(),
    };

    private static Indicator Indicator(int form, int number) => new()
    {
        Category = Categories[number % Categories.Length],
        Name = $"指标{number}",
        TargetText = TextSets.Mixed[((form * IndicatorsPerForm) + number) % TextSets.Mixed.Count].Text,
        ActualText = Actuals[(form + number) % Actuals.Length],
        Weight = 4.5m,
    };
}
