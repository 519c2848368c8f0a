using System;

namespace PerfModel.Collections;

/// <summary>
/// Closes an object that everybody shares against its own init-only properties: reflection, and with it every configuration binder, sets
/// those at any time. What <c>with</c> makes of
/// a closed object is open again, since the seal knows its owner. Seals are all equal, so that they make no difference between records.
/// </summary>
internal struct Seal : IEquatable<Seal>
{
    private object? _owner;

    /// <summary>Closes the object of which this is the seal.</summary>
    public void Close(object owner) => _owner = owner;

    /// <summary>The value, where the object takes one.</summary>
    /// <exception cref="InvalidOperationException">The object is closed.</exception>
    public readonly T Admit<T>(object owner, T value) => ReferenceEquals(_owner, owner)
        ? throw new InvalidOperationException("This " + owner.GetType().Name
            + " is shared by everybody and cannot be changed; make a copy with 'with'.")
        : value;

    /// <inheritdoc/>
    public readonly bool Equals(Seal other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Seal;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
