using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PerfModel.DependencyInjection;

namespace PerfModel;

/// <summary>Registers the library's services.</summary>
public static class PerfModelServiceCollectionExtensions
{
    /// <summary>The key of the <see cref="JsonSerializerOptions"/> of the library's types among the services: <c>"PerfModel"</c>.</summary>
    public const string JsonKey = "PerfModel";

    /// <summary>Registers evaluator, scorer, monitor and validator, and the options of parser, form reader and JSON, all as singletons.</summary>
    /// <remarks>
    /// <para>Without a key: <see cref="TargetParseOptions"/> for <see cref="TargetParser"/>, <see cref="FormReaderOptions"/> for <see cref="FormReader"/>,
    /// <see cref="EvaluationOptions"/>, <see cref="PerfModelJsonOptions"/>, <see cref="CategoryCatalog"/>, <see cref="UnitCatalog"/>, <see cref="Evaluator"/>,
    /// <see cref="FormScorer"/>, <see cref="FormMonitor"/>, <see cref="Validator"/>. By the name of a profile as the key: <see cref="ScoringProfile"/> and
    /// <see cref="FormScorer"/>, <see cref="MonitoringProfile"/> and <see cref="FormMonitor"/>, <see cref="ValidationProfile"/> and <see cref="Validator"/>. By <see cref="JsonKey"/>:
    /// <see cref="JsonSerializerOptions"/> of the library's types.</para>
    /// <para>What is registered already, under the same key, stays; so a second call adds only what is new. Nothing is found by reflection.</para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options; where null, they are the default.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">Something is wrong with the options: something is null, a profile has problems, a default names no profile. The message names all of it.</exception>
    public static IServiceCollection AddPerfModel(this IServiceCollection services, Action<PerfModelOptions>? configure = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        var options = new PerfModelOptions();
        configure?.Invoke(options);
        PerfModelOptionsCheck.Demand(options, nameof(configure));
        AddOptions(services, options);
        AddScoring(services, options);
        AddMonitoring(services, options);
        AddValidation(services, options);
        return services;
    }

    private static void AddOptions(IServiceCollection services, PerfModelOptions options)
    {
        services.TryAddSingleton(options.Parsing);
        services.TryAddSingleton(static provider => provider.GetRequiredService<TargetParseOptions>().Units);
        services.TryAddSingleton(options.Categories);
        services.TryAddSingleton(new FormReaderOptions { Categories = options.Categories, Targets = options.Parsing });
        services.TryAddSingleton(options.Evaluation with { Parsing = options.Parsing });
        services.TryAddSingleton(options.Json with { ParseOptions = options.Parsing, Categories = options.Categories });
        services.TryAddKeyedSingleton(JsonKey, static (provider, _) => PerfModelJson.CreateOptions(provider.GetRequiredService<PerfModelJsonOptions>()));
    }

    private static void AddScoring(IServiceCollection services, PerfModelOptions options)
    {
        services.TryAddSingleton(static provider => new Evaluator(provider.GetRequiredService<EvaluationOptions>()));
        foreach (KeyValuePair<string, ScoringProfile> profile in options.ScoringProfiles)
        {
            services.TryAddKeyedSingleton(profile.Key, profile.Value);
            services.TryAddKeyedSingleton(profile.Key, static (provider, key) =>
                new FormScorer(provider.GetRequiredKeyedService<ScoringProfile>(key), provider.GetRequiredService<EvaluationOptions>()));
        }

        string name = options.DefaultScoringProfile;
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<FormScorer>(name));
    }

    private static void AddMonitoring(IServiceCollection services, PerfModelOptions options)
    {
        foreach (KeyValuePair<string, MonitoringProfile> profile in options.MonitoringProfiles)
        {
            services.TryAddKeyedSingleton(profile.Key, profile.Value);
            services.TryAddKeyedSingleton(profile.Key, static (provider, key) =>
                new FormMonitor(provider.GetRequiredKeyedService<MonitoringProfile>(key), provider.GetRequiredService<Evaluator>()));
        }

        string name = options.DefaultMonitoringProfile;
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<FormMonitor>(name));
    }

    private static void AddValidation(IServiceCollection services, PerfModelOptions options)
    {
        foreach (KeyValuePair<string, ValidationProfile> profile in options.ValidationProfiles)
        {
            services.TryAddKeyedSingleton(profile.Key, profile.Value);
            services.TryAddKeyedSingleton(profile.Key, static (provider, key) => new Validator(provider.GetRequiredKeyedService<ValidationProfile>(key)));
        }

        if (options.DefaultValidationProfile is string name)
            services.TryAddSingleton(provider => provider.GetRequiredKeyedService<Validator>(name));
        else
            services.TryAddSingleton(Validator.Default);
    }
}
