using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PerfModel.Fuzz.Harnesses;

namespace PerfModel.Fuzz;

/// <summary>The command: see README.md.</summary>
internal static class Program
{
    private static readonly Harness[] Harnesses =
        [new ParserHarness(), new GrowthHarness(), new BytesHarness(), new ColumnsHarness(), new EvaluatorHarness(), new FormsHarness(), new JsonHarness(),
            new DocumentsHarness()];

    private static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Arguments.Read(args) is not Arguments arguments)
            return Usage();
        Harness[] chosen = [.. Harnesses.Where(harness => arguments.Harnesses.Count == 0 || arguments.Harnesses.Contains(harness.Name))];
        if (chosen.Length == 0 || (arguments.Harnesses.Count > 0 && chosen.Length != arguments.Harnesses.Count))
            return Usage();
        if (arguments.Afl)
        {
            Afl.Run(chosen[0]);
            return 0;
        }

        using TextWriter? output = arguments.Output is string path ? new StreamWriter(path) : null;
        int kinds = chosen.Sum(harness => Run(harness, arguments, chosen.Length, output));
        Console.WriteLine(kinds == 0 ? "Everything held." : $"{kinds} kinds of failures.");
        return kinds == 0 ? 0 : 1;
    }

    private static int Run(Harness harness, Arguments arguments, int share, TextWriter? output)
    {
        using FileStream? trace = arguments.Trace is string path
            ? new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read) : null;
        var campaign = new Campaign(harness, arguments.Oracles, arguments.Seed, trace);
        if (arguments.Inputs.Count > 0)
        {
            foreach (string input in arguments.Inputs)
                campaign.Try(input);
        }
        else
        {
            campaign.Run(arguments.Time / share, arguments.Count);
        }

        string rate = (campaign.Inputs / Math.Max(0.001, campaign.Time.TotalSeconds)).ToString("N0", CultureInfo.InvariantCulture);
        string inputs = campaign.Inputs.ToString("N0", CultureInfo.InvariantCulture);
        int kinds = campaign.Findings.Kinds;
        Console.WriteLine($"{harness.Name}: {inputs} inputs, {rate} a second, seed {arguments.Seed}, {kinds} kinds of failures");
        campaign.Findings.Print(harness, Console.Out);
        if (output is not null)
            campaign.Findings.Write(output);
        return campaign.Findings.Kinds;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("PerfModel.Fuzz [--seconds N] [--count N] [--seed N] [--harness NAME,…] [--oracle NAME,…]");
        Console.Error.WriteLine("               [--out FILE] [--trace FILE] [--input TEXT]… [--afl]");
        foreach (Harness harness in Harnesses)
            Console.Error.WriteLine("  " + harness.Name + ": " + string.Join(", ", harness.Oracles.Select(oracle => oracle.Name)));
        return 2;
    }
}
