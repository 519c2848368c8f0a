using System.IO;
using System.Text.Json;
using PerfModel.Cli.Input;
using ValidationResult = PerfModel.Validation.ValidationResult;

namespace PerfModel.Cli.Output;

/// <summary>Writes findings as a JSON array, one a line.</summary>
#pragma warning disable CA1001 // The end of the array is written by End, and only when all went well.
internal sealed class FindingsJson(TextWriter writer, Words words) : IFindingReport
#pragma warning restore CA1001
{
    private readonly JsonArrayLines _array = new(writer);
    private readonly JsonSerializerOptions _options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = words.Language });

    public void Add(FormBatch batch, ValidationResult result)
    {
        foreach (Finding finding in result.Findings)
            _array.Add(PerfModelJson.Serialize(finding, _options));
    }

    public void End(CheckTotals totals) => _array.Dispose();
}
