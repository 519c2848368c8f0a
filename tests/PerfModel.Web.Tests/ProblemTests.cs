using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace PerfModel.Web.Tests;

/// <summary>What cannot be read is answered with problem details that say where and why, in every environment.</summary>
public sealed class ProblemTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Development = nameof(Development);
    private const string Production = nameof(Production);

    [Theory]
    [InlineData(Development, "/targets/≧ %", "route", "target")]
    [InlineData(Production, "/targets/≧ %", "route", "target")]
    [InlineData(Production, "/mvc/targets/≧ %", "route", "target")]
    [InlineData(Production, "/mvc/evaluate?target=≧ %25&actual=1", "query", "target")]
    public async Task A_target_in_a_route_or_query(string environment, string path, string source, string name)
    {
        JsonNode problem = await Problem(environment, client => client.GetAsync(Encoded(path)));
        Text(problem, "code").Should().Be("targetInvalid");
        Text(problem, "error").Should().Be("numberExpected");
        Text(problem, "text").Should().Be("≧ %");
        problem["position"]!.GetValue<int>().Should().Be(2);
        problem["length"]!.GetValue<int>().Should().Be(1);
        (Text(problem, "in"), Text(problem, "name")).Should().Be((source, name));
        Text(problem, "detail").Should().Contain("number");
    }

    [Theory]
    [InlineData("/perfmodel/evaluate?target=1&actual=1&category=cheap", "categoryInvalid", "category")]
    public async Task Another_value_in_a_query(string path, string code, string name)
    {
        JsonNode problem = await Problem(Production, client => client.GetAsync(Encoded(path)));
        (Text(problem, "code"), Text(problem, "name")).Should().Be((code, name));
    }

    [Theory]
    [InlineData(Development, "/perfmodel/validate")]
    [InlineData(Production, "/perfmodel/validate")]
    [InlineData(Production, "/mvc/count")]
    public async Task A_body_that_is_no_form(string environment, string path)
    {
        JsonNode problem = await Problem(environment, client => Post(client, path, """{"kind":"target","indicators":[{"name":"甲","weight":"10"}]}"""));
        Text(problem, "code").Should().Be("numberExpected");
        Text(problem, "type").Should().Be("urn:perfmodel:problem:numberExpected");
        Text(problem, "path").Should().Be("$.indicators[0].weight");
        Text(problem, "in").Should().Be("body");
    }

    [Fact]
    public async Task The_text_of_a_target_in_a_body()
    {
        JsonNode problem = await Problem(Production, client => Post(client, "/plans", """{"name":"甲","goal":"98%≥"}"""));
        (Text(problem, "code"), Text(problem, "path"), Text(problem, "suggestion")).Should().Be(("targetInvalid", "$.goal", "≥98%"));
        problem["position"]!.GetValue<int>().Should().Be(3);
    }

    [Theory]
    [InlineData("/plans", "{")]
    [InlineData("/plans", """{"name":1,"goal":"1"}""")]
    [InlineData("/mvc/count", "{")]
    public async Task Other_bad_requests_are_answered_as_well(string path, string body) =>
        Text(await Problem(Production, client => Post(client, path, body)), "title").Should().NotBeEmpty();

    [Fact]
    public async Task Findings_are_a_problem_with_their_places()
    {
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await Post(client, "/forms", """{"kind":"target","indicators":[{"name":"满意度","category":"satisfaction","target":"提高"}]}""");
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        problem["errors"]!["/indicators/0/target"]![0]!.GetValue<string>().Should().StartWith("QUAL002 ");
        problem["findings"]!.AsArray().Should().Contain(finding => finding!["rule"]!.GetValue<string>() == "QUAL002");
    }

    [Fact]
    public async Task A_body_may_give_a_target_as_its_text()
    {
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await Post(client, "/plans", """{"name":"甲","goal":"≥98%"}""");
        (await response.Content.ReadAsStringAsync()).Should().Contain("98%");
    }

    [Theory]
    [InlineData("/perfmodel/score?profile=nowhere")]
    [InlineData("/perfmodel/validate?profile=nowhere")]
    public async Task A_profile_that_is_not_there_is_not_found(string path)
    {
        using HttpClient client = factory.CreateClient();
        using HttpResponseMessage response = await Post(client, path, """{"kind":"target","indicators":[]}""");
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static string Text(JsonNode problem, string name) => problem[name]!.GetValue<string>();

    private static Uri Encoded(string path) => new(path.Replace(" %", "%20%25", StringComparison.Ordinal).Replace("%2525", "%25", StringComparison.Ordinal), UriKind.Relative);

    private async Task<JsonNode> Problem(string environment, Func<HttpClient, Task<HttpResponseMessage>> send)
    {
        using WebApplicationFactory<Program> host = factory.WithWebHostBuilder(builder => builder.UseEnvironment(environment));
        using HttpClient client = host.CreateClient();
        using HttpResponseMessage response = await send(client);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), body);
    }
}
