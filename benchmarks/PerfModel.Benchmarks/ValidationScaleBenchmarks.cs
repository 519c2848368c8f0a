using System.Linq;
using BenchmarkDotNet.Attributes;
using PerfModel.Validation;

namespace PerfModel.Benchmarks;

/// <summary>Validation of one form of ever more indicators, every rule on: ten times the indicators should take ten times the time, but
/// for one step where what is known of a form becomes a large object of the garbage collector.</summary>
[MemoryDiagnoser]
public class ValidationScaleBenchmarks
{
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());
    private static readonly ValueList<Indicator> Rows = new ValidationBenchmarks().Document.Forms.SelectMany(form => form.Indicators).ToValueList();

    /// <summary>How many indicators the form has.</summary>
    [Params(10, 100, 1000, 10_000)]
    public int Indicators { get; set; }

    /// <summary>The indicators of the sample over and over, each time under other names.</summary>
    public PerformanceForm Form { get; private set; } = new();

    [GlobalSetup]
    public void Make() => Form = new PerformanceForm
    {
        Year = 2024,
        ProjectName = "网络安全管理经费",
        Goals = ["确保全县网络安全"],
        Indicators = Enumerable.Range(0, Indicators).Select(i => Rows[i % Rows.Count] with { Name = i + "号" + Rows[i % Rows.Count].Name }).ToValueList(),
    };

    [Benchmark]
    public ValidationResult EveryRule() => Everything.Validate(Form);
}
