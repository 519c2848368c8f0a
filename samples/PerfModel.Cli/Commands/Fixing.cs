using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Validation;
using ValidationResult = PerfModel.Validation.ValidationResult;

namespace PerfModel.Cli.Commands;

/// <summary>A change that was made.</summary>
/// <param name="Place">The cell.</param>
/// <param name="Before">Its text before.</param>
/// <param name="After">Its text afterwards.</param>
/// <param name="Rules">The rules that asked for it.</param>
internal sealed record CellChange(FindingPlace Place, string Before, string After, string Rules);

/// <summary>Makes the safe changes that findings suggest, until none is left.</summary>
internal sealed class Fixing(Validator validator)
{
    // One change may make room for another: 17 万 becomes 17 万元, then ≤17 万元.
    private const int MostPasses = 10;

    /// <summary>The forms with the changes, and what was changed.</summary>
    public (FormBatch Fixed, List<CellChange> Changes) Fix(FormBatch batch)
    {
        var rules = new Dictionary<string, (FindingPlace Place, SortedSet<string> Ids)>(StringComparer.Ordinal);
        PerformanceForm[] forms = [.. batch.Document.Forms];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = forms[i] is null ? forms[i] : Fix(forms[i], batch.First + i, rules);
        FormBatch changed = batch with { Document = batch.Document with { Forms = [.. forms] } };
        List<CellChange> changes = [.. rules.Values.Select(cell => new CellChange(
            cell.Place, TextOf(cell.Place, batch), TextOf(cell.Place, changed), string.Join(' ', cell.Ids)))];
        return (changed, changes);
    }

    private static string TextOf(FindingPlace place, FormBatch batch) => FieldTexts.Of(place, batch.FormAt(place.FormIndex)) ?? "";

    private PerformanceForm Fix(PerformanceForm form, int index, Dictionary<string, (FindingPlace Place, SortedSet<string> Ids)> rules)
    {
        for (int pass = 0; pass < MostPasses; pass++)
        {
            ValidationResult result = validator.Validate(form, index);
            List<Finding> fixable = [.. result.Findings.Concat(result.Background).Where(finding => finding.Fix is not null)];
            if (fixable.Count == 0)
                return form;
            foreach (Finding finding in fixable)
            {
                if (!rules.ContainsKey(finding.Place.DocumentPointer))
                    rules.Add(finding.Place.DocumentPointer, (finding.Place, new SortedSet<string>(StringComparer.Ordinal)));
                rules[finding.Place.DocumentPointer].Ids.Add(finding.RuleId);
            }

            form = ValidationFixes.Apply(form, fixable, index);
        }

        return form;
    }
}
