using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace PerfModel.Benchmarks;

/// <summary>Texts that are meant to take long: pieces repeated, alone and in pairs, at two lengths; the time of a character must not grow.</summary>
internal static class Hostile
{
    private const int Short = 500;
    private const int Long = 8000;
    private const int Runs = 5;

    private static readonly string[] Pieces =
    [
        "一且", "≥", "（", "（含）", "万", "之", "1、", "至少", "或", "第", "9", "每", "不", "12月", "%且", "1-", "，1", "百分之", "且1%", "年", "A1", "零一", "由1到", " 1", "1 ",
        "；1.", "；", "。", "，", "、", "：", "“", "”", "《", "/", "·", "±", "~", "-", ".", "=", "半", "几", "数", "点", "十", "百", "千", "亿", "两", "成", "折", "个", "余", "以上",
        "不低于", "严禁", "达到", "提高到", "增长", "同比", "较上年", "显著", "提升", "优", "合格", "完成", "前", "底", "季度", "上半年", "完成1次", "每年2次", "2024年", "1小时30分钟",
    ];

    /// <summary>Prints the slowest pieces, and the worst of time and growth.</summary>
    public static void Report(TextWriter output)
    {
        TargetParseOptions options = TargetParseOptions.Default with { MaxLength = 100_000 };
        string[] pairs = [.. Pieces.Concat(Pieces.SelectMany((first, i) => Pieces.Skip(i + 1).Where((_, k) => k % 9 == i % 9).Select(second => first + second)))];
        Measure(pairs, options); // what runs for the first time is compiled by the way
        List<(string Piece, double Short, double Long)> rows = Measure(pairs, options);
        foreach ((string piece, double atShort, double atLong) in rows.Take(12))
            output.WriteLine(FormattableString.Invariant($"{piece}\t{atShort:F0} ns a character at {Short}\t{atLong:F0} at {Long}\tgrowth {atLong / atShort:F2}"));
        double growth = rows.Max(row => row.Long / row.Short);
        output.WriteLine(FormattableString.Invariant($"{rows.Count} texts; worst {rows[0].Long:F0} ns a character, growth {growth:F2}"));
    }

    private static List<(string Piece, double Short, double Long)> Measure(string[] pairs, TargetParseOptions options) =>
        [.. pairs.Select(piece => (Piece: piece, Short: At(piece, Short, options), Long: At(piece, Long, options))).OrderByDescending(row => row.Long)];

    private static double At(string piece, int length, TargetParseOptions options)
    {
        string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        double best = double.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            TargetParser.Parse(text, options);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length);
        }

        return best;
    }
}
