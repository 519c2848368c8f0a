using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Evaluating;

namespace PerfModel;

/// <summary>Scored forms beside each other: one project over years, or departments of one year. Immutable, equal by value.</summary>
/// <remarks>An indicator is the same in two forms where name and category are; blanks and punctuation in names do not count. One that
/// stands twice in a form is told apart by its order.</remarks>
/// <example><code>ScoreTrend.Of(forms.Select(FormScorer.Default.Score)).Rows</code></example>
public sealed record ScoreTrend
{
    private ScoreTrend(ValueList<FormScore> forms, ValueList<TrendRow> rows) => (Forms, Rows) = (forms, rows);

    /// <summary>The forms, in the order given.</summary>
    public ValueList<FormScore> Forms { get; }

    /// <summary>The indicators of all forms, in the order in which they first appear.</summary>
    public ValueList<TrendRow> Rows { get; }

    /// <summary>Puts forms beside each other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static ScoreTrend Of(IEnumerable<FormScore> scores)
    {
        ValueList<FormScore> forms = (scores ?? throw new ArgumentNullException(nameof(scores))).ToValueList();
        var order = new List<(string Name, string Category, int Turn)>();
        var cells = new Dictionary<(string, string, int), List<TrendCell>>();
        for (int form = 0; form < forms.Count; form++)
        {
            var turns = new Dictionary<(string, string), int>();
            foreach (IndicatorScore score in forms[form].Indicators)
            {
                (string, string) same = (ActualWords.Key(score.Indicator?.Name ?? ""), score.Indicator?.Category?.Id ?? "");
                turns.TryGetValue(same, out int turn);
                turns[same] = turn + 1;
                var key = (same.Item1, same.Item2, turn);
                if (!cells.TryGetValue(key, out List<TrendCell>? row))
                {
                    cells[key] = row = [];
                    order.Add(key);
                }

                row.Add(new TrendCell(form, score));
            }
        }

        return new ScoreTrend(forms, order.Select(key => RowOf(cells[key])).ToValueList());
    }

    private static TrendRow RowOf(List<TrendCell> cells)
    {
        Indicator? first = cells[0].Score.Indicator;
        return new TrendRow(first?.Name ?? "", first?.Category, cells.ToValueList());
    }
}

/// <summary>One indicator over several forms; equal by value.</summary>
/// <param name="Name">Its name, as the first form prints it.</param>
/// <param name="Category">Its category, or null.</param>
/// <param name="Cells">Where it stands and what it scores; forms without it have no cell.</param>
public sealed record TrendRow(string Name, Category? Category, ValueList<TrendCell> Cells)
{
    /// <summary>The share of the weight that is reached in a form; null where it does not stand there or has no score.</summary>
    /// <param name="form">The form, counted from 0.</param>
    public decimal? ShareIn(int form)
    {
        foreach (TrendCell cell in Cells)
        {
            if (cell.Form == form && cell.Score is { Score: decimal points, Weight: decimal weight })
                return Exact.Share(points, weight);
        }

        return null;
    }
}

/// <summary>An indicator of one of several forms; equal by value.</summary>
/// <param name="Form">The form, counted from 0.</param>
/// <param name="Score">Its score there.</param>
public sealed record TrendCell(int Form, IndicatorScore Score);
