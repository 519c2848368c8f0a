using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Validation;

namespace PerfModel.Tests.Validation;

/// <summary>All that rules reported: what stands, what gives way and remarks, without what ties findings to one another.</summary>
internal static class Reported
{
    private static readonly Dictionary<string, int> Order = RuleCatalog.Rules.Select((rule, i) => (rule.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);

    public static List<Finding> All(this ValidationResult result) =>
    [
        .. result.Findings.Concat(result.Background).Select(finding => finding with { Group = null, GivesWayTo = null })
            .OrderBy(finding => finding.Place.FormIndex)
            .ThenBy(finding => finding.Place.IndicatorIndex ?? -1)
            .ThenBy(finding => Order.TryGetValue(finding.RuleId, out int order) ? order : int.MaxValue),
    ];
}
