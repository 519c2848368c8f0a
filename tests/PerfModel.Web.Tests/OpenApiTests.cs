using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace PerfModel.Web.Tests;

/// <summary>What the OpenAPI document says of the library's types.</summary>
public sealed class OpenApiTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Components = "#/components/schemas/";

    private readonly HttpClient _client = factory.CreateClient();

    [Theory]
    [InlineData("Target")]
    [InlineData("QuantityTarget")]
    [InlineData("Unit")]
    [InlineData("Category")]
    [InlineData("Comparison")]
    [InlineData("PerformanceForm")]
    [InlineData("Indicator")]
    [InlineData("Evaluation")]
    [InlineData("FormScore")]
    [InlineData("ValidationResult")]
    [InlineData("Severity")]
    public async Task A_type_is_described(string name)
    {
        JsonObject schema = (await Document())["components"]!["schemas"]![name]!.AsObject();
        schema.Should().Contain(property => property.Key == "properties" || property.Key == "oneOf" || property.Key == "enum" || property.Key == "allOf");
        schema["description"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema_that_is_not_empty()
    {
        JsonNode document = await Document();
        JsonObject schemas = document["components"]!["schemas"]!.AsObject();
        string[] references = [.. References(document)];
        references.Should().HaveCountGreaterThan(200);
        foreach (string reference in references.Distinct())
        {
            reference.Should().StartWith(Components);
            schemas[reference[Components.Length..]]!.AsObject().Count.Should().BePositive(reference);
        }
    }

    [Fact]
    public async Task A_body_of_ones_own_refers_to_the_types()
    {
        JsonNode properties = (await Document())["components"]!["schemas"]!["Plan"]!["properties"]!;
        Reference(properties["goal"]).Should().Be(Components + "Target");
        Reference(properties["more"]!["items"]).Should().Be(Components + "Target");
        Reference(properties["severity"]!["oneOf"]![1]).Should().Be(Components + "Severity");
    }

    [Fact]
    public async Task Bodies_and_answers_of_the_endpoints_are_described()
    {
        JsonNode paths = (await Document())["paths"]!;
        Reference(Json(paths["/perfmodel/validate"]!["post"]!["requestBody"]!)).Should().Be(Components + "PerformanceForm");
        Reference(Json(paths["/perfmodel/validate"]!["post"]!["responses"]!["200"]!)).Should().Be(Components + "ValidationResult");
        Reference(Json(paths["/perfmodel/parse"]!["post"]!["responses"]!["200"]!)["items"]).Should().Be(Components + "TargetParseResult");
        paths["/forms"]!["post"]!["responses"]!["422"].Should().NotBeNull();
    }

    [Fact]
    public async Task A_target_may_be_a_text_where_the_options_say_so()
    {
        JsonNode schemas = (await Document())["components"]!["schemas"]!;
        JsonArray either = schemas["Target"]!["oneOf"]!.AsArray();
        Reference(either[0]).Should().Be(Components + "TargetObject");
        either[1]!["type"]!.GetValue<string>().Should().Be("string");
        schemas["TargetObject"]!["oneOf"]!.AsArray().Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public async Task Parameters_are_texts()
    {
        JsonNode parameters = (await Document())["paths"]!["/targets/{target}"]!["get"]!["parameters"]!;
        JsonNode schema = parameters.AsArray().Single()!["schema"]!;
        schema["type"]!.GetValue<string>().Should().Be("string");
        schema["examples"]![0]!.GetValue<string>().Should().Be("≥98%");
    }

    private static JsonNode Json(JsonNode content) => content["content"]!["application/json"]!["schema"]!;

    private static string Reference(JsonNode? schema) => schema!["$ref"]!.GetValue<string>();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => property.Key == "$ref" ? [property.Value!.GetValue<string>()] : References(property.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private async Task<JsonNode> Document() => JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
}
