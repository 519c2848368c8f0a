using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsCheck;
using FluentAssertions;
using PerfModel.Tests.Conformance;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>What holds for every text: no exception, no lost character, one answer on every face, time linear in the length.</summary>
public sealed class ParserPropertyTests
{
    private static readonly string[] Pieces =
    [
        .. "≥ ≤ > < = >= ± - ～ 至 到 1 2 3 12 98 2024 100.5 0 1,200 十 三 百 千 万 亿 半 一 二十 年 月 日 号 季度 天 小时 % ‰ 百分点 人 次 个 元 万元 条 亩 / · 、 ， ； 。 （ ） (含)".Split(' '),
        .. "以上 以下 以内 内 左右 及以上 不低于 不超过 达到 控制在 约 增长 下降 较上年 同比 提升 显著 逐步 优 良 合格 是 每 每年 每月 底 前 完成 上半年 第 分之 百分之 ： 且 或".Split(' '),
        .. "满意度 培训 部门 A4 5G km x \n 1. ① 余 多 成 折 倍 翻一番 一半 零 无 不 未 定性 “ ” 近 的 之间 Ａ ％ ９ \u3000 \u00a0 \ud83d \udc00 ₂".Split(' '),
    ];

    /// <summary>A busy machine disturbs single measurements; a cost that is not linear disturbs them all.</summary>
    private const int Attempts = 25;

    private static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 10].Select(string.Concat),
        Gen.String[0, 30],
        Gen.OneOf(ConformanceCase.All.Select(c => c.Text).ToArray()).Select(Gen.Int[0, 40], (text, at) => text.Length == 0 ? text : text.Remove(at % text.Length, 1)));

    [Fact]
    public void No_text_throws_and_every_place_lies_in_the_text() => Texts.Sample(
        text =>
        {
            TargetParseResult result = TargetParser.Parse(text);
            bool error = result.Error is null || (result.Error.Position >= 0 && result.Error.Length >= 0 && result.Error.Position + result.Error.Length <= text.Length);
            return error && result.Text == text && (result.Target is null) != (result.Error is null)
                && result.Remarks.All(r => r.Position >= 0 && r.Position + r.Length <= text.Length);
        },
        iter: 20_000, threads: 1);

    [Fact]
    public void A_number_at_the_very_beginning_with_its_words_behind_it_does_not_throw() =>
        TargetParser.Parse("3/dZ>Rs>1GbdL&!").Error!.Code.Should().Be(TargetErrorCode.UnexpectedText);

    [Theory]
    [InlineData("3季")]
    [InlineData("0季")]
    [InlineData("≥2季")]
    [InlineData("5季")]
    public void A_number_of_seasons_is_read_the_same_by_every_face(string text)
    {
        Target? target = TargetParser.Parse(text).Target;
        Target.TryParse(text, out Target? one);
        Target.TryParse(Encoding.UTF8.GetBytes(text), null, out Target? two);
        one.Should().Be(target);
        two.Should().Be(target);
    }

    [Fact]
    public void Every_face_gives_the_same_answer() => Texts.Where(text => IsWellFormed(text)).Sample(
        text =>
        {
            Target? target = TargetParser.Parse(text).Target;
            Target.TryParse(text, out Target? one);
            Target.TryParse(text.AsSpan(), null, out Target? two);
            Target.TryParse(Encoding.UTF8.GetBytes(text), null, out Target? three);
            return Equals(target, one) && Equals(target, two) && Equals(target, three) && (target is null || (two!.Text == text && three!.Text == text));
        },
        iter: 20_000, threads: 1);

    [Fact]
    public void Every_digit_is_in_the_target_or_the_text_is_refused() => Texts.Sample(
        text =>
        {
            TargetParseResult result = TargetParser.Parse(text);
            Target? target = result.Target;
            string rest = string.Concat(text.Where((_, i) => !result.Remarks.Any(r => r.Code == TargetRemarkCode.Redundant && i >= r.Position && i < r.Position + r.Length)));
            if (target is null or TextTarget or QualitativeTarget || !rest.Any(char.IsAsciiDigit))
                return true;
            string shown = target.ToString() + target.Subject + target.Note;
            return shown.Any(c => char.IsAsciiDigit(c) || c is >= '０' and <= '９') || shown.Contains("季度", StringComparison.Ordinal);
        },
        iter: 10_000, threads: 1);

    [Fact]
    public void Random_quantities_parse_back() =>
        Gen.Select(Gen.Enum<Comparison>(), Gen.Decimal[-1_000_000, 1_000_000], Gen.Int[0, 6], Gen.OneOf("", "%", "万元", "人次", "元/人·月", "人/10万人"), Gen.Bool)
            .Sample(
                (comparison, value, places, unit, about) =>
                {
                    var target = new QuantityTarget(
                        comparison, Math.Round(value, places), unit.Length == 0 ? null : UnitCatalog.Default.Parse(unit), about, "培训人数", "市级");
                    return target == Target.Parse(target.ToString());
                },
                iter: 5_000, threads: 1);

    [Theory]
    [MemberData(nameof(WorstCases))]
    public void Time_is_linear_in_the_length(string piece)
    {
        var options = new TargetParseOptions { MaxLength = 10_000_000 };
        string small = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)), large = string.Concat(Enumerable.Repeat(small, 10));
        TargetParser.Parse(small, options);
        Enumerable.Range(0, Attempts).Any(_ => Time(large, options) / Math.Max(0.2, Time(small, options)) < 40)
            .Should().BeTrue("ten times the length may cost ten times as much, noise allowed, but not a hundred times");
    }

    public static IEnumerable<object[]> WorstCases() =>
        new[] { "9", "(", ")", "()", "≥", "万", "一", "1或", "提升,", "≥1个;", " ", "“", "每", "每年一", "提", "较一", "1以上、", "且", "-", "1-", "年底", "A", "优", "(a)", "提升", "≥1(a);", "1月", "第", "百分之", "不低于" }
            .Select(piece => new object[] { piece });

    [Fact]
    public void A_plain_quantity_allocates_one_object()
    {
        string[] texts = ["≥98%", "17 万", "207 条", "1.6 万元", "8.897 万", "100"];
        foreach (string text in texts)
            Target.Parse(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string text in texts)
            Target.Parse(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(48 * texts.Length);
    }

    [Fact]
    public void A_failure_that_nobody_asks_about_allocates_little()
    {
        Target.TryParse(">95%以上", out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Target.TryParse(">95%以上", out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1024);
    }

    [Fact]
    public async Task Threads_share_the_parser()
    {
        string[] texts = ConformanceCase.All.Where(c => c.HasDefaultOptions).Select(c => c.Text).Take(400).ToArray();
        Target?[] expected = texts.Select(text => TargetParser.Parse(text).Target).ToArray();
        Target?[][] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => texts.Select(text => TargetParser.Parse(text).Target).ToArray())));
        all.Should().AllSatisfy(answers => answers.Should().Equal(expected));
    }

    private static double Time(string text, TargetParseOptions options)
    {
        long start = Stopwatch.GetTimestamp();
        TargetParser.Parse(text, options);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static bool IsWellFormed(string text) => text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
