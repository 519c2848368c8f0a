using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PerfModel;

/// <summary>An immutable list that equals another list when its items do, in the same order.</summary>
/// <remarks>The model's collections are of this type, so that records that hold them are equal by value.</remarks>
/// <typeparam name="T">The type of the items; it should be equal by value and immutable itself.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at <paramref name="index"/>, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A new list with <paramref name="item"/> at its end.</summary>
    public ValueList<T> Add(T item) => new([.. _items, item]);

    /// <summary>A new list in which <paramref name="item"/> stands at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at <paramref name="index"/>.</exception>
    public ValueList<T> SetItem(int index, T item)
    {
        if ((uint)index >= (uint)_items.Length)
            throw new ArgumentOutOfRangeException(nameof(index));
        T[] copy = [.. _items];
        copy[index] = item;
        return new ValueList<T>(copy);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (other is null || other._items.Length != _items.Length)
            return false;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    /// <inheritdoc/>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <summary>An enumerator over the items, in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    internal static ValueList<T> Wrap(T[] items) => items.Length == 0 ? Empty : new ValueList<T>(items);

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item, their order or their number.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);
}

/// <summary>Makes lists that are equal by value.</summary>
public static class ValueList
{
    /// <summary>A list of <paramref name="items"/>; <c>[a, b]</c> calls it.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.Wrap(items.ToArray());

    /// <summary>A list of the items of <paramref name="source"/>, copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> source) => ValueList<T>.Wrap(source.ToArray());
}
