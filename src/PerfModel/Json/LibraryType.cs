using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PerfModel.Json;

/// <summary>A type of the library: how its converter and its metadata are made.</summary>
internal abstract class LibraryType
{
    public abstract JsonConverter Converter(PerfModelJsonOptions own);

    public abstract JsonTypeInfo Info(JsonSerializerOptions options, PerfModelJsonOptions own);
}

/// <inheritdoc/>
internal sealed class LibraryType<T>(Func<PerfModelJsonOptions, JsonConverter> converter) : LibraryType
{
    public override JsonConverter Converter(PerfModelJsonOptions own) => converter(own);

    /// <summary>The metadata, with the converter that the user's options name for the type, else with the library's.</summary>
    public override JsonTypeInfo Info(JsonSerializerOptions options, PerfModelJsonOptions own)
    {
        foreach (JsonConverter given in options.Converters)
        {
            if (given.CanConvert(typeof(T)))
                return JsonMetadataServices.CreateValueInfo<T>(options, Expanded(given, options));
        }

        return JsonMetadataServices.CreateValueInfo<T>(options, converter(own));
    }

    private static JsonConverter Expanded(JsonConverter given, JsonSerializerOptions options) => given is JsonConverterFactory factory
        ? factory.CreateConverter(typeof(T), options) ?? throw new NotSupportedException("The factory made no converter of " + typeof(T) + ".")
        : given;
}
