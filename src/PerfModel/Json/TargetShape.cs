namespace PerfModel.Json;

/// <summary>The properties that targets and results of parsing may have.</summary>
internal static class TargetShape
{
    public static ObjectShape<TargetFields> Shape { get; } = new(
        new(Names.Kind, static (ref r, s, f) => f.Kind = Strict.Name<TargetKind>(ref r, s)),
        new(Names.Text, static (ref r, s, f) => f.Text = Strict.Text(ref r, s)),
        new(Names.Words, static (ref r, s, f) => f.Words = Strict.Filled(ref r, s)),
        new(Names.Term, static (ref r, s, f) => f.Term = Strict.Words(ref r, s)),
        new(Names.Direction, static (ref r, s, f) => f.Direction = Strict.Name<Direction>(ref r, s)),
        new(Names.Degree, static (ref r, s, f) => f.Degree = Strict.Name<Degree>(ref r, s)),
        new(Names.Comparison, static (ref r, s, f) => f.Comparison = Strict.Name<Comparison>(ref r, s)),
        new(Names.Value, static (ref r, s, f) => f.Value = Strict.Number(ref r, s)),
        new(Names.Numerator, static (ref r, s, f) => f.Numerator = Strict.Number(ref r, s)),
        new(Names.Denominator, static (ref r, s, f) => f.Denominator = Strict.Number(ref r, s)),
        new(Names.Lower, static (ref r, s, f) => f.Lower = Strict.Number(ref r, s)),
        new(Names.Upper, static (ref r, s, f) => f.Upper = Strict.Number(ref r, s)),
        new(Names.LowerExclusive, static (ref r, s, f) => f.LowerExclusive = Strict.Flag(ref r, s)),
        new(Names.UpperExclusive, static (ref r, s, f) => f.UpperExclusive = Strict.Flag(ref r, s)),
        new(Names.Unit, static (ref r, s, f) => f.Unit = Strict.Unit(ref r, s)),
        new(Names.Baseline, static (ref r, s, f) => f.Baseline = Strict.Filled(ref r, s)),
        new(Names.Approximate, static (ref r, s, f) => f.Approximate = Strict.Flag(ref r, s)),
        new(Names.From, static (ref r, s, f) => f.From = Strict.Date(ref r, s)),
        new(Names.To, static (ref r, s, f) => f.To = Strict.Date(ref r, s)),
        new(Names.By, static (ref r, s, f) => f.By = Strict.Date(ref r, s)),
        new(Names.Every, static (ref r, s, f) => f.Every = Strict.Name<Recurrence>(ref r, s)),
        new(Names.Expected, static (ref r, s, f) => f.Expected = Strict.Flag(ref r, s)),
        new(Names.Grade, static (ref r, s, f) => f.Grade = Strict.Words(ref r, s)),
        new(Names.Scale, static (ref r, s, f) => f.Scale = Strict.List(ref r, s, 2, Strict.Words)),
        new(Names.Targets, static (ref r, s, f) => f.Targets = Strict.List(ref r, s, 2, TargetJsonReader.ReadNested)),
        new(Names.Subject, static (ref r, s, f) => f.Subject = Strict.Filled(ref r, s)),
        new(Names.Note, static (ref r, s, f) => f.Note = Strict.Filled(ref r, s)),
        new(Names.Error, static (ref r, s, f) => f.Error = ErrorJson.ReadFields(ref r, s)),
        new(Names.Remarks, static (ref r, s, f) => f.Remarks = Strict.List(ref r, s, 0, RemarkJson.Read)));
}
