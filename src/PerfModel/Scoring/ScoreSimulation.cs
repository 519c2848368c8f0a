using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Evaluating;

namespace PerfModel;

/// <summary>What a form would score if some of its actual values were others. Immutable, equal by value; made by <see
/// cref="FormScorer.Simulate"/>.</summary>
/// <example><code>FormScorer.Default.Simulate(form, new Dictionary&lt;int, string&gt; { [3] = "96%" }).Difference</code></example>
public sealed record ScoreSimulation
{
    internal ScoreSimulation(FormScore before, FormScore after, ValueList<SimulatedScore> changed) =>
        (Before, After, Changed) = (before, after, changed);

    /// <summary>The form as it is.</summary>
    public FormScore Before { get; }

    /// <summary>The form with the other actual values.</summary>
    public FormScore After { get; }

    /// <summary>The indicators with another actual value, in the order of the form.</summary>
    public ValueList<SimulatedScore> Changed { get; }

    /// <summary>The points won or lost; null where one of the totals is only an interval.</summary>
    public decimal? Difference => Before.Total is decimal before && After.Total is decimal after ? Exact.Difference(after, before) : null;

    internal static ScoreSimulation Of(FormScorer scorer, PerformanceForm form, IReadOnlyDictionary<int, string> actuals)
    {
        int[] indexes = [.. actuals.Keys.OrderBy(index => index)];
        Indicator[] indicators = [.. form.Indicators];
        foreach (int index in indexes)
        {
            if (index < 0 || index >= indicators.Length)
                throw new ArgumentOutOfRangeException(nameof(actuals), index, "The form has no such indicator.");
            indicators[index] = indicators[index] with { ActualText = actuals[index] };
        }

        FormScore before = scorer.Score(form), after = scorer.Score(form with { Indicators = indicators.ToValueList() });
        IEnumerable<SimulatedScore> changed = indexes.Select(i => new SimulatedScore(i, before.Indicators[i], after.Indicators[i]));
        return new ScoreSimulation(before, after, changed.ToValueList());
    }
}

/// <summary>An indicator before and after its actual value was replaced; equal by value.</summary>
/// <param name="Index">The indicator, counted from 0.</param>
/// <param name="Before">Its score as it is.</param>
/// <param name="After">Its score with the other actual value.</param>
public sealed record SimulatedScore(int Index, IndicatorScore Before, IndicatorScore After);
