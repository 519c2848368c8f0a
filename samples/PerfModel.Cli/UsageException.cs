using System;

namespace PerfModel.Cli;

/// <summary>The command cannot do its work; the message is for the person who gave it.</summary>
internal sealed class UsageException(string message) : Exception(message);
