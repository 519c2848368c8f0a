using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfModel.Json;

namespace PerfModel.AspNetCore.OpenApi;

/// <summary>The definitions of the library's JSON Schemas as components of an OpenAPI document, by their names there.</summary>
internal static class LibrarySchemas
{
    /// <summary>Where a document keeps its schemas.</summary>
    public const string ComponentPath = "#/components/schemas/";

    private const string DefinitionPath = "#/$defs/";

    // What a definition is called that belongs to no type of the library and has no title.
    private const string Prefix = "PerfModel";

    private const string ObjectSuffix = "Object";

    private static readonly string[] TextOrObject = [nameof(Target), nameof(TargetParseResult)];

    private static readonly PerfModelJsonConverter Converter = new();
    private static readonly Lazy<Dictionary<string, JsonObject>> Components = new(Load);

    /// <summary>The definition of a component; null where there is none of this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="orText">Whether a target may be given as its text too: then its component says so, and the object has one of its
    /// own.</param>
    public static JsonObject? Find(string name, bool orText)
    {
        if (orText && TextOrObject.Contains(name))
            return ObjectOrText(name + ObjectSuffix);
        bool isObject = orText && name.EndsWith(ObjectSuffix, StringComparison.Ordinal)
            && TextOrObject.Contains(name[..^ObjectSuffix.Length]);
        return Components.Value.GetValueOrDefault(isObject ? name[..^ObjectSuffix.Length] : name);
    }

    /// <summary>The name of the component that describes a type of the library; null for other types and where no schema describes
    /// it.</summary>
    public static string? NameOf(Type type)
    {
        if (!Converter.CanConvert(type))
            return null;
        // Targets of one kind have no component of their own where one kind has two forms.
        return type == typeof(ChangeTarget) || type == typeof(GradeTarget) || type == typeof(CompositeTarget) ? nameof(Target)
            : Components.Value.ContainsKey(type.Name) ? type.Name
            : null;
    }

    /// <summary>The names of an enumeration of the library, as they stand in JSON; empty for other types.</summary>
    public static IEnumerable<string> NamesOf(Type type) => type.IsEnum && Converter.CanConvert(type)
        ? Enum.GetValues(type).Cast<object>()
            .Select(value => JsonSerializer.SerializeToNode(value, type, PerfModelJson.Options)!.GetValue<string>())
        : [];

    /// <summary>The type of the items of a list of the library's; null for other types.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && Converter.CanConvert(type)
            ? type.GetGenericArguments()[0] : null;

    /// <summary>The names of the components that a definition refers to.</summary>
    public static IEnumerable<string> ReferencesOf(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(static property => property.Key == "$ref"
            ? [property.Value!.GetValue<string>()[ComponentPath.Length..]]
            : ReferencesOf(property.Value)),
        JsonArray items => items.SelectMany(ReferencesOf),
        _ => [],
    };

    private static JsonObject ObjectOrText(string objectName) => new()
    {
        ["description"] = "指标值：对象，或（仅读取时）其文字。A target: the object that is written, or its text, which is read too.",
        ["oneOf"] = new JsonArray(
            new JsonObject { ["$ref"] = ComponentPath + objectName },
            new JsonObject { ["type"] = "string", ["minLength"] = 1, ["examples"] = new JsonArray("≥98%") }),
    };

    private static Dictionary<string, JsonObject> Load()
    {
        var definitions = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (string name in PerfModelSchemas.Names)
        {
            foreach ((string key, JsonNode? definition) in JsonNode.Parse(PerfModelSchemas.Get(name))!["$defs"]!.AsObject())
                definitions.TryAdd(key, definition!.AsObject());
        }

        Dictionary<string, string> names = definitions.ToDictionary(item => item.Key, item => NameOf(item.Key, item.Value));
        return definitions.ToDictionary(item => names[item.Key], item => Adapted(item.Value, names));
    }

    private static string NameOf(string key, JsonObject definition)
    {
        if (definition["title"] is JsonValue title)
            return title.GetValue<string>();
        string name = char.ToUpperInvariant(key[0]) + key[1..];
        bool isType = typeof(Target).Assembly.GetExportedTypes().Any(type => type.Name == name);
        return isType ? name : Prefix + name;
    }

    // Conditions are left out: OpenAPI's tools do not know them, and the reader checks them anyway.
    private static JsonObject Adapted(JsonObject definition, Dictionary<string, string> names)
    {
        var adapted = (JsonObject)WithNames(definition, names)!;
        foreach (string condition in new[] { "if", "then", "else" })
            adapted.Remove(condition);
        // A component that is but another one is said so in the way that tools of all versions know.
        if (adapted["$ref"] is JsonNode reference && adapted.Remove("$ref"))
            adapted["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        return adapted;
    }

    private static JsonNode? WithNames(JsonNode? node, Dictionary<string, string> names) => node switch
    {
        JsonObject item => new JsonObject(item.Select(property => KeyValuePair.Create(property.Key, property.Key == "$ref"
            ? ComponentPath + names[property.Value!.GetValue<string>()[DefinitionPath.Length..]]
            : WithNames(property.Value, names)))),
        JsonArray items => new JsonArray([.. items.Select(item => WithNames(item, names))]),
        _ => node?.DeepClone(),
    };
}
