using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A unit as its symbol: <c>"万元/人·月"</c>. Its other names are read too; unknown measure words make an unknown unit, as in a text.</summary>
public sealed class UnitJsonConverter : StringJsonConverter<Unit>
{
    /// <summary>A converter that knows the library's own units.</summary>
    public UnitJsonConverter()
        : this(PerfModelJsonOptions.Default)
    {
    }

    /// <summary>A converter that knows the units of the options.</summary>
    /// <exception cref="System.ArgumentNullException"><paramref name="options"/> is null.</exception>
    public UnitJsonConverter(PerfModelJsonOptions options)
        : base(options)
    {
    }

    private protected override string Format(Unit value) => WriterExtensions.Checked(value.Symbol);

    internal override Unit ReadValue(ref Utf8JsonReader reader, ReadScope scope) => Strict.Unit(ref reader, scope);
}
