using System;

namespace PerfModel.Validation;

/// <summary>Whether a name states its unit in the brackets at its end: <c>造林总面积（亩）</c>, <c>苗木成活率（≥**%）</c>.</summary>
internal static class NameUnit
{
    public static bool Of(ReadOnlySpan<char> name, int main)
    {
        if (main >= name.Length - 1)
            return false;
        ReadOnlySpan<char> inside = name.Slice(main + 1, name.Length - main - 2);
        int start = 0;
        while (start < inside.Length && inside[start] is '≥' or '≤' or '>' or '<' or '=' or '*' or '×' or 'X' or 'x')
            start++;
        return start < inside.Length
            && UnitCatalog.Default.TryParse(inside.Slice(start).ToString(), out Unit? unit)
            && unit!.IsKnown
            && unit.Status != UnitStatus.Multiplier;
    }
}
