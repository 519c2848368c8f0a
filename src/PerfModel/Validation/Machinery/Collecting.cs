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
        if (finding.Rule.GivesWayInForm.Count > 0 && Winner(form, finding.Rule, finding.Rule.GivesWayInForm) is Rule elsewhere)
            return elsewhere;
        if (finding.Rule.GivesWayTo.Count == 0)
            return null;
        int start = index, end = index + 1;
        while (start > 0 && form[start - 1].Place.IndicatorIndex == finding.Place.IndicatorIndex)
            start--;
        while (end < form.Length && form[end].Place.IndicatorIndex == finding.Place.IndicatorIndex)
            end++;
        return Winner(form.Slice(start, end - start), finding.Rule, finding.Rule.GivesWayTo);
    }

    private static Rule? Winner(ReadOnlySpan<Finding> findings, Rule rule, ValueList<Rule> winners)
    {
        foreach (Finding other in findings)
        {
            if (other.Severity != Severity.Remark && !ReferenceEquals(other.Rule, rule) && Has(winners, other.Rule))
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
            if (findings[i].Group is not null)
                continue;
            string? group = null;
            for (int k = i + 1; k < findings.Count; k++)
            {
                if (!ReferenceEquals(findings[k].Rule, findings[i].Rule) || findings[k].Severity != findings[i].Severity)
                    continue;
                group ??= GroupOf(findings[i]);
                findings[k] = findings[k] with { Group = group };
            }

            if (group is not null)
                findings[i] = findings[i] with { Group = group };
        }
    }

    private static string GroupOf(Finding finding) => finding.RuleId + "/" + finding.Place.FormIndex.ToString(CultureInfo.InvariantCulture);
}
