using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Validation;

/// <summary>Makes the safe changes that findings suggest.</summary>
public static class ValidationFixes
{
    /// <summary>The form with the suggested changes made. Where two of them touch the same characters, the shorter is made and the other left: validate again for it.</summary>
    /// <param name="form">The form that was validated.</param>
    /// <param name="findings">
    /// Its findings. Those of other forms are passed over: of another number, of a project or an indicator with another name, at a place that the form does not have.
    /// </param>
    /// <param name="formIndex">The number of the form within its document, as in the findings' places.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PerformanceForm Apply(PerformanceForm form, IEnumerable<Finding> findings, int formIndex = 0)
    {
        PerformanceForm changed = form ?? throw new ArgumentNullException(nameof(form));
        IEnumerable<Finding> fixable = (findings ?? throw new ArgumentNullException(nameof(findings)))
            .Where(finding => finding.Fix is SuggestedFix fix && finding.Place.FormIndex == formIndex && Fits(fix.Span, TextAt(form, finding.Place)));
        foreach (IGrouping<(int?, FindingField), Finding> cell in fixable.GroupBy(finding => (finding.Place.IndicatorIndex, finding.Place.Field)))
            changed = Apply(changed, cell.First().Place, Compatible(cell.Select(finding => finding.Fix!)));
        return changed;
    }

    private static PerformanceForm Apply(PerformanceForm form, FindingPlace place, IEnumerable<SuggestedFix> fixes)
    {
        string text = fixes.Aggregate(TextAt(form, place)!, static (current, fix) => fix.ApplyTo(current));
        if (place.IndicatorIndex is not int index)
            return form with { Attribute = new CodedName(text) };
        return form with { Indicators = form.Indicators.SetItem(index, form.Indicators[index] with { TargetText = text }) };
    }

    /// <summary>The text that a place names; null where the form has none there, or the place is in another form.</summary>
    private static string? TextAt(PerformanceForm form, FindingPlace place)
    {
        if (place.ProjectName is string project && project != form.ProjectName)
            return null;
        if (place.IndicatorIndex is not int index)
            return place.Field == FindingField.Attribute ? form.Attribute?.Text : null;
        if ((uint)index >= (uint)form.Indicators.Count || place.Field != FindingField.Target)
            return null;
        Indicator indicator = form.Indicators[index];
        return place.IndicatorName is string name && name != indicator.Name ? null : indicator.TargetText;
    }

    private static bool Fits(TextSpan span, string? text) => text is not null && span.Start >= 0 && span.Length >= 0 && span.Length <= text.Length - span.Start;

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
