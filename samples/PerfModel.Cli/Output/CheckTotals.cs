using System;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>What was found in all forms together.</summary>
internal sealed class CheckTotals
{
    private readonly int[] _counts = new int[Enum.GetValues<Severity>().Length];

    public int Forms { get; private set; }

    public int Indicators { get; private set; }

    public int Suppressed { get; private set; }

    /// <summary>What gives way to a more telling finding, and remarks, where they are not shown.</summary>
    public int Background { get; private set; }

    public int Findings => _counts.Sum();

    public int Count(Severity severity) => _counts[(int)severity];

    public void Add(FormDocument document, ValidationResult result)
    {
        Forms += document.Forms.Count;
        Indicators += document.Forms.Sum(form => form?.Indicators.Count ?? 0);
        Suppressed += result.Suppressed.Count;
        Background += result.Background.Except(result.Findings).Count();
        foreach (Severity severity in Enum.GetValues<Severity>())
            _counts[(int)severity] += result.Count(severity);
    }
}
