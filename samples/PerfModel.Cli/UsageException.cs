using System;
using PerfModel.Cli.Output;

namespace PerfModel.Cli;

/// <summary>The command cannot do its work; the message is for the person who gave it.</summary>
internal class UsageException(string message) : Exception(message)
{
    private readonly object[]? _arguments;

    /// <summary>A message of words.tsv, which is told in the language of the run.</summary>
    public UsageException(string key, params object[] arguments)
        : this(key) => _arguments = arguments;

    /// <summary>What the tool tells the shell.</summary>
    public virtual int Exit => ExitCode.Usage;

    /// <summary>The message in the language of the run.</summary>
    public string In(Words words) => _arguments is null ? Message : words.Text(Message, _arguments);
}

/// <summary>A file cannot be read or written, or is not what it should be.</summary>
internal sealed class FileException : UsageException
{
    public FileException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public FileException(string key, params object[] arguments)
        : base(key, arguments)
    {
    }

    public override int Exit => ExitCode.Unreadable;
}
