using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Tables;
using PerfModel.Units;

namespace PerfModel;

/// <summary>The units and measure words that the library knows. Immutable; a user adds his own with <see cref="With"/>.</summary>
public sealed class UnitCatalog
{
    private const int Columns = 7;

    private static readonly string[] ShareSymbols = ["%", "‰", "‱", "ppm", "ppb"];

    private readonly Dictionary<string, UnitEntry> _entries;
    private Unit? _percent;
    private Unit?[]? _shares;
    private Unit? _yuan;
    private Unit? _months;
    private Unit? _fen;
    private Unit? _dollar;

    private UnitCatalog(IEnumerable<UnitDefinition> definitions)
    {
        _entries = new Dictionary<string, UnitEntry>(StringComparer.Ordinal);
        foreach (UnitDefinition definition in definitions)
            _entries[definition.Symbol] = new UnitEntry(definition);
        Index = new UnitIndex(_entries.Values);
    }

    /// <summary>The catalogue that is part of the library.</summary>
    public static UnitCatalog Default => Library.Units;

    /// <summary>The rows of the catalogue.</summary>
    public IEnumerable<UnitDefinition> Definitions => _entries.Values.Select(e => e.Definition);

    internal UnitIndex Index { get; }

    internal Unit Percent => _percent ??= Parse("%");

    internal Unit Fen => _fen ??= Parse("分钱");

    internal Unit Months => _months ??= Parse("个月");

    internal Unit Yuan => _yuan ??= Parse("元");

    internal Unit Dollar => _dollar ??= Parse("美元");

    /// <summary>The unit of one part in so many: % in 100, ‰ in 1000; null where none is in use.</summary>
    internal Unit? ShareOf(decimal parts)
    {
        _shares ??= Array.ConvertAll(ShareSymbols, symbol => TryParse(symbol, out Unit? unit) ? unit : null);
        return Array.Find(_shares, unit => unit!.Definitions.First().Denominator == parts);
    }

    /// <summary>A catalogue with more units; one with a known symbol takes the place of that unit.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is null.</exception>
    public UnitCatalog With(params UnitDefinition[] definitions) =>
        new(Definitions.Concat(definitions ?? throw new ArgumentNullException(nameof(definitions))));

    /// <summary>
    /// Reads rows of units: tab-separated, a heading line, then symbol, dimension, numerator, denominator, status, aliases (joined by |),
    /// English name.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="FormatException">A row is not of this form.</exception>
    public static ValueList<UnitDefinition> ReadDefinitions(TextReader reader) =>
        ReadRows(Table.Read(reader ?? throw new ArgumentNullException(nameof(reader)), Columns)).ToValueList();

    /// <summary>
    /// The unit that a text names, with its multiplier and denominators: <c>万元/人·月</c>, <c>㎡</c>. Unknown words make an unknown unit.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no unit: empty, or with signs that belong to none.</exception>
    public Unit Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out Unit? unit)
            ? unit!
            : throw new FormatException($"'{text}' is no unit of measure.");

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where the text is no unit.</returns>
    public bool TryParse(string? text, out Unit? unit)
    {
        unit = null;
        if (string.IsNullOrEmpty(text))
            return false;
        unit = Index.Find(text!);
        return unit is not null;
    }

    /// <summary>Read when first asked for; fields of a class of its own cost no check afterwards.</summary>
    private static class Library
    {
        public static readonly UnitCatalog Units = new(ReadRows(Table.Embedded("units.tsv", Columns)));
    }

    /// <summary>By hand, since it runs at start-up: reflection over the enum costs more than the table.</summary>
    private static UnitStatus StatusOf(string name) => name switch
    {
        "statutory" => UnitStatus.Statutory,
        "customary" => UnitStatus.Customary,
        "counting" => UnitStatus.Counting,
        "money" => UnitStatus.Money,
        "ratio" => UnitStatus.Ratio,
        _ => throw new FormatException($"'{name}' is no status of a unit."),
    };

    private static IEnumerable<UnitDefinition> ReadRows(IEnumerable<string[]> rows)
    {
        foreach (string[] row in rows)
        {
            yield return new UnitDefinition(
                row[0],
                row[1],
                PlainDecimal.Parse(row[2]),
                PlainDecimal.Parse(row[3]),
                StatusOf(row[4]),
                row[5].Length == 0 ? ValueList<string>.Empty : ValueList<string>.Wrap(row[5].Split('|')),
                row[6]);
        }
    }
}
