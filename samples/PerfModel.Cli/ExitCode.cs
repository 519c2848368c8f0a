namespace PerfModel.Cli;

/// <summary>What the tool tells the shell. The words of the help stand in words.tsv.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain about.</summary>
    public const int Fine = 0;

    /// <summary>Findings or failed lines.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written, is damaged, or holds no form.</summary>
    public const int Unreadable = 3;
}
