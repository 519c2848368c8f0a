using System;
using System.IO;
using SharpFuzz;

namespace PerfModel.Fuzz;

/// <summary>The entry for afl++: a failure of an oracle is a crash. See README.md.</summary>
internal static class Afl
{
    /// <summary>Takes inputs from afl++ until it has no more.</summary>
    public static void Run(Harness harness) => Fuzzer.OutOfProcess.Run(stream =>
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        string input = harness.Decode(memory.ToArray());
        foreach (Oracle oracle in harness.Oracles)
        {
            if (oracle.Check(input) is string detail)
                throw new InvalidOperationException(oracle.Name + ": " + detail);
        }
    });
}
