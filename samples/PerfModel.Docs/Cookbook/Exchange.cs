using System;

namespace PerfModel.Docs.Cookbook;

internal static class Exchange
{
    public static void Run()
    {
        // <Exchange>
        var lenient = PerfModelJson.CreateOptions(new PerfModelJsonOptions { AcceptTargetTexts = true });
        Target read = PerfModelJson.Deserialize<Target>("\"≥98%\"", lenient);
        Console.WriteLine(PerfModelJson.Serialize(read));
        // {"kind":"quantity","text":"≥98%","comparison":"atLeast","value":98,"unit":"%"}
        // </Exchange>
    }
}
