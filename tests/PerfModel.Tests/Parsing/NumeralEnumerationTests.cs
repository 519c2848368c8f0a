using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>
/// Every sequence of up to five numeral characters against the rules of spelling, written a second time: what the parser takes for a number is one, and that one.
/// </summary>
public sealed class NumeralEnumerationTests
{
    private const string Characters = "零一二五两十百千万亿";
    private const string Digits = "零一二三四五六七八九";
    private const string Scales = "个十百千";
    private const int Longest = 5;

    [Fact]
    public void What_is_taken_for_a_number_is_spelled_like_one() => Sequences(Longest).Where(text => text.Length > 0)
        .Select(text => (text, Read: Read(text), Meant: Meant(text)))
        .Where(x => x.Read is not null && x.Read != x.Meant)
        .Take(20).Select(x => $"{x.text} is {x.Read}, not {x.Meant}").Should().BeEmpty();

    [Fact]
    public void Samples_to_a_million_millions_are_read_back() => Enumerable.Range(0, 4000).Select(i => (decimal)(i * 249_999_937L % 1_000_000_000_000L))
        .Concat(Enumerable.Range(1, 100_000 / 7).Select(i => i * 7m))
        .Where(n => n > 0 && Read(Written(n)) != n).Take(20).Select(n => $"{Written(n)} is {Read(Written(n))}, not {n}").Should().BeEmpty();

    private static IEnumerable<string> Sequences(int length) => length == 0
        ? [""]
        : Sequences(length - 1).SelectMany(head => head.Length == length - 1 ? Characters.Select(c => head + c).Append(head) : [head]);

    private static decimal? Read(string text) => text.Length > 0 && Target.TryParse(text + "个", out Target? target) && target is QuantityTarget { Subject: null, Approximate: false } quantity
        && quantity.Unit!.TryConvert(quantity.Value, UnitCatalog.Default.Parse("个"), out decimal value) ? value : null;

    /// <summary>The number of a sequence by the rules, or null.</summary>
    private static decimal? Meant(string text)
    {
        if (text.All(c => Digits.Contains(c, StringComparison.Ordinal)))
            return text.Length == 1 ? Digits.IndexOf(text[0]) : (text.Length > 2 || text[1] == '零') && text[0] != '零' ? text.Aggregate(0m, (n, c) => (n * 10) + Digits.IndexOf(c)) : null;
        if (text.IndexOf("万亿", StringComparison.Ordinal) is > 0 and int both && text.LastIndexOf('亿') > both + 1)
            return Times(Meant(text[..both]), 1_000_000_000_000m) + Lower(text[(both + 2)..], 1_000_000_000_000m);
        foreach ((char sign, decimal factor) in new[] { ('亿', 100_000_000m), ('万', 10_000m) })
        {
            int at = text.LastIndexOf(sign);
            if (at < 0)
                continue;
            decimal? high = at == 0 ? null : Meant(text[..at]);
            decimal? low = text[(at + 1)..] is "" ? 0 : Lower(text[(at + 1)..], factor);
            return Times(high, factor) + low;
        }

        return Section(text, 1000);
    }

    private static decimal? Times(decimal? value, decimal factor) => value <= 1_000_000_000_000_000_000m / factor * 100 ? value * factor : null;

    /// <summary>What follows a multiplier: one digit counts the next scale, 零 may stand in front.</summary>
    private static decimal? Lower(string text, decimal factor)
    {
        if (text.Length == 1 && Digits.IndexOf(text[0]) is > 0 and int digit)
            return digit * factor / 10;
        string rest = text[0] == '零' ? text[1..] : text;
        decimal? value = rest.Length == 0 ? null : rest == "两" ? 2 : rest.Length > 1 && rest.All(c => Digits.Contains(c, StringComparison.Ordinal)) ? null : Meant(rest);
        return value is > 0 && value < factor ? value : null;
    }

    /// <summary>Below 万: scales descend; 零 where one is left out, or in front of a bare 十; a last digit without its scale counts the next.</summary>
    private static decimal? Section(string text, int scale)
    {
        if (text.Length == 1 && (text[0] == '两' || Digits.IndexOf(text[0]) > 0))
            return text[0] == '两' ? 2 : Digits.IndexOf(text[0]);
        if (text[0] == '十')
            return text.Length == 1 ? 10 : Digits.IndexOf(text[1]) > 0 && text.Length == 2 ? 10 + Digits.IndexOf(text[1]) : null;
        if (text.Length < 2 || Scales.IndexOf(text[1]) <= 0 || (text[0] != '两' && Digits.IndexOf(text[0]) <= 0))
            return null;
        int power = (int)Math.Pow(10, Scales.IndexOf(text[1]));
        if (power > scale)
            return null;
        decimal head = (text[0] == '两' ? 2 : Digits.IndexOf(text[0])) * power;
        string rest = text[2..];
        if (rest.Length == 0)
            return head;
        if (rest.Length == 1 && Digits.IndexOf(rest[0]) > 0)
            return head + (Digits.IndexOf(rest[0]) * power / 10);
        bool zero = rest[0] == '零';
        if (zero && (rest.Length == 1 || power == 10))
            return null;
        decimal? low = Section(zero ? rest[1..] : rest, power / 10);
        bool bareTen = zero && rest[1] == '十';
        return low is null || (rest == "两" && !zero) || (zero && !bareTen && low >= power / 10) ? null : head + low;
    }

    private static string Written(decimal number)
    {
        if (number >= 100_000_000m)
            return Written(decimal.Truncate(number / 100_000_000m)) + "亿" + Tail(number % 100_000_000m, 10_000_000m);
        if (number >= 10_000m)
            return Written(decimal.Truncate(number / 10_000m)) + "万" + Tail(number % 10_000m, 1000m);
        string text = "";
        bool zero = false;
        for (int power = 3; power >= 0; power--)
        {
            int digit = (int)(number / (decimal)Math.Pow(10, power)) % 10;
            if (digit == 0)
            {
                zero |= text.Length > 0;
                continue;
            }

            text += (zero ? "零" : "") + Digits[digit] + (power > 0 ? Scales[power].ToString() : "");
            zero = false;
        }

        return text;
    }

    private static string Tail(decimal rest, decimal next) => rest == 0 ? "" : (rest < next ? "零" : "") + Written(rest);
}
