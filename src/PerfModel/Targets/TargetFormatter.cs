using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PerfModel.Targets;

/// <summary>Writes targets in their canonical Chinese form, which parses back to an equal target.</summary>
internal static class TargetFormatter
{
    private const decimal FirstYear = 1900, LastYear = 2100;

    /// <summary>The canonical text: with subject and note, or only signs, numbers and words of the target itself.</summary>
    public static string Format(Target target, bool whole)
    {
        var text = new StringBuilder();
        Append(text, target, whole);
        return text.ToString();
    }

    /// <summary>A plain quantity with the blanks and signs with which it was written.</summary>
    public static string WithLayout(QuantityTarget quantity, QuantityLayout layout)
    {
        string sign = quantity.Comparison.ToSymbol();
        if ((layout & QuantityLayout.TwoSigns) != 0)
            sign = sign == "≥" ? ">=" : "<=";
        string behind = (layout & QuantityLayout.BlankBehindSign) != 0 ? " " : "";
        string before = (layout & QuantityLayout.BlankBeforeUnit) != 0 ? " " : "";
        return sign + behind + Number(quantity.Value) + before + quantity.Unit?.Symbol;
    }

    private static void Append(StringBuilder text, Target target, bool whole)
    {
        if (target is CompositeTarget composite)
        {
            AppendAll(text, composite, whole);
            return;
        }

        string core = Core(target);
        if (whole && target.Subject is string subject)
            text.Append(subject).Append(NeedsColon(subject, core) ? "：" : "");
        text.Append(core);
        if (whole && target.Note is string note)
            text.Append('（').Append(note).Append('）');
    }

    private static void AppendAll(StringBuilder text, CompositeTarget composite, bool whole)
    {
        bool any = composite.Kind == TargetKind.Any;
        for (int i = 0; i < composite.Targets.Count; i++)
        {
            if (i > 0)
                text.Append(any ? "或" : "；");
            if (any && composite.Targets[i] is AllTarget all)
                text.Append(string.Join("且", all.Targets.Select(t => Format(t, whole))));
            else
                Append(text, composite.Targets[i], whole);
        }
    }

    /// <summary>A sign keeps subject and number apart by itself; anything else, or a blank in the subject, needs a colon.</summary>
    private static bool NeedsColon(string subject, string core) =>
        core[0] is not ('≥' or '≤' or '>' or '<' or '=') || subject.IndexOf(' ') >= 0 || SubjectText.MayRunOn(subject);

    private static string Core(Target target) => target switch
    {
        QuantityTarget q => Approximately(q.Approximate, q.Comparison, Signed(q.Comparison, q.Value, q.Unit)),
        RangeTarget r => Range(r),
        ChangeTarget c => Change(c),
        PeriodTarget p => p.From == p.To ? DateText.Of(p.From) : DateText.Of(p.From) + "～" + DateText.Of(p.To),
        DeadlineTarget d => DateText.Every(d.Every) + DateText.By(d.By, d.Every),
        QualitativeTarget q => q.Baseline is string b && !Contains(q.Term, b) ? Baseline(b) + q.Term : q.Term,
        YesNoTarget y => y.Expected ? "是" : "否",
        GradeTarget g => g.Scale is not null ? string.Join("、", g.Scale)
            : g.Comparison == Comparison.AtLeast ? g.Grade + "及以上" : g.Comparison.ToSymbol() + g.Grade,
        RatioTarget r => Approximately(r.Approximate, r.Comparison, r.Comparison.ToSymbol() + Number(r.Numerator) + ":" + Number(r.Denominator)),
        TextTarget t => t.Words,
        NotApplicableTarget => "/",
        _ => throw new InvalidOperationException("The set of targets is closed."),
    };

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static string Approximately(bool approximate, Comparison comparison, string text) =>
        !approximate ? text : comparison == Comparison.Unspecified ? "约" + text : text + "左右";

    private static string Signed(Comparison comparison, decimal value, Unit? unit) =>
        comparison == Comparison.Unspecified ? Amount(value, unit) : comparison.ToSymbol() + NumberOf(value, unit) + SymbolOf(unit);

    private static string Range(RangeTarget range)
    {
        if (range.LowerExclusive || range.UpperExclusive)
        {
            Comparison lower = range.LowerExclusive ? Comparison.GreaterThan : Comparison.AtLeast;
            Comparison upper = range.UpperExclusive ? Comparison.LessThan : Comparison.AtMost;
            return Signed(lower, range.Lower, range.Unit) + "且" + Signed(upper, range.Upper, range.Unit) + (range.Approximate ? "左右" : "");
        }

        return Approximately(range.Approximate, Comparison.Unspecified, Between(range.Lower, range.Upper, range.Unit));
    }

    /// <summary>GB/T 15835-2011: the unit % stands behind both numbers, others behind the second. [R]</summary>
    private static string Between(decimal lower, decimal upper, Unit? unit) => unit?.Status == UnitStatus.Ratio
        ? Amount(lower, unit) + "～" + Amount(upper, unit)
        : Undated(lower, unit) + "～" + Amount(upper, unit);

    private static string Change(ChangeTarget change)
    {
        string amount = change.Value is decimal value
            ? Approximately(change.Approximate, change.Comparison, Signed(change.Comparison, value, change.Unit))
            : Between(change.Lower!.Value, change.Upper!.Value, change.Unit);
        return (change.Baseline is string baseline ? Baseline(baseline) : "") + (change.Direction == Direction.Increase ? "增长" : "下降") + amount;
    }

    private static string Baseline(string baseline) => baseline is "同比" or "环比" ? baseline : "与" + baseline + "相比";

    /// <summary>A number without a sign in front, and its unit.</summary>
    private static string Amount(decimal value, Unit? unit) => Undated(value, unit) + SymbolOf(unit);

    /// <summary>三季度 is a date, 3个季度 and 3个季度/年 are not.</summary>
    private static string? SymbolOf(Unit? unit) => unit?.Symbol.StartsWith("季度", StringComparison.Ordinal) == true ? "个" + unit.Symbol : unit?.Symbol;

    /// <summary>2024.5 alone could be a month; a third decimal tells it from one.</summary>
    private static string Undated(decimal value, Unit? unit)
    {
        string number = NumberOf(value, unit);
        int point = number.IndexOf('.');
        bool month = unit is null && value is >= FirstYear and <= LastYear && point >= 0 && number.Length - point is 2 or 3;
        return month ? number.PadRight(point + 4, '0') : number;
    }

    /// <summary>A number that with its unit could be taken for a calendar year or month is written with a decimal.</summary>
    private static string NumberOf(decimal value, Unit? unit)
    {
        bool calendar = (unit?.Symbol == "年" && value is >= FirstYear and <= LastYear) || (unit?.Symbol == "月" && value is >= 0 and < 100);
        string number = Number(value);
        return calendar && number.IndexOf('.') < 0 ? number + ".0" : number;
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
