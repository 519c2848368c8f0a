using System.IO;

namespace PerfModel.Tests.Forms;

/// <summary>The sample documents, copied beside the tests.</summary>
internal static class SampleFiles
{
    public static string Pingluo { get; } = Read("pingluo-2024.txt");

    public static string PingluoExpected { get; } = Read("pingluo-2024.expected.json");

    private static string Read(string name) => File.ReadAllText(Path.Combine(System.AppContext.BaseDirectory, "Forms", name));
}
