using System.IO;
using BenchmarkDotNet.Attributes;
using PerfModel.Validation;

namespace PerfModel.Benchmarks;

/// <summary>What a reviewer would say of the sample document of five forms and 89 indicators, every rule on, the forms read before.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());

    /// <summary>The five forms.</summary>
    public FormDocument Document { get; } = Read();

    [Benchmark(Baseline = true)]
    public ValidationResult EveryRule() => Everything.Validate(Document);

    [Benchmark]
    public ValidationResult RulesThatFitEachForm() => Validator.Default.Validate(Document);

    private static FormDocument Read()
    {
        using Stream stream = typeof(ValidationBenchmarks).Assembly.GetManifestResourceStream("pingluo-2024.txt")!;
        using var reader = new StreamReader(stream);
        return FormReader.Read(reader);
    }
}
