using System;
using System.Linq;
using System.Linq.Expressions;

namespace PerfModel.EntityFrameworkCore;

/// <summary>Questions about stored targets that databases answer.</summary>
public static class StoredTargetQueries
{
    /// <summary>Those whose target demands at least so much: <c>indicators.WhereAtLeast(i
    /// => i.Target, "95%")</c> gives <c>≥95%</c>, <c>＞98%</c>, <c>＝100%</c>, <c>95%～98%</c>, but no <c>增长95%</c>.</summary>
    /// <remarks>Units are converted: <c>"10万元"</c> finds <c>≥200000元</c>.</remarks>
    /// <param name="source">The entities.</param>
    /// <param name="target">Their target.</param>
    /// <param name="amount">A number with its unit, without a comparison.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The amount is no number with a unit that can be converted.</exception>
    public static IQueryable<T> WhereAtLeast<T>(this IQueryable<T> source, Expression<Func<T, StoredTarget?>> target, string amount)
    {
        (string dimension, decimal value) = Amount(amount);
        return Where(source, target, stored => stored.Dimension == dimension && stored.Lower >= value);
    }

    /// <summary>Those whose target allows at most so much: <c>indicators.WhereAtMost(i
    /// => i.Target, "10万元")</c> gives <c>≤8万元</c>, <c>＜1000元</c>.</summary>
    /// <inheritdoc cref="WhereAtLeast"/>
    public static IQueryable<T> WhereAtMost<T>(this IQueryable<T> source, Expression<Func<T, StoredTarget?>> target, string amount)
    {
        (string dimension, decimal value) = Amount(amount);
        return Where(source, target, stored => stored.Dimension == dimension && stored.Upper <= value);
    }

    /// <summary>Those whose deadline, that names a year, falls before a day.</summary>
    /// <param name="source">The entities.</param>
    /// <param name="target">Their target.</param>
    /// <param name="day">The first day that is too late.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<T> WhereDueBefore<T>(this IQueryable<T> source, Expression<Func<T, StoredTarget?>> target, DateOnly day) =>
        Where(source, target, stored => stored.Due < day);

    /// <summary>Those whose deadline falls before a day, where one that names no year falls in <paramref name="year"/>.</summary>
    /// <param name="source">The entities.</param>
    /// <param name="target">Their target.</param>
    /// <param name="year">The year of the entities, such as that of a form.</param>
    /// <param name="month">The first month that is too late, 1 to 12.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<T> WhereDueBefore<T>(this IQueryable<T> source, Expression<Func<T, StoredTarget?>> target, int year, int month)
    {
        var day = new DateOnly(year, month, 1);
        return Where(source, target, stored => stored.Due < day || (stored.Due == null && stored.DueMonth < month));
    }

    private static (string Dimension, decimal Value) Amount(string text)
    {
        var amount = new StoredTarget(Target.Parse(text, null));
        bool isAmount = amount is { Kind: TargetKind.Quantity, Comparison: Comparison.Unspecified };
        return isAmount && amount is { Dimension: string dimension, Value: decimal value }
            ? (dimension, value)
            : throw new FormatException($"'{text}' is no amount in a unit that can be converted.");
    }

    private static IQueryable<T> Where<T>(
        IQueryable<T> source, Expression<Func<T, StoredTarget?>> target, Expression<Func<StoredTarget, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        Expression body = new Replacement(condition.Parameters[0], target.Body).Visit(condition.Body);
        return source.Where(Expression.Lambda<Func<T, bool>>(body, target.Parameters));
    }

    /// <summary>Puts the path to the target in the place of the parameter.</summary>
    private sealed class Replacement(ParameterExpression parameter, Expression path) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? path : node;
    }
}
