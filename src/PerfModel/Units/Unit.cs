using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Units;

namespace PerfModel;

/// <summary>A unit of measure (计量单位) with its multiplier: 万元, %, 条, 元/人·月. Immutable; equal when the symbols are.</summary>
/// <remarks>Units come from a <see cref="UnitCatalog"/>; a measure word that it does not know is kept as written and <see cref="IsKnown"/>
/// is false.</remarks>
public sealed partial class Unit : IEquatable<Unit>
{
    private readonly UnitTerm[] _above;
    private readonly UnitTerm[] _below;

    internal Unit(UnitTerm? above, params UnitTerm[] below)
        : this(above is null ? [] : [above], below)
    {
    }

    internal Unit(UnitTerm[] above, UnitTerm[] below)
    {
        _above = above;
        _below = below;
        Symbol = Joined(above) + (below.Length == 0 ? "" : "/" + Joined(below));
        IsKnown = AreKnown(above) && AreKnown(below);
    }

    /// <summary>The canonical symbol, the multiplier in front: <c>万元/人·年</c>.</summary>
    public string Symbol { get; }

    /// <summary>Whether every part is in the catalogue.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the unit has a denominator or several factors: 元/人·月.</summary>
    public bool IsCompound => _below.Length > 0 || _above.Length != 1;

    /// <summary>What sort of unit it is.</summary>
    public UnitStatus Status => !IsKnown ? UnitStatus.Unknown
        : IsCompound ? UnitStatus.Compound
        : _above[0].Definition?.Status ?? UnitStatus.Multiplier;

    /// <summary>
    /// What is measured: <c>area</c>, <c>money</c>, <c>count:人</c>, <c>money/count:人·calendarMonths</c>; null where a part is unknown.
    /// </summary>
    public string? Dimension => !IsKnown ? null
        : string.Join("·", _above.Select(t => t.Dimension))
            + (_below.Length == 0 ? "" : "/" + string.Join("·", _below.Select(t => t.Dimension)));

    /// <summary>The multiplier of the leading part, 10000 for 万元; 1 where there is none.</summary>
    public decimal Multiplier => _above.Length == 0 ? 1 : _above[0].Multiplier?.Factor ?? 1;

    /// <summary>The symbol without the multiplier: 元 of 万元; empty for a bare 万.</summary>
    public string WithoutMultiplier => _above.Length == 0 ? Symbol : Symbol.Substring(_above[0].Multiplier?.Symbol.Length ?? 0);

    /// <summary>The rows of the catalogue that the unit is made of, in the order written.</summary>
    public IEnumerable<UnitDefinition> Definitions => _above.Concat(_below).Where(t => t.Definition is not null).Select(t => t.Definition!);

    /// <summary>Whether it is a length of time, without denominator.</summary>
    internal bool IsDuration => !IsCompound && UnitDimension.IsDuration(_above[0].Dimension);

    /// <summary>Whether it is a difference of shares: 百分点.</summary>
    internal bool IsPoint => !IsCompound && UnitDimension.IsPoint(_above[0].Dimension);

    /// <summary>The dimension of a unit without denominator; else null.</summary>
    internal string? SimpleDimension => IsCompound ? null : _above[0].Dimension;

    /// <summary>The factors above the line; empty for <c>/人</c>.</summary>
    internal ReadOnlySpan<UnitTerm> Above => _above;

    /// <summary>The factors below the line.</summary>
    internal ReadOnlySpan<UnitTerm> Below => _below;

    /// <summary>
    /// Converts a value of this unit into another unit of the same dimension, exactly where a decimal can hold the result.
    /// </summary>
    /// <param name="value">The value in this unit.</param>
    /// <param name="to">The unit to convert into.</param>
    /// <param name="result">The value in the other unit.</param>
    /// <returns>False where the dimensions differ, a part is unknown and not the same word, or the result is too large.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    public bool TryConvert(decimal value, Unit to, out decimal result)
    {
        _ = to ?? throw new ArgumentNullException(nameof(to));
        result = value;
        if (Equals(to))
            return true;
        try
        {
            Fraction factor = Fraction.One;
            if (!TryDivide(_above, to._above, ref factor) || !TryDivide(to._below, _below, ref factor))
                return false;
            result = factor.Of(value);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static string Joined(UnitTerm[] terms) =>
        terms.Length == 1 ? terms[0].Symbol : string.Join("·", Array.ConvertAll(terms, static t => t.Symbol));

    private static bool AreKnown(UnitTerm[] terms) => Array.TrueForAll(terms, static t => t.IsKnown);

    private static bool TryDivide(UnitTerm[] from, UnitTerm[] to, ref Fraction factor)
    {
        if (from.Length != to.Length)
            return false;
        for (int i = 0; i < from.Length; i++)
        {
            if (!SameDimension(from[i], to[i]))
                return false;
            factor = factor.Times(from[i].Factor).Times(to[i].Factor.Inverse);
        }

        return true;
    }

    private static bool SameDimension(UnitTerm a, UnitTerm b) =>
        a.IsKnown && b.IsKnown ? a.Dimension == b.Dimension : !a.IsKnown && !b.IsKnown && a.Word == b.Word;

    /// <inheritdoc/>
    public bool Equals(Unit? other) => ReferenceEquals(this, other) || (other is not null && other.Symbol == Symbol);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    /// <summary>The canonical symbol.</summary>
    public override string ToString() => Symbol;

    /// <summary>Whether the symbols are the same.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the symbols differ.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);
}
