using System;
using System.Linq;

namespace PerfModel.EntityFrameworkCore;

/// <summary>How a unit converts into the base unit of its dimension.</summary>
internal readonly record struct BaseUnit
{
    private const string WordPrefix = "word:";

    private readonly decimal _numerator;
    private readonly decimal _denominator;

    private BaseUnit(string dimension, decimal numerator, decimal denominator) =>
        (Dimension, _numerator, _denominator) = (dimension, numerator, denominator);

    /// <summary>What is measured; null where the conversion is not known for certain.</summary>
    public string? Dimension { get; }

    /// <summary>The conversion of a unit.</summary>
    public static BaseUnit Of(Unit? unit)
    {
        if (unit is null)
            return new("", 1, 1);
        if (!unit.IsKnown)
            return unit.IsCompound ? default : new(WordPrefix + unit.WithoutMultiplier, unit.Multiplier, 1);
        UnitDefinition[] definitions = [.. unit.Definitions];
        int above = unit.WithoutMultiplier.Split('/')[0].Split('·', StringSplitOptions.RemoveEmptyEntries).Length;
        if (!IsPlain(unit, definitions, above))
            return default;
        decimal numerator = unit.Multiplier, denominator = 1;
        for (int i = 0; i < definitions.Length; i++)
        {
            numerator *= i < above ? definitions[i].Numerator : definitions[i].Denominator;
            denominator *= i < above ? definitions[i].Denominator : definitions[i].Numerator;
        }

        return new(unit.Dimension!, numerator, denominator);
    }

    /// <summary>A number in the base unit; null where it is not known or too large.</summary>
    public decimal? Convert(decimal value)
    {
        if (Dimension is null)
            return null;
        try
        {
            return value * _numerator / _denominator;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // A number or multiplier inside the denominator, 人/10万人, is in no definition.
    private static bool IsPlain(Unit unit, UnitDefinition[] definitions, int above)
    {
        string top = string.Join('·', definitions.Take(above).Select(definition => definition.Symbol));
        string bottom = string.Join('·', definitions.Skip(above).Select(definition => definition.Symbol));
        return unit.WithoutMultiplier == top + (bottom.Length == 0 ? "" : "/" + bottom);
    }
}
