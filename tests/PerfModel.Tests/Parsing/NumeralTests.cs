using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>
/// Chinese numerals against a second writing of the rules: numbers are written out in every usual way and must be read back.
/// </summary>
public sealed class NumeralTests
{
    private static readonly string[] Plain = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    private static readonly string[] Financial = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];

    [Fact]
    public void Every_number_below_ten_thousand_is_read_back_from_all_its_spellings() =>
        Failures(Enumerable.Range(1, 9999).Select(n => (decimal)n)).Should().BeEmpty();

    [Fact]
    public void Numbers_with_wan_are_read_back_from_all_their_spellings() => Failures(
        from high in new[] { 1, 2, 10, 11, 20, 102, 110, 305, 1010, 3015, 9999 }
        from low in new[] { 10, 15, 101, 110, 115, 1005, 1010, 1015, 2500, 9999, 1000, 1100 }
        select (high * 10000m) + low).Should().BeEmpty();

    [Theory]
    [InlineData("三千零十五个", 3015)]
    [InlineData("叁仟零拾元", 3010)]
    [InlineData("一百零十个", 110)]
    [InlineData("一万零十个", 10010)]
    [InlineData("一百零两个", 102)]
    [InlineData("两千零两个", 2002)]
    public void Nought_in_front_of_ten_or_two_keeps_what_follows(string text, int value) =>
        Faces.Read(text).Should().BeOfType<QuantityTarget>().Which.Value.Should().Be(value);

    [Theory]
    [InlineData("一万零")]
    [InlineData("一万零个")]
    [InlineData("三百零")]
    [InlineData("三百零个")]
    [InlineData("零十五个")]
    [InlineData("零百个")]
    [InlineData("三百零千瓦")]
    public void Nought_where_no_numeral_has_it_makes_no_number(string text) => Faces.Read(text).Should().BeNull();

    private static string Failures(IEnumerable<decimal> numbers) => string.Join("\n", numbers
        .SelectMany(number =>
            Spellings((int)number), (number, text) => (number, text, Read: Target.TryParse(text + "个", out Target? t) ? Value(t) : null))
        .Where(x => x.Read != x.number).Take(20).Select(x => $"{x.text} is {x.Read}, not {x.number}"));

    /// <summary>The value with its multiplier multiplied out.</summary>
    private static decimal? Value(Target target) => target is QuantityTarget { Subject: null, Unit: Unit unit } quantity
        && unit.TryConvert(quantity.Value, UnitCatalog.Default.Parse("个"), out decimal value) ? value : null;

    private static IEnumerable<string> Spellings(int number) => new[]
    {
        Write(number, Plain, "十百千", false, "一十"), Write(number, Plain, "十百千", false, "十"), Write(number, Plain, "十百千", true, "一十"),
        Write(number, Financial, "拾佰仟", false, "壹拾"), Write(number, Financial, "拾佰仟", false, "拾"),
    }.Distinct();

    private static string Write(int number, string[] digits, string scales, bool two, string ten)
    {
        if (number < 10000)
            return Section(number, digits, scales, two, ten);
        int low = number % 10000;
        return Section(number / 10000, digits, scales, two, ten) + "万" + (low is > 0 and < 1000 ? "零" : "")
            + Section(low, digits, scales, two, ten);
    }

    /// <summary>A number below 10,000, without noughts at its beginning.</summary>
    private static string Section(int number, string[] digits, string scales, bool two, string ten)
    {
        var text = new StringBuilder();
        bool nought = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                nought = text.Length > 0;
                continue;
            }

            if (nought)
                text.Append('零');
            nought = false;
            bool first = power == 1 && digit == 1 && (text.Length == 0 || text[^1] == '零');
            string name = two && digit == 2 && power > 1 ? "两" : digits[digit];
            text.Append(first ? ten : power == 0 ? name : name + scales[power - 1]);
        }

        return text.ToString();
    }
}
