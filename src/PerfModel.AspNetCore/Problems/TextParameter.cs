using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json.Nodes;

namespace PerfModel.AspNetCore.Problems;

/// <summary>A type of the library whose values are texts in routes, queries and headers; the words stand in text-parameters.json.</summary>
internal sealed class TextParameter
{
    private static readonly JsonNode Words = Load();

    private static readonly Dictionary<Type, TextParameter> Types = new()
    {
        [typeof(Target)] = new(nameof(Target), static text => Target.TryParse(text, out _)),
        [typeof(Unit)] = new(nameof(Unit), static text => Unit.TryParse(text, out _)),
        [typeof(PartialDate)] = new(nameof(PartialDate), static text => PartialDate.TryParse(text, out _)),
        [typeof(Category)] = new(nameof(Category), static text => Category.TryParse(text, out _)),
    };

    private readonly JsonNode _words;
    private readonly Func<string, bool> _isValid;

    private TextParameter(string name, Func<string, bool> isValid) => (_words, _isValid) = (Words[name]!, isValid);

    /// <summary>The code of a problem with a text that is no value.</summary>
    public string Code => Word("code");

    /// <summary>What such a text is.</summary>
    public string Description => Word("description");

    /// <summary>A text that is a value.</summary>
    public string Example => Word("example");

    /// <summary>What is known of a type; null where its values are no texts of the library.</summary>
    public static TextParameter? Of(Type? type) => type is null ? null : Types.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Whether a text is a value of the type.</summary>
    public bool IsValid(string text) => _isValid(text);

    /// <summary>What is wrong with a text that is no value.</summary>
    public string GetMessage(string text, Language language) =>
        string.Format(CultureInfo.InvariantCulture, Word(language == Language.Chinese ? "zh" : "en"), text);

    private string Word(string name) => _words[name]!.GetValue<string>();

    private static JsonNode Load()
    {
        using Stream stream = typeof(TextParameter).Assembly.GetManifestResourceStream("text-parameters.json")!;
        return JsonNode.Parse(stream)!;
    }
}
