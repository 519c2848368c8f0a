using System;
using System.Diagnostics.CodeAnalysis;

namespace PerfModel;

public sealed partial class Unit
#if NET8_0_OR_GREATER
    : IParsable<Unit>
#endif
{
    /// <summary>
    /// The unit of the library's catalogue that a text names: <see cref="UnitCatalog.Parse"/> of <see cref="UnitCatalog.Default"/>.
    /// </summary>
    /// <param name="s">The symbol or another name: <c>万元/人·月</c>, <c>㎡</c>.</param>
    /// <param name="provider">Not used: units are read the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no unit: empty, or with signs that belong to none.</exception>
    public static Unit Parse(string s, IFormatProvider? provider = null) => UnitCatalog.Default.Parse(s);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Unit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Unit result) => TryParse(s, null, out result);

    /// <summary>The unit of the library's catalogue that a text names.</summary>
    /// <param name="s">The symbol or another name.</param>
    /// <param name="provider">Not used: units are read the same in every culture.</param>
    /// <param name="result">The unit, or null.</param>
    /// <returns>False where the text is no unit, or is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        bool found = UnitCatalog.Default.TryParse(s, out Unit? unit);
        result = unit;
        return found;
    }
}
