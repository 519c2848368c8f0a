using System;
using System.Text.Json.Serialization;
using PerfModel.Targets;

namespace PerfModel;

/// <summary>A calendar period: <c>2024年</c>, <c>2020年1月--2020年11月</c>, <c>1-12月</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class PeriodTarget : Target
{
    /// <summary>Makes a period from the beginning of <paramref name="from"/> to the end of <paramref name="to"/>.</summary>
    /// <exception cref="ArgumentException">A date names no month, quarter or year, only one of them has a year, or a year is not of 1900 to 2100.</exception>
    public PeriodTarget(PartialDate from, PartialDate to, string? subject = null, string? note = null)
        : this(from, to, TargetExtras.Of(subject, note), null)
    {
        if (!IsCalendar(from) || !IsCalendar(to) || from.Year is null != to.Year is null)
            throw new ArgumentException("A period runs between two dates of the calendar, both with a year or both without.", nameof(to));
    }

    internal PeriodTarget(PartialDate from, PartialDate to, TargetExtras? extras, string? text)
        : base(text, extras) => (From, To) = (from, to);

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Period;

    /// <summary>The date with whose beginning the period begins.</summary>
    public PartialDate From { get; }

    /// <summary>The date with whose end the period ends.</summary>
    public PartialDate To { get; }

    /// <summary>Takes the period apart.</summary>
    public void Deconstruct(out PartialDate from, out PartialDate to) => (from, to) = (From, To);

    internal static bool IsCalendar(PartialDate date) =>
        date.Year is null ? date.Month is not null || date.Quarter is not null : date.Year is >= 1900 and <= 2100;

    private protected override bool EqualsCore(Target other) => From == ((PeriodTarget)other).From && To == ((PeriodTarget)other).To;

    private protected override int HashCore() => unchecked((From.GetHashCode() * 31) + To.GetHashCode());
}

/// <summary>A deadline: <c>2024年12月底前</c>, <c>每月10日前</c>.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class DeadlineTarget : Target
{
    /// <summary>Makes a deadline.</summary>
    /// <param name="by">The date at whose end it falls.</param>
    /// <param name="every">How often it returns, or null.</param>
    /// <param name="subject">The words around the date.</param>
    /// <param name="note">What stands in brackets.</param>
    /// <exception cref="ArgumentException">The date names nothing, or a year that is not of 1900 to 2100.</exception>
    public DeadlineTarget(PartialDate by, Recurrence? every = null, string? subject = null, string? note = null)
        : this(by, every, TargetExtras.Of(subject, note), null)
    {
        if (by.Day is null && !PeriodTarget.IsCalendar(by))
            throw new ArgumentException("A deadline falls on a date of the calendar.", nameof(by));
    }

    internal DeadlineTarget(PartialDate by, Recurrence? every, TargetExtras? extras, string? text)
        : base(text, extras) => (By, Every) = (by, every);

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Deadline;

    /// <summary>The date at whose end the deadline falls.</summary>
    public PartialDate By { get; }

    /// <summary>How often it returns, or null where it falls once.</summary>
    public Recurrence? Every { get; }

    /// <summary>Takes the deadline apart.</summary>
    public void Deconstruct(out PartialDate by, out Recurrence? every) => (by, every) = (By, Every);

    private protected override bool EqualsCore(Target other) => By == ((DeadlineTarget)other).By && Every == ((DeadlineTarget)other).Every;

    private protected override int HashCore() => unchecked((By.GetHashCode() * 31) + (int)(Every ?? (Recurrence)(-1)));
}
