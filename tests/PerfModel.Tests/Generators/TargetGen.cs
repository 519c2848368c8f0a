using System;
using System.Globalization;
using CsCheck;
using PerfModel.Targets;
using static PerfModel.Tests.Generators.WordGen;

namespace PerfModel.Tests.Generators;

/// <summary>Random targets of all kinds with all their optional properties, with and without a text as written.</summary>
internal static class TargetGen
{
    private static readonly string[] UnitSymbols =
    [
        "%", "‰", "百分点", "元", "万元", "亿元", "万", "人", "人次", "个", "条", "平方米", "万亩", "公里", "小时", "年", "个月", "次/月", "元/人·月", "元/人·天", "万元/公里",
        "/人", "/亩", "人/10万人", "张/千人", "麻袋堆", "万麻袋堆", "puppies", "元/麻袋堆",
    ];

    /// <summary>Units: known, compound, a bare multiplier, unknown words.</summary>
    public static Gen<Unit> Units { get; } = Gen.OneOf(UnitSymbols).Select(UnitCatalog.Default.Parse);

    /// <summary>Dates of every form.</summary>
    public static Gen<PartialDate> Dates { get; } = Gen.OneOf(
        Date("2024", "0001", "9999"), Date("2024-Q3", "--Q1"), Date("2024-12", "--01"), Date("2024-02-29", "--02-29", "--12-31"), Date("---10", "---31"),
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => PartialDate.Create(y, m, d)),
        Gen.Int[1900, 2100].Select(year => PartialDate.Create(year)));

    /// <summary>Comparisons.</summary>
    public static Gen<Comparison> Comparisons { get; } = Of<Comparison>();

    private static Gen<Unit?> MaybeUnit { get; } = Optionally(Units);

    private static Gen<TargetExtras?> Extras { get; } = Gen.Select(Gen.Int[0, 3], Optional, Optional, (which, subject, note) =>
        TargetExtras.Of((which & 1) != 0 ? subject : null, (which & 2) != 0 ? note : null));

    private static Gen<(TargetExtras? Extras, string? Text)> Common { get; } = Gen.Select(Extras, Optional, (extras, text) => (extras, text));

    private static Gen<(decimal Lower, decimal Upper)> Bounds { get; } =
        Gen.Select(NumberGen.Any, NumberGen.Any, (a, b) => a <= b ? (a, b) : (b, a));

    /// <summary>Quantities.</summary>
    public static Gen<Target> Quantities { get; } = Gen.Select(Comparisons, NumberGen.Any, MaybeUnit, Gen.Bool, Common, (comparison, value, unit, about, c) =>
        (Target)new QuantityTarget(comparison, value, unit, about, c.Extras, c.Text));

    /// <summary>Ranges that are not empty.</summary>
    public static Gen<Target> Ranges { get; } = Gen.Select(Bounds, MaybeUnit, Gen.Bool, Gen.Bool, Gen.Bool, Common, (b, unit, low, high, about, c) =>
        (Target)new RangeTarget(b.Lower, b.Upper, unit, b.Lower == b.Upper ? (false, false) : (low, high), about, c.Extras, c.Text));

    private static Gen<Direction> UpOrDown { get; } = Gen.OneOf(Direction.Increase, Direction.Decrease);

    /// <summary>Changes of an amount and between bounds.</summary>
    public static Gen<Target> Changes { get; } = Gen.OneOf(
        Gen.Select(UpOrDown, Comparisons, NumberGen.Any, MaybeUnit, Optional, Gen.Bool, Common, (direction, comparison, value, unit, against, about, c) =>
            (Target)new ChangeTarget(direction, comparison, value, null, unit, against, about, c.Extras, c.Text)),
        Gen.Select(UpOrDown, Bounds, MaybeUnit, Optional, Gen.Bool, Common, (direction, bounds, unit, against, about, c) =>
            (Target)new ChangeTarget(direction, Comparison.Unspecified, null, bounds, unit, against, about, c.Extras, c.Text)));

    /// <summary>Calendar periods, in no order.</summary>
    public static Gen<Target> Periods { get; } =
        Gen.Select(Dates.Where(PeriodTarget.IsCalendar).Array[2].Where(ends => ends[0].Year is null == ends[1].Year is null), Common, (ends, c) =>
            (Target)new PeriodTarget(ends[0], ends[1], c.Extras, c.Text));

    /// <summary>Deadlines, once and recurring.</summary>
    public static Gen<Target> Deadlines { get; } =
        Gen.Select(Dates.Where(date => date.Day is not null || PeriodTarget.IsCalendar(date)), OptionallyOf(Of<Recurrence>()), Common, (by, every, c) => (Target)new DeadlineTarget(by, every, c.Extras, c.Text));

    /// <summary>Qualitative targets.</summary>
    public static Gen<Target> Qualitatives { get; } =
        Gen.Select(Any, OptionallyOf(Of<Direction>()), OptionallyOf(Of<Degree>()), Optional, Common, (term, direction, degree, against, c) =>
            (Target)new QualitativeTarget(term, direction, degree, against, c.Extras, c.Text));

    /// <summary>Yes and no.</summary>
    public static Gen<Target> YesNos { get; } = Gen.Select(Gen.Bool, Common, (expected, c) => (Target)new YesNoTarget(expected, c.Extras, c.Text));

    /// <summary>Grades and scales.</summary>
    public static Gen<Target> Grades { get; } = Gen.OneOf(
        Gen.Select(Any, Comparisons, Common, (grade, comparison, c) => (Target)new GradeTarget(grade, null, comparison, c.Extras, c.Text)),
        Gen.Select(Any.Array[2, 5], Common, (scale, c) => (Target)new GradeTarget(null, scale.ToValueList(), Comparison.Unspecified, c.Extras, c.Text)));

    /// <summary>Ratios.</summary>
    public static Gen<Target> Ratios { get; } =
        Gen.Select(Comparisons, NumberGen.Any, NumberGen.Any.Where(n => n != 0), Gen.Bool, Common, (comparison, above, below, about, c) =>
            (Target)new RatioTarget(comparison, above, below, about, c.Extras, c.Text));

    /// <summary>Targets of words.</summary>
    public static Gen<Target> Texts { get; } = Gen.Select(Any, Common, (words, c) => (Target)new TextTarget(words, c.Extras, c.Text));

    /// <summary>Targets that do not apply.</summary>
    public static Gen<Target> NotApplicables { get; } = Common.Select(c => (Target)new NotApplicableTarget(c.Extras, c.Text));

    /// <summary>Targets of all kinds but those of several conditions.</summary>
    public static Gen<Target> Simple { get; } = Gen.OneOf(
        Quantities, Ranges, Changes, Periods, Deadlines, Qualitatives, YesNos, Grades, Ratios, Texts, NotApplicables);

    /// <summary>Targets of all kinds, conditions within conditions included.</summary>
    public static Gen<Target> All { get; } = Nested(3);

    private static Gen<Target> Nested(int levels) => levels == 0 ? Simple : Gen.Frequency((3, Simple), (1, Composites(Nested(levels - 1))));

    private static Gen<Target> Composites(Gen<Target> conditions) => Gen.Select(Gen.Bool, conditions.Array[2, 4], Common, (all, targets, c) => all
        ? (Target)new AllTarget(targets.ToValueList(), c.Extras, c.Text)
        : new AnyTarget(targets.ToValueList(), c.Extras, c.Text));

    private static Gen<T> Of<T>()
        where T : struct, Enum => Gen.OneOf(Enum.GetValues<T>());

    private static Gen<PartialDate> Date(params string[] texts) => Gen.OneOf(texts).Select(text => PartialDate.Parse(text, CultureInfo.InvariantCulture));
}
