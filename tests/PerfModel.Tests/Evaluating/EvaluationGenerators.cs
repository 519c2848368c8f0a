using System;
using System.Linq;
using CsCheck;

namespace PerfModel.Tests.Evaluating;

/// <summary>Targets of every kind, with numbers of every size.</summary>
internal static class EvaluationGenerators
{
    public static Gen<decimal> Number { get; } = Gen.OneOf(
        Gen.Int[-20, 120].Select(i => (decimal)i),
        Gen.Decimal,
        Any.Of(0m, 0.5m, decimal.MaxValue, decimal.MinValue, 1e28m, 0.0000000000000000000000000001m));

    public static Gen<Unit?> AnyUnit { get; } = Any.Of<Unit?>(
        [null, .. new[] { "%", "‰", "百分点", "倍", "人", "人次", "万", "亿", "元", "万元", "亿元", "亩", "公顷", "元/人·月", "/人", "坨", "年" }.Select(UnitCatalog.Default.Parse)]);

    private static readonly Gen<Comparison> AnyComparison = Any.Of(Enum.GetValues<Comparison>());

    private static readonly Gen<Target> Quantity = Gen.Select(AnyComparison, Number, AnyUnit, Gen.Bool)
        .Select((comparison, value, unit, approximate) => (Target)new QuantityTarget(comparison, value, unit, approximate));

    private static readonly Gen<Target> Range = Gen.Select(Number, Number, AnyUnit, Gen.Bool)
        .Select((a, b, unit, approximate) => (Target)new RangeTarget(Math.Min(a, b), Math.Max(a, b), unit, approximate: approximate));

    private static readonly Gen<Target> Change = Gen.Select(Any.Of(Direction.Increase, Direction.Decrease), AnyComparison, Number, AnyUnit)
        .Select((direction, comparison, value, unit) => (Target)new ChangeTarget(direction, comparison, value, unit));

    private static readonly Gen<Target> Ratio = Gen.Select(AnyComparison, Number, Number.Where(n => n > 0))
        .Select((comparison, above, below) => (Target)new RatioTarget(comparison, above, below));

    private static readonly Gen<Target> Others = Any.Of(
        "2024年", "2024年12月底前", "每月10日前", "9月前", "7月", "2020年1月-2020年11月", "显著提升", "有所提升", "达成预期指标", "部分达成", "未达成", "已完成",
        "是", "否", "优", "良好以上", "优良中低差", "甲级", "/", "严格执行制度", "无上访", "培训≥2期；参训≥100人次", "增长5%-8%", "不低于90%或不低于100人")
        .Select(text => TargetParser.Parse(text).GetTargetOrThrow());

    public static Gen<Target> AnyTarget { get; } = Gen.OneOf(Quantity, Quantity, Range, Change, Ratio, Others);
}

/// <summary>Picks one of some values.</summary>
internal static class Any
{
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
