using System;
using System.Diagnostics.CodeAnalysis;

namespace PerfModel;

/// <summary>A date of the Gregorian calendar of which parts may be left out, as ISO 8601 writes truncated forms.</summary>
/// <remarks>
/// <c>2024</c>, <c>2024-Q3</c>, <c>2024-12</c>, <c>2024-12-31</c>, without a year <c>--Q3</c>, <c>--12</c>, <c>--12-31</c>, and <c>---10</c>, the tenth of any month.
/// It names a span of days: as a deadline it means the end of that span. Two dates are equal when the same parts are given with the same values;
/// they have no order, since <c>--12</c> stands neither before nor after <c>2024</c>.
/// The default value has no part at all and is written as the empty string.
/// </remarks>
public readonly partial struct PartialDate : IEquatable<PartialDate>, IFormattable
#if NET8_0_OR_GREATER
    , ISpanParsable<PartialDate>, ISpanFormattable
#endif
{
    private readonly short _year;
    private readonly byte _quarter;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int quarter, int month, int day)
    {
        _year = (short)year;
        _quarter = (byte)quarter;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>The year, 1 to 9999, or null.</summary>
    public int? Year => _year == 0 ? null : _year;

    /// <summary>The quarter, 1 to 4, or null.</summary>
    public int? Quarter => _quarter == 0 ? null : _quarter;

    /// <summary>The month, 1 to 12, or null.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, 1 to 31, or null.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>A date of the parts that are not null.</summary>
    /// <exception cref="ArgumentException">The parts name no date: see <see cref="TryCreate"/>.</exception>
    public static PartialDate Create(int? year = null, int? month = null, int? day = null, int? quarter = null) =>
        TryCreate(year, month, day, quarter, out PartialDate date)
            ? date
            : throw new ArgumentException("The parts name no date of the calendar.");

    /// <summary>A date of the parts that are not null, or false where they name none.</summary>
    /// <remarks>
    /// A quarter stands alone or behind a year; a day needs a month, but for <c>---10</c>, which has nothing else; 29 February is allowed where no year is given.
    /// </remarks>
    public static bool TryCreate(int? year, int? month, int? day, int? quarter, out PartialDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || quarter is < 1 or > 4 || month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        bool shaped = quarter is not null
            ? month is null && day is null
            : day is null ? year is not null || month is not null : month is not null || year is null;
        if (!shaped || (month is int m && day is int d && d > DaysIn(year, m)))
            return false;
        date = new PartialDate(year ?? 0, quarter ?? 0, month ?? 0, day ?? 0);
        return true;
    }

    /// <summary>The same date with its year replaced; null where it then names no date (29 February).</summary>
    public PartialDate? WithYear(int year) => TryCreate(year, Month, Day, Quarter, out PartialDate date) ? date : null;

    /// <summary>The first and the last day of the span that the date names.</summary>
    /// <param name="defaultYear">The year to take where the date has none.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>False where no year is known, or only a day of any month is named.</returns>
    public bool TryGetDays(int? defaultYear, out DateTime first, out DateTime last)
    {
        first = last = default;
        int? year = Year ?? defaultYear;
        if (year is not (>= 1 and <= 9999) || (_day != 0 && _month == 0) || (_day != 0 && _day > DaysIn(year, _month)))
            return false;
        int from = _quarter != 0 ? (_quarter * 3) - 2 : _month != 0 ? _month : 1;
        int to = _quarter != 0 ? _quarter * 3 : _month != 0 ? _month : 12;
        first = new DateTime(year.Value, from, _day != 0 ? _day : 1);
        last = new DateTime(year.Value, to, _day != 0 ? _day : DateTime.DaysInMonth(year.Value, to));
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) =>
        _year == other._year && _quarter == other._quarter && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (((((_year * 8) + _quarter) * 16) + _month) * 32) + _day;

    /// <summary>Whether both name the same date with the same parts.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ in a part.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    private static int DaysIn(int? year, int month) => DateTime.DaysInMonth(year ?? 2000, month);

    /// <summary>The truncated ISO 8601 form.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[16];
        return TryFormat(buffer, out int written, default, null) ? buffer.Slice(0, written).ToString() : "";
    }

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is the same in every culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
