using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PerfModel.Tests.Scoring;

/// <summary>The published self-evaluation forms of <c>scored-forms</c>, transcribed as printed, as forms of the model.</summary>
internal static class PublishedForms
{
    private static readonly string[] Signs =
        ["≥", "≧", "≤", "≦", "=", "═", ">", "<", "大于等于", "小于等于", "等于", "大于", "小于"];

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Scoring", "scored-forms"), "*.json").Order(StringComparer.Ordinal);

    public static (PerformanceForm Form, bool Complete) Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement root = document.RootElement;
        JsonElement funds = root.GetProperty("funds");
        var form = new PerformanceForm
        {
            Kind = FormKind.SelfEvaluation,
            ProjectName = Text(root, "project"),
            Year = int.TryParse(Text(root, "year"), out int year) ? year : null,
            Execution = Text(funds, "budget").Length + Text(funds, "rate").Length == 0 ? null : new BudgetExecution
            {
                Total = new ExecutionLine
                {
                    Label = "年度资金总额",
                    Initial = Figure(funds, "initial"),
                    Adjusted = Figure(funds, "budget"),
                    Executed = Figure(funds, "executed"),
                    Rate = Figure(funds, "rate"),
                    Weight = Figure(funds, "weight"),
                    Score = Figure(funds, "score"),
                },
            },
            Indicators = root.GetProperty("indicators").EnumerateArray().Select(Indicator).ToValueList(),
            TotalScore = Figure(root, "total"),
        };
        return (form, root.GetProperty("complete").GetBoolean());
    }

    private static Indicator Indicator(JsonElement row)
    {
        CategoryLabel? level1 = Label(row, "level1"), level2 = Label(row, "level2");
        string[] columns = Text(row, "unit").Split('|');
        string target = Text(row, "target"), unit = columns[^1];
        string sign = columns.FirstOrDefault(c => Signs.Contains(c)) ?? "";
        bool hasSign = Signs.Any(s => target.StartsWith(s, StringComparison.Ordinal));
        if (unit.Length > 0 && target.Length > 0)
            target = (hasSign ? "" : sign) + target + (target.EndsWith(unit, StringComparison.Ordinal) || !char.IsAsciiDigit(target[^1]) ? "" : unit);
        return new Indicator
        {
            Category = CategoryCatalog.Default.Lookup(level1, level2).Category,
            Level1 = level1,
            Level2 = level2,
            Name = Text(row, "name"),
            TargetText = target,
            TargetUnit = unit.Length == 0 ? null : unit,
            ActualText = Text(row, "actual"),
            Weight = Figure(row, "weight"),
            Score = Figure(row, "score"),
        };
    }

    private static CategoryLabel? Label(JsonElement row, string name) => Text(row, name) is { Length: > 0 } text ? new CategoryLabel(text) : null;

    private static Figure? Figure(JsonElement element, string name) => Text(element, name) is { Length: > 0 } text ? new Figure(text) : null;

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString()! : "";
}
