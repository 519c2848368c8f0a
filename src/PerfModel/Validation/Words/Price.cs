using System;
using System.Linq;
using PerfModel.Tables;
using PerfModel.Units;

namespace PerfModel.Validation;

/// <summary>What one piece costs.</summary>
/// <param name="Amount">The price in 元.</param>
/// <param name="Per">The symbol of the unit that it is for: 人, 亩, 公里.</param>
/// <param name="Monthly">Whether it is paid each month.</param>
/// <param name="Exact">Whether it is a standard (=), not a limit.</param>
internal sealed record Price(decimal Amount, string Per, bool Monthly, bool Exact)
{
    private const string Month = "月";
    private static readonly (string Word, string Unit)[] Words = [.. Table.Embedded("price-words.tsv", 2).SelectMany(row => row[1].Split('|').Select(word => (word, row[0])))];

    /// <summary>The price of an indicator by its unit (元/人·月) or its name (每亩补助); null where it is none.</summary>
    public static Price? Of(in IndicatorFacts f, ReadOnlySpan<char> name)
    {
        if (f.Quantity is not QuantityTarget { Unit: Unit unit } quantity || !f.Is(UnitTraits.Money))
            return null;
        bool exact = quantity.Comparison is Comparison.Equal;
        if (unit.IsCompound)
            return OfUnit(quantity, unit, exact);
        return PerOf(name) is string per && Money.Of(quantity.Value, unit) is decimal amount ? new Price(amount, per, false, exact) : null;
    }

    private static string? PerOf(ReadOnlySpan<char> name)
    {
        foreach ((string word, string unit) in Words)
        {
            if (name.IndexOf(word.AsSpan()) >= 0)
                return unit;
        }

        return null;
    }

    private static Price? OfUnit(QuantityTarget quantity, Unit unit, bool exact)
    {
        string? per = null;
        bool monthly = false;
        foreach (UnitTerm term in unit.Below)
        {
            string symbol = term.Definition?.Symbol ?? term.Word;
            if (symbol is Month or "个月")
                monthly = true;
            else if (symbol != "年" && per is null)
                per = symbol;
            else if (symbol != "年")
                return null;
        }

        return per is not null && unit.Above.Length == 1 && AmountOf(quantity, unit) is decimal amount ? new Price(amount, per, monthly, exact) : null;
    }

    private static decimal? AmountOf(QuantityTarget quantity, Unit unit)
    {
        string above = unit.Symbol.Substring(0, unit.Symbol.IndexOf('/'));
        return UnitCatalog.Default.TryParse(above, out Unit? money) ? Money.Of(quantity.Value, money!) : null;
    }
}
