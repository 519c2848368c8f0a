using System;
using System.Globalization;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using PerfModel.Benchmarks;

// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --filter '*'     times and bytes (short runs; --job default for long ones)
// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --coverage       how many texts each reader reads rightly
// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --hostile        how the time of a character grows on texts that are meant to take long
// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --snapshot FILE  what the parser answers to the suite and 200,000 damaged texts, to compare commits
// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --first          the first text in a fresh process
// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --scale          how the work on forms grows from 1,000 to 100,000
// dotnet run -c Release --project benchmarks/PerfModel.Benchmarks -- --folders        how fast folders of documents are checked, and with how much memory
Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case ["--coverage"]:
        Console.Write(Coverage.Report());
        return 0;
    case ["--hostile"]:
        Hostile.Report(Console.Out);
        return 0;
    case ["--snapshot", string path]:
        Snapshot.Write(path, Console.Out);
        return 0;
    case ["--first"]:
        Console.Write(FirstText.Report());
        return 0;
    case [FirstText.Child, string reader]:
        Console.WriteLine(FirstText.Measure(reader));
        return 0;
    case ["--scale"]:
        return Scale.Report(Console.Out);
    case [Scale.Child, string forms]:
        Console.WriteLine(Scale.Measure(int.Parse(forms, CultureInfo.InvariantCulture)));
        return 0;
    case ["--folders"]:
        return Folders.Report(Console.Out);
    case [Folders.Child, string folder, string warmUp, string way]:
        Console.WriteLine(Folders.Measure(folder, warmUp, way));
        return 0;
    default:
        // Each run builds the project anew: without the analyzers, which have seen it, and in the time that a busy machine needs.
        Environment.SetEnvironmentVariable("RunAnalyzers", "false");
        bool jobGiven = args.Any(arg => arg is "--job" or "-j");
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
        if (!jobGiven)
            config.AddJob(Job.ShortRun);
        BenchmarkSwitcher.FromAssembly(typeof(SampleBenchmarks).Assembly).Run(args, config);
        return 0;
}
