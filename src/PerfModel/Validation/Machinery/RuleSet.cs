using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>The rules of a profile that are on, by scope.</summary>
internal sealed class RuleSet
{
    public RuleSet(ValueList<RuleSetting> settings, ValueList<Suppression> suppressions)
    {
        Suppressions = suppressions;
        var byScope = new List<ActiveRule>[] { [], [], [] };
        for (int i = 0; i < settings.Count; i++)
        {
            if (settings[i].Severity is Severity severity)
                byScope[(int)settings[i].Rule.Scope].Add(new ActiveRule(settings[i], severity, i));
        }

        Indicator = [.. byScope[(int)RuleScope.Indicator]];
        Form = [.. byScope[(int)RuleScope.Form]];
        Document = [.. byScope[(int)RuleScope.Document]];
    }

    /// <summary>No rule at all.</summary>
    public static RuleSet None { get; } = new(ValueList<RuleSetting>.Empty, ValueList<Suppression>.Empty);

    public ActiveRule[] Indicator { get; }

    public ActiveRule[] Form { get; }

    public ActiveRule[] Document { get; }

    public ValueList<Suppression> Suppressions { get; }
}
