using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace PerfModel.Tests.DependencyInjection;

/// <summary>The appsettings.json that documents the settings: all there are, all bound, none without effect.</summary>
public sealed class DocumentedSectionTests
{
    private static readonly IConfigurationSection Section = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "samples", "configuration", "appsettings.json")).Build()
        .GetSection("PerfModel");

    [Fact]
    public void Every_setting_takes_effect()
    {
        using ServiceProvider provider = Bound();
        PerfModelOptions options = provider.GetRequiredService<IOptions<PerfModelOptions>>().Value, untouched = new();
        foreach ((string path, string value) in Leaves())
        {
            At(options, path).Should().Be(value, path);
            At(untouched, path).Should().NotBe(value, path + " is documented with another value than its default");
        }

        provider.GetRequiredService<TargetParseOptions>().Should().Be(options.Parsing);
        provider.GetRequiredService<EvaluationOptions>().Should().Be(options.Evaluation with { Parsing = options.Parsing });
        provider.GetRequiredService<PerfModelJsonOptions>().Should().Be(options.Json with { ParseOptions = options.Parsing });
        provider.GetRequiredService<FormScorer>().Profile.Should().Be(options.ScoringProfiles["guangxi"]);
        provider.GetRequiredService<FormMonitor>().Profile.Should().Be(options.MonitoringProfiles["shanxi"]);
        provider.GetRequiredService<Validator>().Profile.Should().Be(ValidationProfile.National2021);
    }

    [Fact]
    public void Every_setting_that_there_is_is_documented() => Leaves().Select(leaf => leaf.Path).Should().BeEquivalentTo(
        Scalars(typeof(PerfModelOptions), "")
            .Concat(Scalars(typeof(TargetParseOptions), "Parsing:")).Concat(Scalars(typeof(EvaluationOptions), "Evaluation:"))
            .Concat(Scalars(typeof(PerfModelJsonOptions), "Json:"))
            .Concat(Scalars(typeof(ScoringProfile), "ScoringProfiles:guangxi:"))
            .Concat(Scalars(typeof(MonitoringProfile), "MonitoringProfiles:shanxi:"))
            .Where(path => !path.EndsWith(":Id", StringComparison.Ordinal)));

    private static ServiceProvider Bound()
    {
        var services = new ServiceCollection();
        services.AddPerfModel().Configure<PerfModelOptions>(Section, binder => binder.ErrorOnUnknownConfiguration = true);
        ServiceProvider provider = services.BuildServiceProvider();
        provider.DemandPerfModel();
        return provider;
    }

    private static IEnumerable<(string Path, string Value)> Leaves() =>
        Section.AsEnumerable(makePathsRelative: true).Where(pair => pair.Value is not null).Select(pair => (pair.Key, pair.Value!));

    private static string? At(object options, string path)
    {
        object? value = options;
        foreach (string name in path.Split(':'))
            value = value is IDictionary entries ? entries[name] : value!.GetType().GetProperty(name)!.GetValue(value);
        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    /// <summary>The settings of a type that are one value, those of its parts included.</summary>
    private static IEnumerable<string> Scalars(Type type, string path) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true })
        .SelectMany(property => IsScalar(property.PropertyType)
            ? [path + property.Name]
            : IsPart(property.PropertyType) ? Scalars(property.PropertyType, path + property.Name + ":") : []);

    private static bool IsScalar(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var scalar
        && (scalar.IsPrimitive || scalar.IsEnum || scalar == typeof(decimal) || scalar == typeof(string));

    private static bool IsPart(Type type) =>
        type == typeof(QualitativeTiers) || type == typeof(OverAchievement) || type == typeof(ScoreRounding);
}
