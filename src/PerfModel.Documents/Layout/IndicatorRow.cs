using System.Collections.Generic;

namespace PerfModel.Documents.Layout;

/// <summary>A row of the indicators: one for the whole time of the project beside one for the year, where a form has both, or one alone.</summary>
internal sealed class IndicatorRow
{
    private readonly (Indicator Indicator, int Index)? _midTerm;
    private readonly (Indicator Indicator, int Index)? _annual;

    private IndicatorRow((Indicator Indicator, int Index)? midTerm, (Indicator Indicator, int Index)? annual) => (_midTerm, _annual) = (midTerm, annual);

    /// <summary>The indicator whose labels the row has.</summary>
    public (Indicator Indicator, int Index) First => _midTerm ?? _annual!.Value;

    /// <summary>The indicator for a time, with its place among all; null where there is none.</summary>
    public (Indicator Indicator, int Index)? Of(TargetTerm term) => term == TargetTerm.MidTerm ? _midTerm : _annual;

    /// <summary>The rows of a form. An indicator for the year stands beside the one before it, if that is for the whole time and of the same category.</summary>
    public static List<IndicatorRow> Of(IReadOnlyList<Indicator> indicators)
    {
        var rows = new List<IndicatorRow>();
        for (int i = 0; i < indicators.Count; i++)
        {
            bool midTerm = indicators[i].Term == TargetTerm.MidTerm;
            bool both = midTerm && i + 1 < indicators.Count && AreBeside(indicators[i], indicators[i + 1]);
            rows.Add(new IndicatorRow(midTerm ? (indicators[i], i) : null, both ? (indicators[i + 1], i + 1) : midTerm ? null : (indicators[i], i)));
            if (both)
                i++;
        }

        return rows;
    }

    private static bool AreBeside(Indicator midTerm, Indicator next) =>
        next.Term == TargetTerm.Annual && next.Level1 == midTerm.Level1 && next.Level2 == midTerm.Level2;
}
