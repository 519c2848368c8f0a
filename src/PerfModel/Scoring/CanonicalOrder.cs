using System.Collections.Generic;

namespace PerfModel.Scoring;

/// <summary>An order of indicators that does not depend on where they stand, so that what cannot be divided evenly falls to the same
/// ones.</summary>
internal sealed class CanonicalOrder(ValueList<Indicator> indicators) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        Indicator a = indicators[x], b = indicators[y];
        int order = string.CompareOrdinal(a.Category?.Id, b.Category?.Id);
        if (order == 0)
            order = string.CompareOrdinal(a.Name, b.Name);
        if (order == 0)
            order = string.CompareOrdinal(a.TargetText, b.TargetText);
        if (order == 0)
            order = string.CompareOrdinal(a.ActualText, b.ActualText);
        return order == 0 ? x.CompareTo(y) : order;
    }
}
