using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Validation;

/// <summary>One point of an opinion: the findings of one rule on one form. Equal by value.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How serious its findings are.</param>
/// <param name="Findings">The findings, in the order of the form; at least one.</param>
public sealed record ReviewPoint(Rule Rule, Severity Severity, ValueList<Finding> Findings)
{
    /// <summary>The points on a form, the most urgent first: by severity, then by what they cost (approval, points, a correction), then in the order of the form.</summary>
    /// <example><code>foreach (ReviewPoint point in ReviewPoint.Of(result.Findings, 0)) Console.WriteLine(point.GetMessage());</code></example>
    /// <param name="findings">Findings on any forms.</param>
    /// <param name="formIndex">The form within its document, counted from 0.</param>
    public static ValueList<ReviewPoint> Of(ValueList<Finding> findings, int formIndex)
    {
        var points = new List<(ReviewPoint Point, List<Finding> Findings)>();
        foreach (Finding finding in findings.AsSpan())
        {
            if (finding.Place.FormIndex != formIndex)
                continue;
            int index = points.FindIndex(other => ReferenceEquals(other.Point.Rule, finding.Rule) && other.Point.Severity == finding.Severity);
            if (index >= 0)
                points[index].Findings.Add(finding);
            else
                points.Add((new ReviewPoint(finding.Rule, finding.Severity, ValueList<Finding>.Empty), [finding]));
        }

        return points
            .OrderByDescending(point => point.Point.Severity)
            .ThenBy(point => point.Point.Rule.Urgency)
            .Select(point => point.Point with { Findings = point.Findings.ToValueList() })
            .ToValueList();
    }

    /// <summary>The message of the first finding, which stands for the others.</summary>
    public string GetMessage(Language language = Language.Chinese) => Findings[0].GetMessage(language);
}
