using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using CsCheck;
using FluentAssertions;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>JSON that is well-formed and nearly right: it is refused, or nothing of it is lost.</summary>
public sealed class JsonTreeTests
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "98.50", "\"\"", "\"≥98%\"", "\"2024\"", "\"--13\"", "\"atLeast\"", "\"unspecified\"", "\"increase\"", "\"%\"", "\"㎡\"",
        "\"quantity\"", "\"range\"", "\"change\"", "\"grade\"", "\"text\"", "\"all\"", "[]", "[\"优\",\"良\"]", "{}", "{\"kind\":\"yesNo\",\"expected\":false}",
    ];

    private static readonly string[] NamesToTry =
    [
        "kind", "text", "words", "comparison", "value", "lower", "upper", "lowerExclusive", "unit", "direction", "baseline", "by", "every", "from", "term", "grade", "scale",
        "expected", "approximate", "subject", "note", "targets", "error", "remarks", "Kind", "extra",
    ];

    private static readonly Gen<(string Json, int At, int How, string Name, string Value)> Changes = Gen.Select(
        TargetGen.All.Select(target => PerfModelJson.Serialize(target)), Gen.Int[0, 1000], Gen.Int[0, 2], Gen.OneOf(NamesToTry), Gen.OneOf(Values));

    [Fact]
    public void Nothing_is_lost_of_what_is_accepted()
    {
        int accepted = 0, refused = 0;
        Changes.Sample(
            change =>
            {
                JsonObject changed = Changed(change);
                Target target;
                try
                {
                    target = PerfModelJson.Deserialize<Target>(changed.ToJsonString());
                }
                catch (JsonException)
                {
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref accepted);
                Covers((JsonObject)JsonNode.Parse(PerfModelJson.Serialize(target))!, changed).Should().BeTrue(changed.ToJsonString());
            },
            iter: 10000);
        accepted.Should().BeGreaterThan(300);
        refused.Should().BeGreaterThan(3000);
    }

    private static JsonObject Changed((string Json, int At, int How, string Name, string Value) change)
    {
        var root = (JsonObject)JsonNode.Parse(change.Json)!;
        List<JsonObject> objects = [.. Objects(root)];
        JsonObject chosen = objects[change.At % objects.Count];
        string existing = chosen.ElementAt(change.At % chosen.Count).Key;
        if (change.How == 0)
            chosen.Remove(existing);
        else
            chosen[change.How == 1 ? existing : change.Name] = JsonNode.Parse(change.Value);
        return root;
    }

    private static IEnumerable<JsonObject> Objects(JsonObject root) => root["targets"] is JsonArray conditions
        ? conditions.OfType<JsonObject>().SelectMany(Objects).Prepend(root)
        : [root];

    /// <summary>Whether what was written says all that was read, but for what is said by leaving it out.</summary>
    private static bool Covers(JsonObject written, JsonObject read) => read.All(property => written[property.Key] is JsonNode node
        ? Same(property.Key, node, property.Value!)
        : property.Value!.ToJsonString() is "false" or "\"unspecified\"" || property.Key == "words");

    private static bool Same(string name, JsonNode written, JsonNode read)
    {
        if (written is JsonArray conditions && name == "targets")
            return conditions.Zip((JsonArray)read, (w, r) => Covers((JsonObject)w!, (JsonObject)r!)).All(same => same);
        if (name == "unit")
            return UnitCatalog.Default.Parse(read.GetValue<string>()).Symbol == written.GetValue<string>();
        return written.ToJsonString() == read.ToJsonString();
    }
}
