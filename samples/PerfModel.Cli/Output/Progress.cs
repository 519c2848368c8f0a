using System;
using System.IO;

namespace PerfModel.Cli.Output;

/// <summary>Tells on standard error how far a long work has come: on a terminal one line that changes, unless results run over it; in files a line now and then.</summary>
internal sealed class Progress(TextWriter error, Words words) : IDisposable
{
    private const int InFiles = 2500;
    private readonly bool _terminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly bool _shared = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && !Console.IsOutputRedirected;
    private int _told;

    public void Tell(int forms)
    {
        if (_shared)
            return;
        if (_terminal)
            error.Write("\r" + words.Text("progress", forms));
        else if (forms / InFiles > _told / InFiles)
            error.WriteLine(Cli.Name + ": " + words.Text("progress", forms));
        _told = forms;
    }

    public void Dispose()
    {
        if (_terminal && _told > 0)
            error.WriteLine();
    }
}
