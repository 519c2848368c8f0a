using System.Collections.Generic;
using System.IO;

namespace PerfModel.Analyzers;

/// <summary>Tables that are part of the analyzer: a heading line, then cells between tabs.</summary>
internal static class Rows
{
    public static IEnumerable<string[]> Of(string name)
    {
        using Stream stream = typeof(Rows).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0)
                yield return line.Split('\t');
        }
    }
}
