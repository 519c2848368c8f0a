using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>In which part of a form the reader is.</summary>
internal enum FormPart
{
    Header, Funds, Goals, Indicators, Foot,
}

/// <summary>A label of a row with the values behind it.</summary>
internal sealed class LabelledValues(Cell label, LabelPlace place, Field field)
{
    public Cell Label { get; } = label;

    public LabelPlace Place { get; } = place;

    public Field Field { get; set; } = field;

    public List<Cell> Values { get; } = [];
}

/// <summary>Takes a row apart into labels and the values behind them.</summary>
internal static class LabelledRow
{
    private const int LeastFundAnywhere = 4;

    /// <summary>The labels of a row in their order; cells before the first label are left alone.</summary>
    public static List<LabelledValues> Of(Row row, FormPart part)
    {
        var labels = new List<LabelledValues>();
        bool funds = part == FormPart.Funds || row.Cells.Exists(cell => FormLabels.Is(LabelPlace.Funds, cell));
        bool columns = row.Cells.Count(cell => FormLabels.Is(LabelPlace.FundColumn, cell)) > 1;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            LabelledValues? label = LabelOf(row.Cells, i, part, funds, columns, labels.Count == 0 ? null : labels[labels.Count - 1]);
            if (label is not null)
                labels.Add(label);
            else if (labels.Count > 0)
                labels[labels.Count - 1].Values.Add(row.Cells[i]);
        }

        return labels;
    }

    /// <summary>Whether a row is the heading of a table that is none of a form: its labels have labels for values.</summary>
    public static bool IsHeading(List<LabelledValues> labels)
    {
        bool header = labels.Exists(label => label.Place == LabelPlace.Header) && labels.TrueForAll(label => label.Place is LabelPlace.Header or LabelPlace.Foot);
        List<Cell> values = [.. labels.SelectMany(label => label.Values)];
        return header && labels.Count + values.Count > 3 && values.Count > 0 && values.TrueForAll(value => value.Meanings.Any);
    }

    private static LabelledValues? LabelOf(List<Cell> cells, int index, FormPart part, bool funds, bool columns, LabelledValues? last)
    {
        Cell cell = cells[index];
        foreach (LabelPlace place in Places(part, funds, columns))
        {
            if (FormLabels.Find(place, cell) is Field field && !IsValue(cells, index, place, funds, last))
                return new LabelledValues(cell, place, field);
        }

        return null;
    }

    // The order decides what a word is that stands for several things: 合计 in the funds and in the foot, 得分 in the funds and above a column.
    private static IEnumerable<LabelPlace> Places(FormPart part, bool funds, bool columns)
    {
        if (columns)
            yield return LabelPlace.FundColumn;
        if (funds)
            yield return LabelPlace.FundLine;
        if (part == FormPart.Goals)
            yield return LabelPlace.GoalColumn;
        yield return LabelPlace.Header;
        yield return LabelPlace.Funds;
        yield return LabelPlace.Goal;
        if (part != FormPart.Goals)
            yield return LabelPlace.GoalColumn;
        if (part is FormPart.Indicators or FormPart.Foot)
            yield return LabelPlace.Foot;
        else
            yield return LabelPlace.FundLine;
        if (!columns)
            yield return LabelPlace.FundColumn;
        yield return LabelPlace.Foot;
    }

    // "资金性质 | 财政拨款": outside of the funds a line of funds needs an amount behind it, and 完成情况 is no label in the header.
    private static bool IsValue(List<Cell> cells, int index, LabelPlace place, bool funds, LabelledValues? last) => place switch
    {
        LabelPlace.FundLine => !funds && (cells[index].Key.Length < LeastFundAnywhere || !HasFigure(cells, index)),
        LabelPlace.FundColumn => !funds && (!HasFigure(cells, index) || FormLabels.Find(place, cells[index]) is Field.BudgetScore or Field.BudgetWeight),
        LabelPlace.GoalColumn => last is not null && last.Place is not (LabelPlace.Goal or LabelPlace.GoalColumn),
        _ => false,
    };

    private static bool HasFigure(List<Cell> cells, int index) =>
        index + 1 < cells.Count && new Figure(cells[index + 1].Text).Value is not null;
}
