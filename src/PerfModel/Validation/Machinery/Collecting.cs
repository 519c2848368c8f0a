using System;
using System.Collections.Generic;
using System.Globalization;

namespace PerfModel.Validation;

/// <summary>Makes an answer of what the rules reported: one fault once, findings of one rule as one group, a summary for each form.</summary>
internal static class Collecting
{
    private const int MostUrgent = 3;

    /// <summary>Parts what stands from what gives way or is a remark.</summary>
    /// <param name="findings">All that was reported, in order: the findings on one indicator follow one another.</param>
    public static (ValueList<Finding> Standing, ValueList<Finding> Background) Split(Finding[] findings)
    {
        var standing = new List<Finding>(findings.Length);
        var background = new List<Finding>(findings.Length);
        for (int start = 0, next; start < findings.Length; start = next)
        {
            next = EndOfForm(findings, start);
            Split(findings.AsSpan(start, next - start), standing, background);
        }

        return (standing.ToValueList(), background.ToValueList());
    }

    /// <summary>The summary of a form.</summary>
    public static FormReview Review(FormRun form, ValueList<Finding> standing)
    {
        ValueList<ReviewPoint> points = ReviewPoint.Of(standing, form.FormIndex);
        int[] counts = new int[4];
        bool returned = false;
        ValueList<string> urgent = ValueList<string>.Empty;
        foreach (ReviewPoint point in points.AsSpan())
        {
            counts[(int)point.Severity] += point.Findings.Count;
            returned |= point.Severity == Severity.Error && point.Rule.Urgency == UrgencyTable.Approval;
            if (urgent.Count < MostUrgent && point.Severity > Severity.Info)
                urgent = urgent.Add(point.Rule.Id);
        }

        bool clean = counts[(int)Severity.Error] + counts[(int)Severity.Warning] == 0;
        return new FormReview
        {
            FormIndex = form.FormIndex,
            ProjectName = form.Form.ProjectName,
            Verdict = clean ? ReviewVerdict.Ready : returned ? ReviewVerdict.Returned : ReviewVerdict.Revise,
            Errors = counts[(int)Severity.Error],
            Warnings = counts[(int)Severity.Warning],
            Infos = counts[(int)Severity.Info],
            Urgent = urgent,
        };
    }

    private static int EndOfForm(Finding[] findings, int start)
    {
        int end = start;
        while (end < findings.Length && findings[end].Place.FormIndex == findings[start].Place.FormIndex)
            end++;
        return end;
    }

    private static void Split(ReadOnlySpan<Finding> form, List<Finding> standing, List<Finding> background)
    {
        int first = standing.Count;
        for (int i = 0; i < form.Length; i++)
        {
            Rule? winner = Winner(form, i);
            if (winner is not null)
                background.Add(form[i] with { GivesWayTo = winner.Id });
            else
                (form[i].Severity == Severity.Remark ? background : standing).Add(form[i]);
        }

        Group(standing, first);
    }

    // A finding of another rule about the same indicator, or anywhere in the form, that says the same and more.
    private static Rule? Winner(ReadOnlySpan<Finding> form, int index)
    {
        Finding finding = form[index];
        if (finding.Rule.GivesWayTo.Count + finding.Rule.GivesWayInForm.Count == 0)
            return null;
        foreach (Finding other in form)
        {
            if (other.Severity == Severity.Remark || ReferenceEquals(other.Rule, finding.Rule))
                continue;
            bool here = other.Place.IndicatorIndex == finding.Place.IndicatorIndex && Has(finding.Rule.GivesWayTo, other.Rule);
            if (here || Has(finding.Rule.GivesWayInForm, other.Rule))
                return other.Rule;
        }

        return null;
    }

    private static bool Has(ValueList<Rule> rules, Rule rule)
    {
        foreach (Rule known in rules.AsSpan())
        {
            if (ReferenceEquals(known, rule))
                return true;
        }

        return false;
    }

    private static void Group(List<Finding> findings, int first)
    {
        for (int i = first; i < findings.Count; i++)
        {
            for (int k = i + 1; k < findings.Count && findings[i].Group is null; k++)
            {
                if (ReferenceEquals(findings[k].Rule, findings[i].Rule) && findings[k].Severity == findings[i].Severity)
                    findings[i] = findings[i] with { Group = GroupOf(findings[i]) };
            }

            for (int k = first; k < i && findings[i].Group is null; k++)
            {
                if (findings[k].Group is string group && ReferenceEquals(findings[k].Rule, findings[i].Rule) && findings[k].Severity == findings[i].Severity)
                    findings[i] = findings[i] with { Group = group };
            }
        }
    }

    private static string GroupOf(Finding finding) => finding.RuleId + "/" + finding.Place.FormIndex.ToString(CultureInfo.InvariantCulture);
}
