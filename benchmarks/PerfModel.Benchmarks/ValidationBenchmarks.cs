using System.IO;
using BenchmarkDotNet.Attributes;
using PerfModel.Validation;

namespace PerfModel.Benchmarks;

/// <summary>What a reviewer would say of the sample document of five forms and 89 indicators, the forms read before: by one profile, and by the
/// one that is chosen for each form, which is the same here, so that the difference is the choosing. No rule of the profile is off.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly Validator Local = new(ValidationProfile.Local);

    /// <summary>The five forms.</summary>
    public FormDocument Document { get; } = Read();

    [Benchmark(Baseline = true)]
    public ValidationResult OneProfile() => Local.Validate(Document);

    [Benchmark]
    public ValidationResult ProfileChosenForEachForm() => Validator.Default.Validate(Document);

    private static FormDocument Read()
    {
        using Stream stream = typeof(ValidationBenchmarks).Assembly.GetManifestResourceStream("pingluo-2024.txt")!;
        using var reader = new StreamReader(stream);
        return FormReader.Read(reader);
    }
}
