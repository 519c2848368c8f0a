namespace PerfModel.Validation;

/// <summary>Points, scores and actual values of an indicator as the rules of evaluation see them.</summary>
internal static class Scored
{
    /// <summary>Weight and score where both are numbers; <c>20%</c> counts as 20.</summary>
    public static bool TryGet(Indicator indicator, out decimal weight, out decimal score)
    {
        decimal? points = GroupWeights.Points(indicator.Weight), got = GroupWeights.Points(indicator.Score);
        (weight, score) = (points ?? 0, got ?? 0);
        return points is not null && got is not null;
    }

    /// <summary>Whether a reason stands anywhere in the row.</summary>
    public static bool HasReason(Indicator indicator)
    {
        if (!string.IsNullOrWhiteSpace(indicator.DeviationReason))
            return true;
        return indicator.OtherFields is { Count: > 0 } fields && HasReason(fields);
    }

    /// <summary>Whether a field whose label speaks of a reason is filled in.</summary>
    public static bool HasReason(ValueList<LabelledText> fields)
    {
        foreach (LabelledText field in fields.AsSpan())
        {
            if (field?.Label is string label && (label.Contains("原因") || label.Contains("说明")) && !string.IsNullOrWhiteSpace(field.Text))
                return true;
        }

        return false;
    }

    /// <summary>Target and actual value in one unit; a number without a unit is taken in the other's. False where they cannot be compared.</summary>
    public static bool TryCompare(in IndicatorFacts f, Target? other, out decimal target, out decimal actual)
    {
        (target, actual) = (0, 0);
        if (f.Quantity is not QuantityTarget aim || other is not QuantityTarget reached)
            return false;
        (target, actual) = (aim.Value, reached.Value);
        if (reached.Unit is null || aim.Unit is null || reached.Unit.Equals(aim.Unit))
            return true;
        if (f.Group == CategoryGroup.Cost && Money.Of(aim.Value, aim.Unit) is decimal due && Money.Of(reached.Value, reached.Unit) is decimal spent)
        {
            (target, actual) = (due, spent);
            return true;
        }

        return reached.Unit.TryConvert(reached.Value, aim.Unit, out actual);
    }
}
