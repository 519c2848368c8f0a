using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace PerfModel.Tests.DependencyInjection;

/// <summary>Binding a section of a configuration changes the options that it was bound to and nothing else.</summary>
public sealed class BindingTests
{
    private static readonly (string Key, string Value)[] Settings =
    [
        ("Parsing:MaxLength", "5"), ("Parsing:MonthBefore", "EndOfNamed"), ("Parsing:Styles", "Strict"),
        ("Evaluation:ApproximateTolerance", "0.5"), ("Evaluation:Equal", "Exact"), ("Evaluation:DoneDecidesDates", "true"),
        ("Evaluation:Parsing:MaxLength", "5"), ("Evaluation:Parsing:MonthBefore", "EndOfNamed"), ("Evaluation:Parsing:Styles", "Strict"),
        ("Json:IncludeText", "false"), ("Json:ParseOptions:MaxLength", "5"), ("Json:ParseOptions:MonthBefore", "EndOfNamed"),
            ("Json:ParseOptions:Styles", "Strict"),
        ("ScoringProfiles:caiyu-2020-10:PassThreshold", "0.6"), ("ScoringProfiles:caiyu-2020-10:Tiers:Reached", "0.99"),
        ("ScoringProfiles:caiyu-2020-10:Over:FlagFrom", "9"), ("ScoringProfiles:caiyu-2020-10:Title", "changed"),
        ("MonitoringProfiles:common:YellowFrom", "0.1"), ("ValidationProfiles:2021:Id", "changed"), ("DefaultMonitoringProfile", "common"),
    ];

    [Fact]
    public void The_bound_options_hold_and_the_shared_ones_stay()
    {
        string before = Shared();
        using ServiceProvider provider = Bound(Settings);
        Shared().Should().Be(before);
        TargetParseOptions.Default.Should().Be(new TargetParseOptions());
        EvaluationOptions.Default.Should().Be(new EvaluationOptions());
        PerfModelJsonOptions.Default.Should().Be(new PerfModelJsonOptions());
        Target.Parse("不低于百分之九十五").Should().Be(Target.Parse("≥95%"));

        provider.GetRequiredService<TargetParseOptions>().MaxLength.Should().Be(5);
        provider.GetRequiredService<EvaluationOptions>().ApproximateTolerance.Should().Be(0.5m);
        provider.GetRequiredService<PerfModelJsonOptions>().IncludeText.Should().BeFalse();
        provider.GetRequiredService<FormScorer>().Profile.Tiers.Reached.Should().Be(0.99m);
        provider.GetRequiredService<FormMonitor>().Profile.YellowFrom.Should().Be(0.1m);
    }

    [Fact]
    public void Two_sets_of_options_know_nothing_of_each_other()
    {
        using ServiceProvider bound = Bound(("Parsing:MaxLength", "7"), ("ScoringProfiles:caiyu-2020-10:PassThreshold", "0.6"));
        using ServiceProvider other = Bound();
        other.GetRequiredService<TargetParseOptions>().Should().Be(TargetParseOptions.Default);
        other.GetRequiredService<FormScorer>().Profile.Should()
            .Be(ScoringProfile.Default).And.NotBe(bound.GetRequiredService<FormScorer>().Profile);
    }

    private static ServiceProvider Bound(params (string Key, string Value)[] settings)
    {
        IConfiguration section = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>("PerfModel:" + setting.Key, setting.Value)))
            .Build().GetSection("PerfModel");
        return new ServiceCollection().AddPerfModel(options => section.Bind(options)).BuildServiceProvider();
    }

    /// <summary>The shared profiles and options as text.</summary>
    private static string Shared() => string.Join("\n",
        ScoringProfile.All.Select(profile => PerfModelJson.Serialize(profile))
            .Concat(MonitoringProfile.All.Select(profile => PerfModelJson.Serialize(profile)))
            .Concat(ValidationProfile.All.Select(profile => PerfModelJson.Serialize(profile)))
            .Concat([TargetParseOptions.Default.ToString(), EvaluationOptions.Default.ToString(), PerfModelJsonOptions.Default.ToString(),
                FormReaderOptions.Default.ToString()]));
}
