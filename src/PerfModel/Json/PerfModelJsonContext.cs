using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerfModel.Json;

namespace PerfModel;

/// <summary>The metadata of the library's types for System.Text.Json, without reflection.</summary>
/// <remarks>
/// To be combined with a context of one's own: <c>options.TypeInfoResolverChain.Add(PerfModelJsonContext.Default)</c>, before it where that one lists types of
/// the library too. It holds the types of the library, arrays of them, and lists as <c>List</c>, <c>IReadOnlyList</c>, <c>IEnumerable</c> and
/// <see cref="ValueList{T}"/>. Converters in the options that it is used with go before its own.
/// </remarks>
public sealed class PerfModelJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private readonly PerfModelJsonOptions _own;

    /// <summary>A context with the default options.</summary>
    public PerfModelJsonContext()
        : this(PerfModelJsonOptions.Default)
    {
    }

    /// <summary>A context with options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public PerfModelJsonContext(PerfModelJsonOptions options)
        : base(JsonManner.NewOptions()) => _own = options ?? throw new ArgumentNullException(nameof(options));

    /// <summary>The context with the default options.</summary>
    public static PerfModelJsonContext Default { get; } = new();

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => JsonManner.NewOptions();

    /// <summary>The metadata of a type; null where it is none of the library's.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public override JsonTypeInfo? GetTypeInfo(Type type) =>
        LibraryTypes.Info(type ?? throw new ArgumentNullException(nameof(type)), Options, _own);

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => LibraryTypes.Info(type, options, _own);
}
