using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace PerfModel.Web.Tests;

/// <summary>Values of the library as parameters and bodies of a web application, with minimal APIs and with controllers.</summary>
public sealed class WebTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private static readonly PerformanceForm Form = new()
    {
        Kind = FormKind.SelfEvaluation,
        Indicators = [Indicator.Create(Category.Satisfaction, "学员满意度", "提高") with { ActualText = "92%", Weight = 10 }],
    };

    private readonly HttpClient _client = factory.CreateClient();

    [Theory]
    [InlineData("PerfModel:DefaultScoringProfile", "nowhere")]
    [InlineData("PerfModel:Parsing:MaxLenght", "500")]
    [InlineData("PerfModel:Parsing:MaxLength", "0")]
    public void A_wrong_setting_ends_the_start(string setting, string value)
    {
        using WebApplicationFactory<Program> wrong = factory.WithWebHostBuilder(host => host.UseSetting(setting, value));
        Action start = () => wrong.CreateClient();
        start.Should().Throw<Exception>();
    }

    [Fact]
    public async Task A_setting_holds_for_the_services()
    {
        using WebApplicationFactory<Program> set = factory.WithWebHostBuilder(host => host.UseSetting("PerfModel:Parsing:MaxLength", "5"));
        using HttpClient client = set.CreateClient();
        string json = await client.GetStringAsync(new Uri("/perfmodel/parse?text=" + Uri.EscapeDataString("不低于百分之九十五"), UriKind.Relative));
        PerfModelJson.Deserialize<TargetParseResult>(json).Error!.Code.Should().Be(TargetErrorCode.TooLong);
    }

    [Theory]
    [InlineData("/targets/")]
    [InlineData("/mvc/targets/")]
    public async Task A_target_is_bound_from_the_route(string path)
    {
        string json = await Get(path + Uri.EscapeDataString("每周开放时间不低于49小时"));
        PerfModelJson.Deserialize<Target>(json).Should().Be(Target.Parse("每周开放时间≥49小时"));
    }

    [Theory]
    [InlineData("/targets/")]
    [InlineData("/mvc/targets/")]
    public async Task A_target_that_cannot_be_read_is_a_bad_request(string path) =>
        (await _client.GetAsync(new Uri(path + Uri.EscapeDataString("≧ %"), UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/perfmodel/evaluate", "&category=cost")]
    [InlineData("/mvc/evaluate", "")]
    public async Task Targets_and_categories_are_bound_from_the_query(string path, string more)
    {
        string json = await Get($"{path}?target={Uri.EscapeDataString("≤17万元")}&actual={Uri.EscapeDataString("165000元")}{more}");
        PerfModelJson.Deserialize<Evaluation>(json).Attainment.Should().Be(Attainment.Met);
    }

    [Fact]
    public async Task A_text_that_was_not_understood_is_answered_with_its_error_in_the_language_that_was_set() =>
        (await Get("/perfmodel/parse?text=" + Uri.EscapeDataString("≧ %"))).Should().Contain("numberExpected").And.Contain("number");

    [Fact]
    public async Task A_form_is_read_from_the_body_and_its_findings_come_back()
    {
        using HttpResponseMessage response = await Post("/perfmodel/validate", PerfModelJson.Serialize(Form));
        string json = await response.Content.ReadAsStringAsync();
        PerfModelJson.Deserialize<Validation.ValidationResult>(json).Findings.Should().Contain(finding => finding.RuleId == "QUAL002");
    }

    [Fact]
    public async Task The_profile_is_chosen_by_its_name()
    {
        using HttpResponseMessage scored = await Post("/perfmodel/score?profile=county", PerfModelJson.Serialize(Form));
        PerfModelJson.Deserialize<FormScore>(await scored.Content.ReadAsStringAsync()).Profile.Title.Should().Be("某县");
        using HttpResponseMessage unknown = await Post("/perfmodel/score?profile=nowhere", PerfModelJson.Serialize(Form));
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Several_texts_are_read_at_once()
    {
        using HttpResponseMessage response = await Post("/perfmodel/parse", """["≥98%","≧ %"]""");
        TargetParseResult[] results = PerfModelJson.Deserialize<TargetParseResult[]>(await response.Content.ReadAsStringAsync());
        results.Should().HaveCount(2);
        results[0].Target.Should().Be(Target.Parse("≥98%"));
        results[1].Error.Should().Be(TargetParser.Parse("≧ %").Error);
    }

    [Fact]
    public async Task The_schemas_are_served() => (await Get("/perfmodel/schemas/target")).Should().Be(PerfModelSchemas.Get(PerfModelSchemas.Target));

    [Fact]
    public async Task A_controller_reads_a_form_and_refuses_a_wrong_one()
    {
        using HttpResponseMessage count = await Post("/mvc/count", PerfModelJson.Serialize(Form));
        (await count.Content.ReadAsStringAsync()).Should().Be("1");
        using HttpResponseMessage wrong = await Post("/mvc/count", """{"kind":"target"}""");
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadAsStringAsync()).Should().Contain("missingProperty");
    }

    private async Task<string> Get(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> Post(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(path, UriKind.Relative), body);
    }
}
