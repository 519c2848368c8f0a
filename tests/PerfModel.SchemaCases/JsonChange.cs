using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;

namespace PerfModel.SchemaCases;

/// <summary>One change of a document somewhere: a property removed, replaced, added, renamed, moved from another object, a number in quotes, an item removed.</summary>
/// <param name="At">Where.</param>
/// <param name="How">What.</param>
/// <param name="Name">The name of a property that is added.</param>
/// <param name="Value">The value of a property that is added or replaced.</param>
internal sealed record JsonChange(int At, int How, string Name, string Value)
{
    private const int Ways = 8;

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "5.0", "98.50", "2024", "1e400", "79228162514264337593543950336", "2147483648", "\"\"", "\" \"", "\"　\"", "\"\\uFEFF\"", "\"\\u0085\"",
        "\"98\"", "\"≥98%\"", "\"2024\"", "\"2024-13\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"2100-02-29\"", "\"2000-02-29\"", "\"0001-01-01\"", "\"0000-01-01\"", "\"1899\"",
        "\"1900\"", "\"2100\"", "\"2101\"", "\"2024-Q3\"", "\"--Q5\"", "\"--12\"", "\"--13\"", "\"--02-29\"", "\"--02-30\"", "\"--06-31\"", "\"---10\"", "\"---32\"", "\"2024-12-31\"",
        "\"2024-12-31\\n\"", "\"atLeast\"", "\"AtLeast\"", "\"≥\"", "\"unspecified\"", "\"increase\"", "\"improve\"", "\"significant\"", "\"year\"", "\"%\"", "\"㎡\"", "\"quantity\"", "\"range\"",
        "\"change\"", "\"grade\"", "\"period\"", "\"text\"", "\"all\"", "\"ratio\"", "\"midTerm\"", "\"annual\"", "\"cost\"", "\"output\"", "\"target\"", "\"urn:perfmodel:schema:form:1\"",
        "\"urn:perfmodel:schema:form:2\"", "[]", "[\"优\"]", "[\"优\",\"良\"]", "[1,2]", "[null]", "{}", "{\"kind\":\"yesNo\",\"expected\":false}", "{\"kind\":\"text\",\"text\":\"好\"}",
        "{\"text\":\"≧\",\"error\":{\"code\":\"numberExpected\",\"position\":0,\"length\":1}}", "{\"value\":5}", "{\"value\":5,\"unit\":\"%\"}", "{\"unit\":\"%\"}", "{\"text\":\"1,2\"}",
        "\"met\"", "\"valueMeets\"", "\"stated\"", "\"off\"", "\"warning\"", "\"VAL002\"", "\"local\"", "\"printed\"", "\"full\"", "\"bands\"", "\"green\"", "\"indicators\"", "\"output\"", "{\"lower\":8,\"upper\":10}",
        "{\"places\":2}", "{\"places\":21}", "{\"from\":1,\"share\":1}", "[{\"from\":1,\"share\":1}]", "[\"belowWeight\"]", "[\"none\"]", "{\"code\":\"valueMeets\",\"arguments\":[\"1\",\"≥\",\"1\"]}",
        "{\"category\":\"cost\"}", "{\"start\":0,\"length\":1}", "{\"start\":0,\"length\":1,\"replacement\":\"\"}", "{\"max\":5}", "{\"name\":\"一年期\"}", "{\"line\":3,\"row\":0}", "[{\"code\":\"blank\",\"position\":0,\"length\":0}]", "[{\"kind\":\"text\",\"text\":\"好\"},{\"kind\":\"text\",\"text\":\"坏\"}]",
    ];

    private static readonly string[] Names =
    [
        "$schema", "kind", "text", "words", "comparison", "value", "lower", "upper", "lowerExclusive", "upperExclusive", "unit", "direction", "degree", "baseline", "by", "every", "from",
        "to", "term", "grade", "scale", "expected", "approximate", "numerator", "denominator", "subject", "note", "targets", "error", "remarks", "Kind", "extra", "weight", "score",
        "place", "places", "year", "title", "name", "code", "target", "actual", "category", "level1", "position", "length", "message", "excerpt", "suggestion", "argument", "label", "amount",
        "attainment", "reason", "comparisonSource", "completion", "deviation", "polarity", "unitReading", "due", "parts", "explanation", "arguments", "steps", "zh", "weightSource", "basis",
        "scoreRange", "reasonDemands", "rule", "rounding", "farOver", "published", "differenceCause", "profile", "totalRange", "maximum", "plan", "form", "groups", "group", "month", "light",
        "progress", "severity", "variant", "pointer", "span", "start", "fix", "replacement", "related", "findings", "suppressed", "finding", "suppression", "id", "base", "rules", "parameters",
        "suppressions", "plans", "lower", "equal", "tiers", "over", "grades", "bands", "step", "places", "mode", "yellowFrom", "inRangeCategories", "certainty",
        "number", "actualText", "attribute", "funds", "execution", "indicators", "forms", "total", "line", "sheet", "field",
    ];

    /// <summary>Random changes.</summary>
    public static Gen<JsonChange> Random { get; } = Gen.Select(
        Gen.Int[0, 100000], Gen.Int[0, Ways - 1], Gen.OneOf(Names), Gen.OneOf(Values), (at, how, name, value) => new JsonChange(at, how, name, value));

    /// <summary>The document with the change.</summary>
    public string Of(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        List<JsonObject> objects = [.. Nodes(root).OfType<JsonObject>().Where(candidate => candidate.Count > 0)];
        if (objects.Count == 0)
            return Value;
        JsonObject chosen = objects[At % objects.Count];
        Change(chosen, chosen.ElementAt(At / 7 % chosen.Count).Key, objects[At / 3 % objects.Count]);
        return root.ToJsonString();
    }

    private void Change(JsonObject chosen, string existing, JsonObject other)
    {
        switch (How)
        {
            case 0:
                chosen.Remove(existing);
                break;
            case 1 or 2:
                chosen[existing] = JsonNode.Parse(Value);
                break;
            case 3:
                chosen[Name] = JsonNode.Parse(Value);
                break;
            case 4:
                Rename(chosen, existing);
                break;
            case 5:
                (string key, JsonNode? value) = other.ElementAt(At / 11 % other.Count);
                chosen[key] = value?.DeepClone();
                break;
            case 6:
                chosen[existing] = chosen[existing]?.ToJsonString();
                break;
            default:
                if (chosen[existing] is JsonArray { Count: > 0 } items)
                    items.RemoveAt(At % items.Count);
                break;
        }
    }

    private static void Rename(JsonObject chosen, string existing)
    {
        JsonNode? value = chosen[existing];
        chosen.Remove(existing);
        chosen[existing + "x"] = value;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(property => Nodes(property.Value)).Prepend(found),
        JsonArray items => items.SelectMany(Nodes).Prepend(items),
        null => [],
        _ => [node],
    };
}
