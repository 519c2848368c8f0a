using BenchmarkDotNet.Attributes;

namespace PerfModel.Benchmarks;

/// <summary>Over the texts of the suite that government bodies published, words and dates included: the mix that users have.</summary>
public class PublishedBenchmarks : TextBenchmarks
{
    private const int Count = TextSets.PublishedCount;

    public PublishedBenchmarks()
        : base(TextSets.Published)
    {
    }

    [Benchmark(OperationsPerInvoke = Count, Baseline = true)]
    public int DecimalParse() => Digits();

    [Benchmark(OperationsPerInvoke = Count)]
    public int PerfModelString() => Strings();

    [Benchmark(OperationsPerInvoke = Count)]
    public int PerfModelSpan() => Characters();

    [Benchmark(OperationsPerInvoke = Count)]
    public int PerfModelUtf8() => Bytes();

    [Benchmark(OperationsPerInvoke = Count)]
    public int PerfModelWithReasons() => Results();

    [Benchmark(OperationsPerInvoke = Count)]
    public int GeneratedRegex() => With(RegexReader.Read);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Parlot() => With(ParlotReader.Read);
}
