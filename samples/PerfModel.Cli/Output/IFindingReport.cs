using PerfModel.Cli.Input;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Shows findings as they come.</summary>
internal interface IFindingReport
{
    /// <summary>Shows the findings on some forms.</summary>
    void Add(FormBatch batch, ValidationResult result);

    /// <summary>Shows what comes behind all findings.</summary>
    void End(CheckTotals totals);
}
