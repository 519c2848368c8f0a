using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Validation;

/// <summary>Makes the safe changes that findings suggest.</summary>
public static class ValidationFixes
{
    /// <summary>The form with the suggested changes made. Where two of them touch the same characters, the shorter is made and the other left: validate again for it.</summary>
    /// <param name="form">The form that was validated.</param>
    /// <param name="findings">Its findings; those of other forms are passed over.</param>
    /// <param name="formIndex">The number of the form within its document, as in the findings' places.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A fix was made for another text.</exception>
    public static PerformanceForm Apply(PerformanceForm form, IEnumerable<Finding> findings, int formIndex = 0)
    {
        PerformanceForm changed = form ?? throw new ArgumentNullException(nameof(form));
        IEnumerable<Finding> fixable = (findings ?? throw new ArgumentNullException(nameof(findings)))
            .Where(finding => finding.Fix is not null && finding.Place.FormIndex == formIndex);
        foreach (IGrouping<(int?, FindingField), Finding> cell in fixable.GroupBy(finding => (finding.Place.IndicatorIndex, finding.Place.Field)))
            changed = Apply(changed, cell.First().Place, Compatible(cell.Select(finding => finding.Fix!)));
        return changed;
    }

    private static PerformanceForm Apply(PerformanceForm form, FindingPlace place, IEnumerable<SuggestedFix> fixes)
    {
        if (place.IndicatorIndex is int index && place.Field == FindingField.Target)
        {
            Indicator indicator = form.Indicators[index];
            string text = fixes.Aggregate(indicator.TargetText ?? "", static (current, fix) => fix.ApplyTo(current));
            return form with { Indicators = form.Indicators.SetItem(index, indicator with { TargetText = text }) };
        }

        return place.Field == FindingField.Attribute && form.Attribute is not null
            ? form with { Attribute = new CodedName(fixes.Aggregate(form.Attribute.Text, static (current, fix) => fix.ApplyTo(current))) }
            : form;
    }

    // From the end of the text to its beginning, so that the positions of the fixes to come stay true.
    private static IEnumerable<SuggestedFix> Compatible(IEnumerable<SuggestedFix> fixes)
    {
        var chosen = new List<SuggestedFix>();
        foreach (SuggestedFix fix in fixes.OrderBy(fix => fix.Span.Length).ThenBy(fix => fix.Span.Start))
        {
            if (!chosen.Exists(other => Touch(fix.Span, other.Span)))
                chosen.Add(fix);
        }

        return chosen.OrderByDescending(fix => fix.Span.Start);
    }

    private static bool Touch(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;
}
