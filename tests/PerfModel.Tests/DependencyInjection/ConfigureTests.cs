using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace PerfModel.Tests.DependencyInjection;

/// <summary><c>Configure&lt;PerfModelOptions&gt;</c> and its like, as in every other package.</summary>
public sealed class ConfigureTests
{
    public static TheoryData<string, Action<IServiceCollection>> Orders => new()
    {
        { "before", services => services.Configure<PerfModelOptions>(Section(("Parsing:MaxLength", "77"))).AddPerfModel() },
        { "after", services => services.AddPerfModel().Configure<PerfModelOptions>(Section(("Parsing:MaxLength", "77"))) },
        { "by code", services =>
            services.AddPerfModel().Configure<PerfModelOptions>(options => options.Parsing = new TargetParseOptions { MaxLength = 77 }) },
        { "by a builder", services => services.AddPerfModel().AddOptions<PerfModelOptions>().Bind(Section(("Parsing:MaxLength", "77"))) },
        { "afterwards", services =>
            services.AddPerfModel()
                .PostConfigure<PerfModelOptions>(options => options.Parsing = new TargetParseOptions { MaxLength = 77 }) },
        { "with code over it", services =>
            services.Configure<PerfModelOptions>(Section(("Parsing:MaxLength", "5")))
                .AddPerfModel(o => o.Parsing = o.Parsing with { MaxLength = 77 }) },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_is_configured_holds_for_all_services(string order, Action<IServiceCollection> register)
    {
        order.Should().NotBeEmpty();
        using ServiceProvider provider = Provider(register);
        provider.GetRequiredService<TargetParseOptions>().MaxLength.Should().Be(77);
        provider.GetRequiredService<EvaluationOptions>().Parsing.MaxLength.Should().Be(77);
        provider.GetRequiredService<FormReaderOptions>().Targets.MaxLength.Should().Be(77);
        provider.GetRequiredService<PerfModelJsonOptions>().ParseOptions.MaxLength.Should().Be(77);
        TargetParseOptions.Default.MaxLength.Should().Be(1000);
    }

    [Fact]
    public void What_is_registered_goes_over_what_is_configured_and_leaves_the_rest()
    {
        using ServiceProvider provider = Provider(services => services
            .Configure<PerfModelOptions>(Section(("Evaluation:Equal", "Exact"), ("DefaultValidationProfile", "2021")))
            .AddPerfModel(options => options.DefaultValidationProfile = "local"));
        provider.GetRequiredService<EvaluationOptions>().Equal.Should().Be(EqualReading.Exact);
        provider.GetRequiredService<Validator>().Profile.Should().Be(ValidationProfile.Local);
        provider.GetRequiredService<IOptions<PerfModelOptions>>().Value.DefaultValidationProfile.Should()
            .Be("2021", "what others configured is theirs");
    }

    [Fact]
    public void A_profile_that_only_the_configuration_names_is_a_keyed_service()
    {
        using ServiceProvider provider = Provider(services => services.AddPerfModel().Configure<PerfModelOptions>(options =>
        {
            options.ScoringProfiles["county"] = ScoringProfile.Default with { Id = "county" };
            options.MonitoringProfiles["county"] = MonitoringProfile.Default with { Id = "county" };
            options.ValidationProfiles["county"] = ValidationProfile.Local.Named("county");
            options.DefaultScoringProfile = "county";
        }));
        provider.GetRequiredKeyedService<FormScorer>("county").Profile.Id.Should().Be("county");
        provider.GetRequiredKeyedService<FormMonitor>("county").Profile.Id.Should().Be("county");
        provider.GetRequiredKeyedService<Validator>("county").Profile!.Id.Should().Be("county");
        provider.GetRequiredService<FormScorer>().Should().BeSameAs(provider.GetRequiredKeyedService<FormScorer>("county"));
        provider.GetKeyedService<FormScorer>("nowhere").Should().BeNull();
        provider.GetKeyedService<ValidationProfile>("nowhere").Should().BeNull();
    }

    [Fact]
    public void Wrong_settings_are_found_at_the_start()
    {
        using ServiceProvider wrong = Provider(services => services.AddPerfModel().Configure<PerfModelOptions>(
            Section(("DefaultScoringProfile", "nowhere"), ("MonitoringProfiles:common:YellowFrom", "3"))));
        Action start = () => wrong.DemandPerfModel();
        start.Should().Throw<InvalidOperationException>().WithMessage("*'common'*DefaultScoringProfile is 'nowhere'*");

        using ServiceProvider right =
            Provider(services => services.AddPerfModel().Configure<PerfModelOptions>(Section(("DefaultScoringProfile", "caiyu-2020-10"))));
        right.DemandPerfModel().Should().BeSameAs(right);

        using ServiceProvider none = Provider(_ => { });
        Action missing = () => none.DemandPerfModel();
        missing.Should().Throw<InvalidOperationException>();
        Action nothing = () => PerfModelServiceCollectionExtensions.DemandPerfModel(null!);
        nothing.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_misspelt_setting_is_found_where_the_binder_is_told_to()
    {
        using ServiceProvider provider = Provider(services => services.AddPerfModel()
            .Configure<PerfModelOptions>(Section(("Parsing:MaxLenght", "5")), binder => binder.ErrorOnUnknownConfiguration = true));
        Action start = () => provider.DemandPerfModel();
        start.Should().Throw<InvalidOperationException>().WithMessage("*MaxLenght*");
    }

    [Fact]
    public void What_the_services_share_is_closed()
    {
        using ServiceProvider provider =
            Provider(services => services.AddPerfModel().Configure<PerfModelOptions>(Section(("Parsing:MaxLength", "77"))));
        Action[] binds =
        [
            () => Section(("MaxLength", "5")).Bind(provider.GetRequiredService<TargetParseOptions>()),
            () => Section(("Parsing:MaxLength", "5")).Bind(provider.GetRequiredService<EvaluationOptions>()),
            () => Section(("Tiers:Reached", "5")).Bind(provider.GetRequiredService<FormScorer>().Profile),
            () => Section(("YellowFrom", "5")).Bind(provider.GetRequiredService<FormMonitor>().Profile),
        ];
        foreach (Action bind in binds)
            bind.Should().Throw<Exception>().Which.ToString().Should().Contain("make a copy with 'with'");
        provider.GetRequiredService<TargetParseOptions>().MaxLength.Should().Be(77);
    }

    [Theory]
    [InlineData("ScoringProfiles:caiyu-2020-10:Grades:0:Name")]
    [InlineData("ScoringProfiles:caiyu-2020-10:Plans:0:Execution")]
    [InlineData("ValidationProfiles:local:Settings:0:Severity")]
    [InlineData("ValidationProfiles:new:Id")]
    [InlineData("MonitoringProfiles:common:InRangeCategories:0")]
    [InlineData("Json:OwnRules:0:Id")]
    [InlineData("Parsing:Vocabulary:Rows:0")]
    public void What_a_configuration_cannot_say_is_refused_where_the_binder_is_told_to(string key)
    {
        using ServiceProvider provider = Provider(services => services.AddPerfModel()
            .Configure<PerfModelOptions>(Section((key, "1")), binder => binder.ErrorOnUnknownConfiguration = true));
        Action start = () => provider.DemandPerfModel();
        start.Should().Throw<InvalidOperationException>();
    }

    private static IConfiguration Section(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>("PerfModel:" + setting.Key, setting.Value)))
        .Build().GetSection("PerfModel");

    private static ServiceProvider Provider(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
