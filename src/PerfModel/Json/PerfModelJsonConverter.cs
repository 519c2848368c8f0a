using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfModel.Json;

/// <summary>Brings the converters of all types of the library into an options object, or into a source-generated context of one's own.</summary>
/// <remarks>
/// <c>options.Converters.Add(new PerfModelJsonConverter())</c>, or <c>[JsonSourceGenerationOptions(Converters = [typeof(PerfModelJsonConverter)])]</c>.
/// It knows a closed set of types and reflects nothing, so that it works trimmed and ahead of time compiled.
/// </remarks>
public sealed class PerfModelJsonConverter : JsonConverterFactory
{
    private readonly PerfModelJsonOptions _options;

    /// <summary>Converters with the default options.</summary>
    public PerfModelJsonConverter()
        : this(PerfModelJsonOptions.Default)
    {
    }

    /// <summary>Converters with options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public PerfModelJsonConverter(PerfModelJsonOptions options) => _options = options ?? throw new ArgumentNullException(nameof(options));

    /// <summary>Whether the type is one of the library's that has a JSON form.</summary>
    public override bool CanConvert(Type typeToConvert) => LibraryTypes.Has(typeToConvert);

    /// <summary>The converter of a type.</summary>
    /// <exception cref="ArgumentException">The type is none of the library's: see <see cref="CanConvert"/>.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CanConvert(typeToConvert)
        ? LibraryTypes.Converter(typeToConvert, _options)
        : throw new ArgumentException(typeToConvert + " is no type of the library that has a JSON form.", nameof(typeToConvert));
}
