using System.Globalization;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Targets;

/// <summary>Says in plain words what a target demands.</summary>
internal static class Explainer
{
    private static readonly MessageTable Table = new("target-explanations.tsv");

    public static string Explain(Target target, Language language)
    {
        string core = Core(target, language);
        return target.Subject is string subject ? Say("subject", language, subject, core) : core;
    }

    private static string Core(Target target, Language language) => target switch
    {
        QuantityTarget q => Say(CamelCase<Comparison>.Of(q.Comparison), language, Amount(q.Value, q.Unit)) + About(q.Approximate, language),
        RangeTarget r => Say(RangeCode(r), language, Amount(r.Lower, r.Unit), Amount(r.Upper, r.Unit)) + About(r.Approximate, language),
        ChangeTarget c => Change(c, language),
        RatioTarget r => Say(CamelCase<Comparison>.Of(r.Comparison), language, Number(r.Numerator) + ":" + Number(r.Denominator)) + About(r.Approximate, language),
        PeriodTarget p when p.From == p.To => Say("periodOne", language, Date(p.From, language)),
        PeriodTarget p => Say("period", language, Date(p.From, language), Date(p.To, language)),
        DeadlineTarget { Every: Recurrence every } d => Say("deadlineEvery", language, Date(d.By, language), Every(every, language)),
        DeadlineTarget d => Say("deadline", language, Date(d.By, language)),
        QualitativeTarget q => Say("qualitative", language, TargetFormatter.Format(q, whole: false)),
        YesNoTarget y => Say(y.Expected ? "yes" : "no", language),
        GradeTarget { Scale: ValueList<string> scale } => Say("scale", language, string.Join("、", scale)),
        GradeTarget g => Say(GradeCode(g), language, g.Comparison is Comparison.Unspecified or Comparison.AtLeast ? g.Grade! : TargetFormatter.Format(g, whole: false)),
        TextTarget t => Say("text", language, t.Words),
        CompositeTarget c => Say(c.Kind == TargetKind.All ? "all" : "any", language,
            string.Join(Say("separator", language), c.Targets.Select(t => Explain(t, language)))),
        _ => Say("notApplicable", language),
    };

    private static string Say(string code, Language language, params object[] arguments) => Table.Format(code, language, arguments);

    private static string About(bool approximate, Language language) =>
        approximate ? (language == Language.English ? " " : "") + Say("approximate", language) : "";

    private static string Amount(decimal value, Unit? unit) => unit is null
        ? Number(value)
        : Number(value) + (unit.Status == UnitStatus.Ratio && unit.Symbol.Length == 1 ? "" : " ") + unit.Symbol;

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string RangeCode(RangeTarget range) => (range.LowerExclusive, range.UpperExclusive) switch
    {
        (true, true) => "rangeOpen",
        (true, false) => "rangeOpenLower",
        (false, true) => "rangeOpenUpper",
        _ => "range",
    };

    private static string Change(ChangeTarget change, Language language)
    {
        string amount = change.Value is decimal value
            ? Say(CamelCase<Comparison>.Of(change.Comparison), language, Amount(value, change.Unit))
            : Say("changeRange", language, Amount(change.Lower!.Value, change.Unit), Amount(change.Upper!.Value, change.Unit));
        string baseline = change.Baseline is string words ? Say("baseline", language, words) : "";
        return Say(change.Direction == Direction.Increase ? "increase" : "decrease", language, baseline, amount) + About(change.Approximate, language);
    }

    private static string GradeCode(GradeTarget grade) => grade.Comparison switch
    {
        Comparison.Unspecified => "grade",
        Comparison.AtLeast => "gradeAtLeast",
        _ => "gradeOther",
    };

    private static string Date(PartialDate date, Language language) => language == Language.Chinese ? DateText.Of(date) : date.ToString();

    private static string Every(Recurrence every, Language language) => language == Language.Chinese
        ? DateText.Every(every)
        : every == Recurrence.HalfYear ? "half-year" : CamelCase<Recurrence>.Of(every);
}
