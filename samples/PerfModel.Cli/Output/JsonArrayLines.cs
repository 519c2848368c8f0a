using System;
using System.IO;

namespace PerfModel.Cli.Output;

/// <summary>Writes a JSON array, one item a line, as the items come.</summary>
internal sealed class JsonArrayLines(TextWriter writer) : IDisposable
{
    private bool _any;

    public void Add(string item)
    {
        writer.Write(_any ? ",\n" : "[\n");
        writer.Write(item);
        _any = true;
    }

    public void Dispose() => writer.Write(_any ? "\n]\n" : "[]\n");
}
