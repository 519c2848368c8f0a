namespace PerfModel.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain about.</summary>
    public const int Fine = 0;

    /// <summary>Findings, failed lines, or a document without a form.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or what it names cannot be read.</summary>
    public const int Usage = 2;
}
