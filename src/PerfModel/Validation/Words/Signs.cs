using System;

namespace PerfModel.Validation;

/// <summary>Which targets state a comparator.</summary>
internal static class Signs
{
    private const int MostForgotten = 2, TimesMore = 2;

    /// <summary>Null where the question does not arise: a range, a date, words.</summary>
    public static bool? Stated(Target? target) => target switch
    {
        QuantityTarget quantity => quantity.Comparison != Comparison.Unspecified,
        ChangeTarget { Value: not null } change => change.Comparison != Comparison.Unspecified,
        RatioTarget ratio => ratio.Comparison != Comparison.Unspecified,
        CompositeTarget several => StatedByAll(several.Targets),
        _ => null,
    };

    /// <summary>Whether few of many targets have no sign.</summary>
    public static bool AreUsual(FormFacts facts)
    {
        int stated = 0, missing = 0;
        foreach (ref readonly IndicatorFacts f in facts.Indicators.AsSpan())
        {
            bool? states = f.Quantity is { Value: 0 } ? null : Stated(f.Indicator.Target);
            stated += states == true ? 1 : 0;
            missing += states == false ? 1 : 0;
        }

        return missing <= MostForgotten && stated >= missing * TimesMore && stated > MostForgotten;
    }

    private static bool? StatedByAll(ValueList<Target> targets)
    {
        bool? all = null;
        foreach (Target part in targets.AsSpan())
        {
            bool? states = part is CompositeTarget ? null : Stated(part);
            if (states == false)
                return false;
            all ??= states;
        }

        return all;
    }
}
