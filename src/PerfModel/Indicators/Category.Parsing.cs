using System;
using System.Diagnostics.CodeAnalysis;

namespace PerfModel;

public sealed partial class Category
#if NET8_0_OR_GREATER
    : IParsable<Category>
#endif
{
    /// <summary>The category of the library that has an id: <see cref="CategoryCatalog.Find"/> of <see cref="CategoryCatalog.Default"/>.</summary>
    /// <param name="s">The id: <c>output.quantity</c>. Labels as forms print them are read by <see cref="CategoryCatalog"/>.</param>
    /// <param name="provider">Not used: ids are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no id of a category.</exception>
    public static Category Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), provider, out Category? category)
            ? category
            : throw new FormatException($"'{s}' is no id of a category, such as output.quantity.");

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Category)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Category result) => TryParse(s, null, out result);

    /// <summary>The category of the library that has an id.</summary>
    /// <param name="s">The id.</param>
    /// <param name="provider">Not used: ids are the same in every culture.</param>
    /// <param name="result">The category, or null.</param>
    /// <returns>False where the text is no id of a category, or is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Category result)
    {
        result = s is null ? null : CategoryCatalog.Default.Find(s);
        return result is not null;
    }
}
