using System.Linq;

namespace PerfModel;

/// <summary>How the points are divided where a form does not say: by level 1, or evenly over all indicators. Immutable, equal by
/// value.</summary>
public sealed record WeightPlan
{
    /// <summary>The points of the execution of the budget (预算执行率); 0 where it is not scored.</summary>
    public decimal Execution { get; init; }

    /// <summary>
    /// The points of the groups. A plan without a group of cost counts costs among the outputs. Empty where the points are divided evenly
    /// over all indicators.
    /// </summary>
    public ValueList<GroupWeight> Groups { get; init; } = ValueList<GroupWeight>.Empty;

    /// <summary>The points to divide evenly over all indicators where there are no groups.</summary>
    public decimal Undivided { get; init; }

    /// <summary>All points together, the execution included.</summary>
    public decimal Total => Execution + Undivided + Groups.Sum(g => g.Weight);

    /// <summary>The points of a group, or null where the plan has none for it.</summary>
    public decimal? Of(CategoryGroup group)
    {
        for (int i = 0; i < Groups.Count; i++)
        {
            if (Groups[i].Group == group)
                return Groups[i].Weight;
        }

        return null;
    }

    /// <summary>The group in which an indicator of <paramref name="group"/> counts: costs among the outputs where the plan has no
    /// costs.</summary>
    public CategoryGroup Effective(CategoryGroup group) =>
        group == CategoryGroup.Cost && Of(group) is null && Of(CategoryGroup.Output) is not null ? CategoryGroup.Output : group;
}

/// <summary>The points of a level 1.</summary>
/// <param name="Group">The level 1.</param>
/// <param name="Weight">The points.</param>
public sealed record GroupWeight(CategoryGroup Group, decimal Weight);
