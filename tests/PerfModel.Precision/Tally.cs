using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Precision;

/// <summary>Counts, by rule, the findings that a reviewer would raise and those that nobody wants.</summary>
internal sealed class Tally
{
    private const int LeastWarnings = 85, LeastInfos = 50, LeastRule = 70, FewestOfRule = 3;
    private readonly SortedDictionary<string, (int Wanted, int Unwanted, Severity Severity)> _rules = new(StringComparer.Ordinal);
    private int _labels;
    private int _found;

    /// <summary>Whether the limits hold: of errors and warnings, of infos, and of each rule that warns often enough to be measured.</summary>
    public bool IsGood =>
        Share(Severity.Warning) >= LeastWarnings && Share(Severity.Info) >= LeastInfos
        && _rules.Values.All(rule => rule.Severity < Severity.Warning || rule.Wanted + rule.Unwanted < FewestOfRule || rule.Wanted * 100 >= LeastRule * (rule.Wanted + rule.Unwanted));

    public void Add(LabelledForm form, bool verbose)
    {
        ValueList<Finding> findings = Validator.Default.Validate(form.Form).Findings;
        foreach (Finding finding in findings.Where(finding => finding.Severity >= Severity.Info))
        {
            List<Label> fitting = [.. form.Labels.Where(label => Fits(label, finding))];
            bool wanted = fitting.Exists(label => !label.Open);
            if (!wanted && fitting.Count > 0)
                continue;
            if (verbose && !wanted)
                Console.WriteLine($"unwanted {form.Id} {Place(finding)} {finding.RuleId} {finding.Severity}: {finding.GetMessage()} [{finding.Place.IndicatorName}]");
            _rules.TryGetValue(finding.RuleId, out (int Wanted, int Unwanted, Severity Severity) rule);
            Severity severity = finding.Severity > rule.Severity ? finding.Severity : rule.Severity;
            _rules[finding.RuleId] = (rule.Wanted + (wanted ? 1 : 0), rule.Unwanted + (wanted ? 0 : 1), severity);
        }

        foreach (Label label in form.Labels.Where(label => !label.Open))
        {
            bool found = findings.Any(finding => Fits(label, finding));
            if (verbose && !found)
                Console.WriteLine($"missed {form.Id} {string.Join('|', label.Rules)} {label.Place}");
            _labels++;
            _found += found ? 1 : 0;
        }
    }

    public void Print()
    {
        Console.WriteLine("rule\tseverity\twanted\tunwanted\tprecision");
        foreach ((string id, (int wanted, int unwanted, Severity severity)) in _rules)
            Console.WriteLine($"{id}\t{severity}\t{wanted}\t{unwanted}\t{wanted * 100 / (wanted + unwanted)}%");
        Console.WriteLine($"errors and warnings {Share(Severity.Warning)}% wanted, infos {Share(Severity.Info)}%; of {_labels} points of reviewers {_found} are raised");
    }

    private int Share(Severity severity)
    {
        var rules = _rules.Values.Where(rule => severity == Severity.Info ? rule.Severity < Severity.Warning : rule.Severity >= Severity.Warning).ToList();
        int all = rules.Sum(rule => rule.Wanted + rule.Unwanted);
        return all == 0 ? 100 : rules.Sum(rule => rule.Wanted) * 100 / all;
    }

    private static bool Fits(Label label, Finding finding) => label.Rules.Contains(finding.RuleId) && label.Place == Place(finding);

    private static int Place(Finding finding) => finding.Place.IndicatorIndex + 1 ?? 0;
}
