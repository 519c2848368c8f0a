using System;
using Microsoft.EntityFrameworkCore;

namespace PerfModel.EntityFrameworkCore;

/// <summary>A target as a complex value of an entity: the whole target as JSON, and beside it columns that queries can ask for.</summary>
/// <remarks>
/// <para><c>public required StoredTarget Target { get; set; }</c> takes a <see cref="PerfModel.Target"/> as it is, and gives it back by
/// <see cref="ToTarget"/> or a cast. The JSON has
/// authority: the columns follow from it and are never read back.</para>
/// <para>Numbers are in the base unit of their dimension, 0.98 for <c>98%</c> and 170000 for <c>17万元</c>, so that targets in different
/// units compare. A column is null where the
/// target has no such thing, or it cannot be said exactly. Changes (<c>增长5%</c>) and several conditions have no numbers here, so that none
/// of them passes for a level.</para>
/// <para>Two are equal when their JSON is.</para>
/// </remarks>
public sealed class StoredTarget : IEquatable<StoredTarget>
{
    private Target? _target;

    /// <summary>Stores a target.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public StoredTarget(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        _target = target;
        Json = PerfModelJson.Serialize(target);
        Text = target.Text;
        Kind = target.Kind;
        var level = Level.Of(target);
        (Comparison, Unit, Dimension) = (level.Comparison, level.Unit?.Symbol, level.Dimension);
        (Value, Lower, Upper) = (level.Value, level.Lower, level.Upper);
        if (target is DeadlineTarget deadline)
            (By, DueMonth, Due) = (deadline.By.ToString(), DueDates.MonthOf(deadline), DueDates.DayOf(deadline));
    }

    // For Entity Framework Core.
    private StoredTarget() => (Json, Text) = ("", "");

    /// <summary>The whole target as JSON, every decimal and the text as written included.</summary>
    public string Json { get; private init; }

    /// <summary>The text as written.</summary>
    public string Text { get; private init; }

    /// <summary>Which kind of target it is; in the database its name in JSON, <c>quantity</c>.</summary>
    public TargetKind Kind { get; private init; }

    /// <summary>The comparison of a quantity or ratio; in the database its name in JSON, <c>atLeast</c>.</summary>
    public Comparison? Comparison { get; private init; }

    /// <summary>The number of a quantity or ratio, in the base unit of <see cref="Dimension"/>; the database keeps ten decimals of
    /// it.</summary>
    [Precision(Level.Digits, Level.Decimals)]
    public decimal? Value { get; private init; }

    /// <summary>The least that is good: of <c>≥95%</c>, <c>＞95%</c>, <c>＝95%</c>, <c>95%～98%</c>, in the base unit; null where nothing is
    /// too little.</summary>
    [Precision(Level.Digits, Level.Decimals)]
    public decimal? Lower { get; private init; }

    /// <summary>The most that is good, in the base unit; null where nothing is too much.</summary>
    [Precision(Level.Digits, Level.Decimals)]
    public decimal? Upper { get; private init; }

    /// <summary>The unit as its symbol, with its multiplier: <c>万元</c>.</summary>
    public string? Unit { get; private init; }

    /// <summary>What is measured, <c>ratio</c>, <c>money</c>, <c>count:人</c>; empty for a number without a unit. Numbers of one dimension
    /// compare.</summary>
    public string? Dimension { get; private init; }

    /// <summary>The date of a deadline as truncated ISO 8601: <c>2024-12</c>, <c>--09</c>.</summary>
    public string? By { get; private init; }

    /// <summary>The last day of a deadline that names a year and does not return.</summary>
    public DateOnly? Due { get; private init; }

    /// <summary>The month in which a deadline falls, also one that names no year or returns every year.</summary>
    public int? DueMonth { get; private init; }

    /// <summary>The target.</summary>
    /// <exception cref="System.Text.Json.JsonException">The column does not hold the JSON of a target.</exception>
    public Target ToTarget() => _target ??= PerfModelJson.Deserialize<Target>(Json);

    /// <inheritdoc/>
    public bool Equals(StoredTarget? other) => other is not null && other.Json == Json;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StoredTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Json);

    /// <summary>The canonical text of the target.</summary>
    public override string ToString() => ToTarget().ToString();

    /// <summary>Stores a target; null stays null.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(target))]
    public static implicit operator StoredTarget?(Target? target) => target is null ? null : new StoredTarget(target);

    /// <summary>The target; null stays null.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(stored))]
    public static explicit operator Target?(StoredTarget? stored) => stored?.ToTarget();

    /// <summary>Whether the JSON of both is the same.</summary>
    public static bool operator ==(StoredTarget? left, StoredTarget? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the JSON of both differs.</summary>
    public static bool operator !=(StoredTarget? left, StoredTarget? right) => !(left == right);
}
