using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>What stands in front of a comparator turns it as decided, or is refused; it never ends up in the subject.</summary>
public class DenialTests
{
    /// <summary>Words that turn a comparison round.</summary>
    private static readonly string[] Turning =
        ["不", "不得", "不能", "不可", "不应", "不许", "不准", "不允许", "不宜", "不会", "严禁", "禁止", "切勿", "勿", "莫", "防止", "避免", "杜绝", "没有", "未", "无"];

    /// <summary>Words that make something of a comparison that is no bound.</summary>
    private static readonly string[] Refused =
        ["无需", "不必", "不要求", "无法", "难以", "尚未", "从未", "并非", "不一定", "限制", "可能", "是否", "如果", "允许", "没有一项"];

    /// <summary>Verbs of prevention: what they do to a comparator word nobody can tell; in front of a sign they are what is measured.</summary>
    private static readonly string[] Preventing = ["遏制", "预防", "防范", "阻止", "消除", "严控", "休想"];

    private static readonly (string Word, Comparison Comparison)[] Comparators =
    [
        ("低于", Comparison.LessThan), ("少于", Comparison.LessThan), ("小于", Comparison.LessThan), ("不足", Comparison.LessThan), ("超过", Comparison.GreaterThan),
        ("高于", Comparison.GreaterThan), ("大于", Comparison.GreaterThan), ("多于", Comparison.GreaterThan), ("超出", Comparison.GreaterThan), ("等于", Comparison.Equal),
        ("大于等于", Comparison.AtLeast), ("小于等于", Comparison.AtMost), ("至少", Comparison.AtLeast), ("不低于", Comparison.AtLeast), ("不超过", Comparison.AtMost),
        ("达到", Comparison.AtLeast), ("控制在", Comparison.AtMost), (">", Comparison.GreaterThan), ("<", Comparison.LessThan), ("≥", Comparison.AtLeast), ("≤", Comparison.AtMost),
    ];

    private static IEnumerable<(string Text, Comparison Comparison)> Texts(string[] words) => words.SelectMany(word => Comparators
        .SelectMany(comparator => new[] { "", "投诉率" }.Select(subject => ($"{subject}{word}{comparator.Word}90%", comparator.Comparison))));

    [Fact]
    public void A_denied_comparison_is_turned_round_or_refused() => Texts(Turning).Where(x => TargetParser.Parse(x.Text).Target is Target target
        && !(target is QuantityTarget { Subject: null or "投诉率" } quantity && quantity.Comparison == Turned(x.Comparison))).Should().BeEmpty();

    [Fact]
    public void A_comparison_that_is_none_is_refused() => Texts(Refused).Where(x => TargetParser.Parse(x.Text).Success).Should().BeEmpty();

    [Fact]
    public void Prevention_in_front_of_a_comparator_word_is_refused() => Texts(Preventing)
        .Where(x => !x.Text.Any(c => c is '>' or '<' or '≥' or '≤') && TargetParser.Parse(x.Text).Success).Should().BeEmpty();

    [Theory]
    [InlineData("严禁低于90%", Comparison.AtLeast)]
    [InlineData("不允许低于90%", Comparison.AtLeast)]
    [InlineData("嚴禁低於90%", Comparison.AtLeast)]
    [InlineData("防止超过3%", Comparison.AtMost)]
    [InlineData("不再超过3%", Comparison.AtMost)]
    [InlineData("不得>3%", Comparison.AtMost)]
    [InlineData("投诉率严禁、杜绝超过3%", Comparison.AtMost)]
    public void A_denial_is_part_of_the_comparison(string text, Comparison comparison) =>
        Target.Parse(text).Should().BeOfType<QuantityTarget>().Which.Comparison.Should().Be(comparison);

    private static Comparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.LessThan => Comparison.AtLeast,
        Comparison.GreaterThan => Comparison.AtMost,
        _ => Comparison.Unspecified,
    };
}
