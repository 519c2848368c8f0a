using BenchmarkDotNet.Attributes;

namespace PerfModel.Benchmarks;

/// <summary>Over conformance cases in random order.</summary>
public class MixedBenchmarks : TextBenchmarks
{
    private const int Count = TextSets.MixedCount;

    public MixedBenchmarks()
        : base(TextSets.Mixed)
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
    public int GeneratedRegex() => With(RegexReader.Read);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Parlot() => With(ParlotReader.Read);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Recognizers() => With(RecognizersReader.Read);
}
