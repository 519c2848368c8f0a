using System;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace PerfModel.Tests.DependencyInjection;

/// <summary><c>services.AddPerfModel(…)</c>: what is registered, under which keys, and what is refused.</summary>
public sealed class AddPerfModelTests
{
    private static readonly ScoringProfile County = ScoringProfile.Default with { Id = "county", Title = "某县" };

    [Fact]
    public void The_services_are_returned_and_all_can_be_had()
    {
        var services = new ServiceCollection();
        services.AddPerfModel().Should().BeSameAs(services);
        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        foreach (ServiceDescriptor descriptor in services.Where(descriptor => descriptor.ServiceKey != KeyedService.AnyKey))
        {
            object service = descriptor.IsKeyedService
                ? provider.GetRequiredKeyedService(descriptor.ServiceType, descriptor.ServiceKey)
                : provider.GetRequiredService(descriptor.ServiceType);
            service.Should().BeOfType(descriptor.ServiceType);
            descriptor.Lifetime.Should().Be(ServiceLifetime.Singleton);
        }
    }

    [Fact]
    public void The_defaults_are_those_of_the_library()
    {
        using ServiceProvider provider = Provider();
        provider.GetRequiredService<FormScorer>().Profile.Should().Be(ScoringProfile.Default);
        provider.GetRequiredService<FormMonitor>().Profile.Should().Be(MonitoringProfile.Default);
        provider.GetRequiredService<Validator>().Should().BeSameAs(Validator.Default);
        provider.GetRequiredService<TargetParseOptions>().Should().Be(TargetParseOptions.Default);
        provider.GetRequiredService<UnitCatalog>().Should().BeSameAs(UnitCatalog.Default);
        provider.GetRequiredService<Evaluator>().Evaluate("≥98%", "99%").Attainment.Should().Be(Attainment.Met);
    }

    [Fact]
    public void Every_profile_of_the_library_is_a_keyed_service()
    {
        using ServiceProvider provider = Provider();
        foreach (ScoringProfile profile in ScoringProfile.All)
            provider.GetRequiredKeyedService<FormScorer>(profile.Id).Profile.Should().Be(profile);
        foreach (ValidationProfile profile in ValidationProfile.All)
            provider.GetRequiredKeyedService<Validator>(profile.Id).Profile.Should().Be(profile);
        foreach (MonitoringProfile profile in MonitoringProfile.All)
            provider.GetRequiredKeyedService<FormMonitor>(profile.Id).Profile.Should().Be(profile);
    }

    [Fact]
    public void A_profile_of_ones_own_is_a_keyed_service_and_may_be_the_default()
    {
        using ServiceProvider provider = Provider(options =>
        {
            options.ScoringProfiles["county"] = County;
            options.DefaultScoringProfile = "county";
            options.ValidationProfiles["county"] = ValidationProfile.Local.Without("STR014");
            options.DefaultValidationProfile = "county";
        });
        provider.GetRequiredKeyedService<ScoringProfile>("county").Should().Be(County);
        provider.GetRequiredService<FormScorer>().Should().BeSameAs(provider.GetRequiredKeyedService<FormScorer>("county"));
        provider.GetRequiredService<Validator>().Profile!.SeverityOf("STR014").Should().BeNull();
    }

    [Fact]
    public void One_setting_of_the_parser_holds_everywhere()
    {
        var parsing = new TargetParseOptions { MonthBefore = MonthBefore.EndOfNamed };
        using ServiceProvider provider = Provider(options => options.Parsing = parsing);
        provider.GetRequiredService<TargetParseOptions>().Should().BeSameAs(parsing);
        provider.GetRequiredService<FormReaderOptions>().Targets.Should().BeSameAs(parsing);
        provider.GetRequiredService<EvaluationOptions>().Parsing.Should().BeSameAs(parsing);
        provider.GetRequiredService<PerfModelJsonOptions>().ParseOptions.Should().BeSameAs(parsing);
    }

    [Fact]
    public void The_options_of_json_are_under_the_key_of_the_library()
    {
        using ServiceProvider provider = Provider(options => options.Json = new PerfModelJsonOptions { IncludeText = false });
        var json = provider.GetRequiredKeyedService<JsonSerializerOptions>(PerfModelServiceCollectionExtensions.JsonKey);
        PerfModelJson.Serialize(Target.Parse("是"), json).Should().Be("""{"kind":"yesNo","expected":true}""");
        provider.GetService<JsonSerializerOptions>().Should().BeNull("the application's own options are not ours to set");
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        var parsing = new TargetParseOptions { MaxLength = 10 };
        var services = new ServiceCollection();
        services.AddSingleton(parsing);
        services.AddPerfModel(options => options.ScoringProfiles["county"] = County);
        int count = services.Count;
        services.AddPerfModel(options => options.ScoringProfiles["county"] = County with { Title = "另一县" });
        services.Should().HaveCount(count);
        services.AddPerfModel(options => options.ScoringProfiles["town"] = County);
        services.Should().HaveCount(count + 2);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<TargetParseOptions>().Should().BeSameAs(parsing);
        provider.GetRequiredKeyedService<ScoringProfile>("county").Title.Should().Be("某县");
    }

    [Fact]
    public void Wrong_options_are_refused_at_once_with_all_that_is_wrong()
    {
        Action add = () => new ServiceCollection().AddPerfModel(options =>
        {
            options.Evaluation = new EvaluationOptions { Parsing = new TargetParseOptions { MaxLength = 5 } };
            options.ScoringProfiles["empty"] = new ScoringProfile();
            options.MonitoringProfiles["odd"] = new MonitoringProfile { Id = "odd", YellowFrom = 2 };
            options.ValidationProfiles["none"] = null!;
            options.ScoringProfiles[" "] = County;
            options.DefaultScoringProfile = "nowhere";
            options.DefaultValidationProfile = "nowhere";
        });
        add.Should().Throw<ArgumentException>().Which.Message.Should()
            .Contain("Evaluation.Parsing differs from Parsing").And.Contain("'empty'").And.Contain("'odd'").And.Contain("ValidationProfiles[\"none\"] is null")
            .And.Contain("blank name").And.Contain("DefaultScoringProfile is 'nowhere'").And.Contain("DefaultValidationProfile is 'nowhere'");
    }

    [Fact]
    public void Missing_options_are_refused()
    {
        Action add = () => new ServiceCollection().AddPerfModel(options => (options.Parsing, options.Json, options.DefaultMonitoringProfile) = (null!, null!, null!));
        add.Should().Throw<ArgumentException>().WithMessage("*Parsing is null*Json is null*DefaultMonitoringProfile is ''*").WithParameterName("configure");
        Action none = () => PerfModelServiceCollectionExtensions.AddPerfModel(null!);
        none.Should().Throw<ArgumentNullException>();
        new ServiceCollection().AddPerfModel().Select(descriptor => descriptor.ServiceType).Should().Contain(typeof(Evaluator));
    }

    private static ServiceProvider Provider(Action<PerfModelOptions>? configure = null) => new ServiceCollection().AddPerfModel(configure).BuildServiceProvider();
}
