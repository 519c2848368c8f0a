using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>Makes a target of a number or a date, once the words around it are known to be its subject.</summary>
internal static class Making
{
    private const int ShortestMeasured = 2;

    public static Target? Make(ref Scan s, ref Measure m, int start, int end, string? note = null)
    {
        if (!Subjects.Check(ref s, ref m) || !Trails.Check(ref s, ref m))
            return null;
        if (m.Front.Approximate && m.IsDate)
            return s.Fail(TargetErrorCode.AmbiguousDate, m.Front.End, m.End);
        ReadLeadingVerb(s, ref m);
        TargetExtras? extras = TargetExtras.Of(Subjects.Of(s, m), Notes.Join(note, Notes.In(s, start, end)));
        return Make(m, extras, s.PartText(start, end)) ?? s.Fail(TargetErrorCode.UnexpectedText, m.Start, m.End);
    }

    /// <summary>减少用水量5%, 提高覆盖率2个百分点: a verb in front of the subject makes a change, where the unit leaves no level to think of.</summary>
    private static void ReadLeadingVerb(in Scan s, ref Measure m)
    {
        bool points = m.Amount.Unit is { IsPoint: true };
        bool free = m.Kind == MeasureKind.Number && m.Front is { Comparison: Comparison.Unspecified, Change: null, HasLevel: false };
        if (!free || !(points || m.Amount.Unit?.Status == UnitStatus.Ratio))
            return;
        (int start, int end) = s.TrimmedWords(m.Front.Start, m.Front.End);
        int length = s.BeforeAt(start, end, out BeforeMeaning meaning);
        if (length == 0 || end - start - length < ShortestMeasured || s.IsWord(start + length, end, Roles.Measured))
            return;
        if (meaning != BeforeMeaning.Decrease && !(points && meaning == BeforeMeaning.Increase))
            return;
        m.Front.Change = meaning == BeforeMeaning.Increase ? Direction.Increase : Direction.Decrease;
        m.Front.Start = start + length;
    }

    private static Target? Make(in Measure m, TargetExtras? extras, string? text)
    {
        ref readonly Amount a = ref m.Amount;
        ref readonly Front f = ref m.Front;
        bool open = a.LowerExclusive || a.UpperExclusive;
        return m.Kind switch
        {
            MeasureKind.Period => new PeriodTarget(m.From, m.To, extras, text),
            MeasureKind.Deadline => new DeadlineTarget(m.From, m.Every, extras, text),
            MeasureKind.Number when f.Change is Direction direction =>
                new ChangeTarget(direction, f.Comparison, a.Value, null, a.Unit, f.Baseline, f.Approximate, extras, text),
            MeasureKind.Number => new QuantityTarget(f.Comparison, a.Value, a.Unit, f.Approximate, extras, text),
            MeasureKind.Range when f.Change is Direction direction && !open =>
                new ChangeTarget(direction, Comparison.Unspecified, null, (a.Value, a.Upper), a.Unit, f.Baseline, f.Approximate, extras, text),
            MeasureKind.Range when f.Change is null =>
                new RangeTarget(a.Value, a.Upper, a.Unit, (a.LowerExclusive, a.UpperExclusive), f.Approximate, extras, text),
            MeasureKind.Ratio when f.Change is null => new RatioTarget(f.Comparison, a.Value, a.Upper, f.Approximate, extras, text),
            _ => null,
        };
    }
}
