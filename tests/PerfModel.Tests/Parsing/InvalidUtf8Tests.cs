using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>Bytes that are no UTF-8 are read as U+FFFD, by every way, and never as the unit that their bits would spell.</summary>
public sealed class InvalidUtf8Tests
{
    private static readonly string[] Texts = ["5年", "≥3个", "12万元", "7亿", "98％", "4天", "≥20人次", "1.5万亩"];

    [Theory]
    [InlineData("35E5B934")]
    [InlineData("35E53934")]
    [InlineData("35E539B4")]
    [InlineData("35E080A5")]
    [InlineData("35E4B807")]
    [InlineData("35E43887E58583")]
    [InlineData("35E4BA3F")]
    [InlineData("35E5B9")]
    [InlineData("35E5")]
    [InlineData("35C1A5")]
    [InlineData("35EDA080")]
    [InlineData("35F8888080")]
    public void A_broken_character_is_no_unit(string hex) => SameAsText(Convert.FromHexString(hex)).Should().BeNull();

    [Fact]
    public void Any_byte_of_a_unit_may_be_broken_in_any_way()
    {
        string failures = string.Join("\n",
            Texts.Select(Encoding.UTF8.GetBytes).SelectMany(Broken).Where(bytes => !Same(bytes, out _)).Select(Convert.ToHexString)
                .Take(20));
        failures.Should().BeEmpty();
    }

    private static IEnumerable<byte[]> Broken(byte[] text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            for (int value = 0; value <= byte.MaxValue; value++)
            {
                byte[] broken = (byte[])text.Clone();
                broken[at] = (byte)value;
                yield return broken;
            }
        }
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDBFF')]
    [InlineData('\uDC00')]
    [InlineData('\uDFFF')]
    public void Half_a_character_is_refused_where_it_stands(char half)
    {
        foreach (string text in new[] { half.ToString(), "优" + half, half + "𬭎1条", "≥98%" + half })
            TargetParser.Parse(text).Error.Should().Match<TargetError>(e => e.Code == TargetErrorCode.UnexpectedText && text[e.Position] == half);
        Target.Parse("𬭎村道路1条").Subject.Should().Be("𬭎村道路");
    }

    private static Target? SameAsText(byte[] bytes)
    {
        Same(bytes, out Target? target).Should().BeTrue(Convert.ToHexString(bytes));
        return target;
    }

    /// <summary>Whether the bytes are read as the text that a decoder makes of them.</summary>
    private static bool Same(byte[] bytes, out Target? target)
    {
        Target.TryParse(bytes, null, out target);
        Target.TryParse(Encoding.UTF8.GetString(bytes), out Target? decoded);
        return Equals(target, decoded);
    }
}
