namespace PerfModel.Validation;

/// <summary>Goes through the quantities of a target without allocation: the target itself, or those among several conditions.</summary>
internal struct QuantityList(Target? target)
{
    private readonly CompositeTarget? _several = target as CompositeTarget;
    private int _next;

    public QuantityTarget Current { get; private set; } = null!;

    public readonly QuantityList GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_several is null)
        {
            Current = (target as QuantityTarget)!;
            return Current is not null && _next++ == 0;
        }

        while (_next < _several.Targets.Count)
        {
            if (_several.Targets[_next++] is QuantityTarget quantity)
            {
                Current = quantity;
                return true;
            }
        }

        return false;
    }
}
