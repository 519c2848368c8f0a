using System.Collections.Generic;

namespace PerfModel.Parsing;

/// <summary>The numbers and dates of a condition; the first, which is mostly the only one, needs no list.</summary>
internal struct ItemList
{
    private List<Measure>? _rest;

    /// <summary>The first item.</summary>
    public Measure First;

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>An item.</summary>
    public Measure this[int index]
    {
        readonly get => index == 0 ? First : _rest![index - 1];
        set
        {
            if (index == 0)
                First = value;
            else
                _rest![index - 1] = value;
        }
    }

    /// <summary>The last item.</summary>
    public readonly Measure Last => this[Count - 1];

    /// <summary>Adds an item.</summary>
    public void Add(in Measure item)
    {
        if (Count++ == 0)
            First = item;
        else
            (_rest ??= []).Add(item);
    }

    /// <summary>Gives the words up to a place to the last item.</summary>
    public void EndAt(int end)
    {
        Measure last = Last;
        last.TrailEnd = end;
        this[Count - 1] = last;
    }

    /// <summary>Takes out an item that is not the first.</summary>
    public void RemoveAt(int index)
    {
        _rest!.RemoveAt(index - 1);
        Count--;
    }

    /// <summary>Puts one item in the place of all.</summary>
    public void Replace(in Measure item)
    {
        (First, Count) = (item, 1);
        _rest = null;
    }
}
