using System.Linq;
using BenchmarkDotNet.Attributes;

namespace PerfModel.Benchmarks;

/// <summary>The score of a filled form of 30 indicators of every usual kind, their targets read before.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private static readonly (Category Category, string Name, string Target, string Actual)[] Rows =
    [
        (Category.Quantity, "培训期数", "≥3期", "3期"),
        (Category.Quality, "验收合格率", "100%", "98%"),
        (Category.Timeliness, "完成时间", "2024年12月底前", "2024年10月"),
        (Category.Cost, "项目总成本", "≤202.6万元", "132.9"),
        (Category.SocialBenefit, "社会影响", "显著提升", "达成预期指标"),
        (Category.Satisfaction, "服务对象满意度", "≥95%", "97%"),
    ];

    /// <summary>The form that is scored.</summary>
    public PerformanceForm Form { get; } = new()
    {
        Kind = FormKind.SelfEvaluation,
        Year = 2024,
        Execution = new BudgetExecution { Unit = "万元", Total = new ExecutionLine { Adjusted = 100m, Executed = 86.19m, Weight = 10m, Score = 8.62m } },
        Indicators = Enumerable.Range(0, 30).Select(i => Rows[i % Rows.Length]).Select(row => new Indicator
        {
            Category = row.Category,
            Name = row.Name,
            TargetText = row.Target,
            ActualText = row.Actual,
            Weight = 3m,
            Score = 3m,
        }).ToValueList(),
    };

    [Benchmark(Baseline = true)]
    public FormScore Score() => FormScorer.Default.Score(Form);

    [Benchmark]
    public ScoreComparison ScoreAndCompare() => FormScorer.Default.Score(Form).CompareWithPublished();

    [Benchmark]
    public string ScoreAndExplain() => FormScorer.Default.Score(Form).Explain().GetText();
}
