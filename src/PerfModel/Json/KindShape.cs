using System;
using System.Linq;
using System.Text.Json;
using PerfModel.Targets;
using static PerfModel.Json.TargetShape;

namespace PerfModel.Json;

/// <summary>The properties of one kind of target, and how a target is made of them.</summary>
internal sealed class KindShape
{
    private static readonly JsonEncodedText[] Common = [Names.Kind, Names.Text, Names.Subject, Names.Note];

    private static readonly ulong Value = Shape.Set(Names.Value);
    private static readonly ulong Comparison = Shape.Set(Names.Comparison);
    private static readonly ulong Bounds = Shape.Set(Names.Lower, Names.Upper);
    private static readonly ulong GradeGiven = Shape.Set(Names.Grade);
    private static readonly ulong ScaleGiven = Shape.Set(Names.Scale);

    private static readonly KindShape[] Kinds =
    [
        new(TargetKind.Quantity, [Names.Comparison, Names.Value], [Names.Unit, Names.Approximate], static (f, e, _) =>
            new QuantityTarget(f.Comparison, f.Value, f.Unit, f.Approximate, e, f.Text)),
        new(TargetKind.Range, [Names.Lower, Names.Upper], [Names.LowerExclusive, Names.UpperExclusive, Names.Unit, Names.Approximate], Range),
        new(TargetKind.Change, [Names.Direction], ChangeOptional(), Change),
        new(TargetKind.Period, [Names.From, Names.To], [], Period),
        new(TargetKind.Deadline, [Names.By], [Names.Every], Deadline),
        new(TargetKind.Qualitative, [Names.Term], [Names.Direction, Names.Degree, Names.Baseline], static (f, e, _) =>
            new QualitativeTarget(f.Term!, f.Direction, f.Degree, f.Baseline, e, f.Text)),
        new(TargetKind.YesNo, [Names.Expected], [], static (f, e, _) => new YesNoTarget(f.Expected, e, f.Text)),
        new(TargetKind.Grade, [], [Names.Grade, Names.Scale, Names.Comparison], Grade),
        new(TargetKind.Ratio, [Names.Comparison, Names.Numerator, Names.Denominator], [Names.Approximate], Ratio),
        new(TargetKind.All, [Names.Targets], [], static (f, e, _) => new AllTarget(f.Targets!, e, f.Text)),
        new(TargetKind.Any, [Names.Targets], [], static (f, e, _) => new AnyTarget(f.Targets!, e, f.Text)),
        new(TargetKind.Text, [Names.Text], [Names.Words], Text),
        new(TargetKind.NotApplicable, [], [], static (f, e, _) => new NotApplicableTarget(e, f.Text)),
    ];

    private static readonly KindShape[] ByKind = [.. Kinds.OrderBy(shape => shape._kind)];

    private readonly TargetKind _kind;
    private readonly ulong _required;
    private readonly Func<TargetFields, TargetExtras?, ReadScope, Target> _make;

    private KindShape(
        TargetKind kind, JsonEncodedText[] required, JsonEncodedText[] optional, Func<TargetFields, TargetExtras?, ReadScope, Target> make)
    {
        _kind = kind;
        _make = make;
        _required = Shape.Set(Names.Kind) | Shape.Set(required);
        Allowed = _required | Shape.Set(optional) | Shape.Set(Common);
    }

    /// <summary>The properties that the kind may have.</summary>
    public ulong Allowed { get; }

    /// <summary>The shape of a kind.</summary>
    public static KindShape Of(TargetKind kind) => ByKind[(int)kind];

    /// <summary>Makes the target of what was collected.</summary>
    public Target Make(TargetFields fields, ReadScope scope)
    {
        Shape.Require(scope, fields.Seen, _required);
        if (fields.Text is { Length: 0 })
            throw scope.Error(JsonErrorCode.EmptyText);
        return _make(fields, TargetExtras.Of(fields.Subject, fields.Note), scope);
    }

    private static JsonEncodedText[] ChangeOptional() =>
        [Names.Comparison, Names.Value, Names.Lower, Names.Upper, Names.Unit, Names.Baseline, Names.Approximate];

    private static RangeTarget Range(TargetFields fields, TargetExtras? extras, ReadScope scope) =>
        RangeTarget.IsValid(fields.Lower, fields.Upper, fields.LowerExclusive, fields.UpperExclusive)
            ? new(fields.Lower, fields.Upper, fields.Unit, (fields.LowerExclusive, fields.UpperExclusive), fields.Approximate, extras, fields.Text)
            : throw scope.Error(JsonErrorCode.RangeInvalid, fields.Lower, fields.Upper);

    private static ChangeTarget Change(TargetFields fields, TargetExtras? extras, ReadScope scope)
    {
        Direction direction = fields.Direction!.Value;
        if (direction is not (Direction.Increase or Direction.Decrease))
            throw scope.Error(JsonErrorCode.UnknownName, EnumNames<Direction>.Of(direction).ToString(), "increase, decrease");
        if ((fields.Seen & Bounds) == 0)
        {
            Shape.Require(scope, fields.Seen, Comparison | Value);
            return new(direction, fields.Comparison, fields.Value, null, fields.Unit, fields.Baseline, fields.Approximate, extras, fields.Text);
        }

        Shape.Require(scope, fields.Seen, Bounds);
        Exclude(fields, scope, Value, Names.Value, Names.Lower);
        Exclude(fields, scope, Comparison, Names.Comparison, Names.Lower);
        if (fields.Lower > fields.Upper)
            throw scope.Error(JsonErrorCode.RangeInvalid, fields.Lower, fields.Upper);
        (decimal Lower, decimal Upper) bounds = (fields.Lower, fields.Upper);
        return new(direction, fields.Comparison, null, bounds, fields.Unit, fields.Baseline, fields.Approximate, extras, fields.Text);
    }

    private static PeriodTarget Period(TargetFields fields, TargetExtras? extras, ReadScope scope)
    {
        bool matched = fields.From.Year is null == fields.To.Year is null;
        if (!PeriodTarget.IsCalendar(fields.From))
            throw scope.Error(JsonErrorCode.DateMisplaced, fields.From);
        return matched && PeriodTarget.IsCalendar(fields.To)
            ? new PeriodTarget(fields.From, fields.To, extras, fields.Text)
            : throw scope.Error(JsonErrorCode.DateMisplaced, fields.To);
    }

    private static DeadlineTarget Deadline(TargetFields fields, TargetExtras? extras, ReadScope scope) =>
        fields.By.Day is not null || PeriodTarget.IsCalendar(fields.By)
            ? new(fields.By, fields.Every, extras, fields.Text)
            : throw scope.Error(JsonErrorCode.DateMisplaced, fields.By);

    private static GradeTarget Grade(TargetFields fields, TargetExtras? extras, ReadScope scope)
    {
        if ((fields.Seen & ScaleGiven) != 0)
        {
            Exclude(fields, scope, GradeGiven, Names.Grade, Names.Scale);
            Exclude(fields, scope, Comparison, Names.Comparison, Names.Scale);
        }
        else
        {
            Shape.Require(scope, fields.Seen, GradeGiven);
        }

        return new GradeTarget(fields.Grade, fields.Scale, fields.Comparison, extras, fields.Text);
    }

    private static RatioTarget Ratio(TargetFields fields, TargetExtras? extras, ReadScope scope) => fields.Denominator != 0
        ? new(fields.Comparison, fields.Numerator, fields.Denominator, fields.Approximate, extras, fields.Text)
        : throw scope.Error(JsonErrorCode.RatioInvalid);

    private static TextTarget Text(TargetFields fields, TargetExtras? extras, ReadScope scope) => string.IsNullOrWhiteSpace(fields.Text)
        ? throw scope.Error(JsonErrorCode.EmptyText)
        : new(fields.Words ?? TextWords.Of(fields.Text!), extras, fields.Text);

    private static void Exclude(TargetFields fields, ReadScope scope, ulong given, JsonEncodedText name, JsonEncodedText other)
    {
        if ((fields.Seen & given) != 0)
            throw scope.Error(JsonErrorCode.ConflictingProperties, name.ToString(), other.ToString());
    }
}
