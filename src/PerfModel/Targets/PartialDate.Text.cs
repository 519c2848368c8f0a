using System;
using System.Diagnostics.CodeAnalysis;

namespace PerfModel;

public readonly partial struct PartialDate
{
    /// <summary>Writes the truncated ISO 8601 form.</summary>
    /// <param name="destination">Where to write; 10 characters always suffice.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>False where the destination is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[16];
        int n = 0;
        if (_year != 0)
            n = Write(text, n, _year, 4);
        else if (_quarter != 0 || _month != 0)
            n = WriteDashes(text, 2);
        else if (_day != 0)
            n = WriteDashes(text, 3);
        if (_quarter != 0)
            n = WriteQuarter(text, n);
        if (_month != 0)
            n = Write(text, Separate(text, n, _year != 0), _month, 2);
        if (_day != 0)
            n = Write(text, Separate(text, n, _month != 0), _day, 2);
        charsWritten = text.Slice(0, n).TryCopyTo(destination) ? n : 0;
        return charsWritten == n;
    }

    private int WriteQuarter(Span<char> text, int n)
    {
        n = Separate(text, n, _year != 0);
        text[n++] = 'Q';
        text[n++] = (char)('0' + _quarter);
        return n;
    }

    private static int WriteDashes(Span<char> text, int count)
    {
        text.Slice(0, count).Fill('-');
        return count;
    }

    private static int Separate(Span<char> text, int n, bool needed)
    {
        if (needed)
            text[n++] = '-';
        return n;
    }

    private static int Write(Span<char> text, int n, int value, int digits)
    {
        for (int i = digits - 1; i >= 0; i--)
        {
            text[n + i] = (char)('0' + (value % 10));
            value /= 10;
        }

        return n + digits;
    }

    /// <summary>Reads the truncated ISO 8601 form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of the forms.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PartialDate date)
            ? date
            : throw new FormatException($"'{s.ToString()}' is no date such as 2024, 2024-Q3, 2024-12, 2024-12-31, --12, --12-31 or ---10.");

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s, null, out result);

    /// <summary>Reads the truncated ISO 8601 form.</summary>
    /// <returns>False where the text is none of the forms.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        ReadOnlySpan<char> text = s;
        result = default;
        int? year = null, month = null, day = null, quarter = null;
        if (text.StartsWith("---".AsSpan()))
        {
            return TryTake(text.Slice(3), 2, out day) && text.Length == 5 && TryCreate(null, null, day, null, out result);
        }

        bool hasYear = TryTake(text, 4, out year);
        if (!hasYear && !text.StartsWith("--".AsSpan()))
            return false;
        ReadOnlySpan<char> rest = text.Slice(hasYear ? 4 : 1);
        if (rest.Length == 3 && rest[0] == '-' && rest[1] == 'Q')
            return TryTake(rest.Slice(2), 1, out quarter) && TryCreate(year, null, null, quarter, out result);
        if (rest.Length is not (0 or 3 or 6))
            return false;
        bool shaped = (rest.Length < 3 || (rest[0] == '-' && TryTake(rest.Slice(1), 2, out month)))
            && (rest.Length < 6 || (rest[3] == '-' && TryTake(rest.Slice(4), 2, out day)));
        return shaped && TryCreate(year, month, day, null, out result);
    }

    private static bool TryTake(ReadOnlySpan<char> text, int digits, out int? value)
    {
        value = null;
        if (text.Length < digits)
            return false;
        int number = 0;
        for (int i = 0; i < digits; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return false;
            number = (number * 10) + (text[i] - '0');
        }

        value = number;
        return true;
    }
}
