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
        "null", "true", "false", "0", "-1", "98.50", "2024", "\"\"", "\"≥98%\"", "\"2024\"", "\"--13\"", "\"atLeast\"", "\"unspecified\"", "\"increase\"", "\"%\"", "\"㎡\"",
        "\"quantity\"", "\"range\"", "\"change\"", "\"grade\"", "\"text\"", "\"all\"", "\"midTerm\"", "\"annual\"", "\"cost\"", "[]", "[\"优\",\"良\"]", "{}",
        "{\"kind\":\"yesNo\",\"expected\":false}", "{\"value\":5}", "{\"value\":5,\"text\":\"5.0\"}", "{\"text\":\"1,2\"}", "{\"line\":3,\"row\":0}",
    ];

    private static readonly string[] NamesToTry =
    [
        "kind", "text", "words", "comparison", "value", "lower", "upper", "lowerExclusive", "unit", "direction", "baseline", "by", "every", "from", "term", "grade", "scale",
        "expected", "approximate", "subject", "note", "targets", "error", "remarks", "Kind", "extra", "weight", "score", "place", "year", "target", "actual", "category",
    ];

    [Fact]
    public void Nothing_is_lost_of_a_target_that_is_accepted() => NothingIsLost<Target>(TargetGen.All, 10000, least: 300);

    [Fact]
    public void Nothing_is_lost_of_a_form_that_is_accepted() => NothingIsLost<PerformanceForm>(FormGen.Forms, 3000, least: 300);

    private static void NothingIsLost<T>(Gen<T> values, int count, int least)
        where T : notnull
    {
        int accepted = 0, refused = 0;
        Gen.Select(values.Select(value => PerfModelJson.Serialize(value)), Gen.Int[0, 1000], Gen.Int[0, 2], Gen.OneOf(NamesToTry), Gen.OneOf(Values)).Sample(
            (json, at, how, name, value) =>
            {
                string changed = Changed(json, at, how, name, value);
                try
                {
                    string written = PerfModelJson.Serialize(PerfModelJson.Deserialize<T>(changed));
                    Covers(JsonNode.Parse(written)!, JsonNode.Parse(changed)!).Should().BeTrue(changed + " must not become " + written);
                    Interlocked.Increment(ref accepted);
                }
                catch (JsonException)
                {
                    Interlocked.Increment(ref refused);
                }
            },
            iter: count);
        accepted.Should().BeGreaterThan(least);
        refused.Should().BeGreaterThan(least);
    }

    private static string Changed(string json, int at, int how, string name, string value)
    {
        JsonNode root = JsonNode.Parse(json)!;
        List<JsonObject> objects = [.. Objects(root).Where(candidate => candidate.Count > 0)];
        JsonObject chosen = objects[at % objects.Count];
        string existing = chosen.ElementAt(at % chosen.Count).Key;
        if (how == 0)
            chosen.Remove(existing);
        else
            chosen[how == 1 ? existing : name] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(property => Objects(property.Value)).Prepend(found),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    /// <summary>Whether what was written says all that was read.</summary>
    private static bool Covers(JsonNode written, JsonNode read) => (written, read) switch
    {
        (JsonObject w, JsonObject r) => r.All(property => property.Value is JsonNode value
            && (w[property.Key] is JsonNode node ? Same(property.Key, node, value) : SaidByLeavingOut(property.Key, value))),
        (JsonArray w, JsonArray r) => w.Count == r.Count && w.Zip(r, (a, b) => Covers(a!, b!)).All(same => same),
        _ => JsonNode.DeepEquals(written, read) && (written is not JsonValue || written.ToJsonString() == read.ToJsonString()),
    };

    private static bool Same(string name, JsonNode written, JsonNode read) =>
        Covers(written, read)
        || (name == "unit" && UnitCatalog.Default.TryParse(read.GetValue<string>(), out Unit? unit) && unit!.Symbol == written.GetValue<string>())
        || (written is JsonValue or JsonObject && read is JsonObject && SameFigure(written, read))
        || name == "message";

    private static bool SameFigure(JsonNode written, JsonNode read)
    {
        try
        {
            return PerfModelJson.Deserialize<Figure>(written.ToJsonString()).Text == PerfModelJson.Deserialize<Figure>(read.ToJsonString()).Text;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>What has its value where it is left out.</summary>
    private static bool SaidByLeavingOut(string name, JsonNode value) => value.ToJsonString() switch
    {
        "false" or "\"unspecified\"" or "\"annual\"" or "[]" => true,
        "0" => name is "line" or "row" or "column" or "table" or "start" or "length",
        "\"\"" => name is "label" or "argument" or "unit",
        _ => name is "words" or "excerpt" or "message",
    };
}
