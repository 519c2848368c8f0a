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

    /// <summary>
    /// Registers evaluator, scorer, monitor and validator, and the options of parser, form reader and JSON, all as singletons.
    /// </summary>
    /// <remarks>
    /// <para>Without a key: <see cref="TargetParseOptions"/> for <see cref="TargetParser"/>, <see cref="FormReaderOptions"/> for <see
    /// cref="FormReader"/>,
    /// <see cref="EvaluationOptions"/>, <see cref="PerfModelJsonOptions"/>, <see cref="CategoryCatalog"/>, <see cref="UnitCatalog"/>, <see
    /// cref="Evaluator"/>,
    /// <see cref="FormScorer"/>, <see cref="FormMonitor"/>, <see cref="Validator"/>. By the name of a profile as the key: <see
    /// cref="ScoringProfile"/> and
    /// <see cref="FormScorer"/>, <see cref="MonitoringProfile"/> and <see cref="FormMonitor"/>, <see cref="ValidationProfile"/> and <see
    /// cref="Validator"/>. By <see cref="JsonKey"/>:
    /// <see cref="JsonSerializerOptions"/> of the library's types.</para>
    /// <para>Where the application configures the options itself (<c>services.Configure&lt;PerfModelOptions&gt;(section)</c>, before or
    /// after), those hold, and over them what
    /// <paramref name="configure"/> says; profiles that only a configuration names are keyed services too. They are checked when the first
    /// service is asked for;
    /// <see cref="DemandPerfModel"/> checks them at the start.</para>
    /// <para>What is registered already, under the same key, stays; so a second call adds only what is new.</para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options; where null, they are the default. It may be called twice, with other options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">Something is wrong with the options: something is null, a profile has problems, a default names
    /// no profile. The message names all of it.</exception>
    public static IServiceCollection AddPerfModel(this IServiceCollection services, Action<PerfModelOptions>? configure = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        var options = new PerfModelOptions();
        configure?.Invoke(options);
        if (PerfModelOptionsCheck.Problems(options) is string problems)
            throw new ArgumentException(problems, nameof(configure));
        services.TryAddSingleton(provider => ReadyOptions.Of(services, options, configure, provider));
        AddOptions(services);
        AddScoring(services, options);
        AddMonitoring(services, options);
        AddValidation(services, options);
        return services;
    }

    /// <summary>
    /// Checks the options of the library as they are configured, at the start of an application instead of when the first service is asked
    /// for.
    /// </summary>
    /// <param name="provider">The services, <c>app.Services</c>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Something is wrong with the options, and the message names all of it; or <see
    /// cref="AddPerfModel"/> was not called.</exception>
    public static IServiceProvider DemandPerfModel(this IServiceProvider provider)
    {
        _ = (provider ?? throw new ArgumentNullException(nameof(provider))).GetRequiredService<ReadyOptions>();
        return provider;
    }

    private static ReadyOptions Ready(IServiceProvider provider) => provider.GetRequiredService<ReadyOptions>();

    private static void AddOptions(IServiceCollection services)
    {
        services.TryAddSingleton(static provider => Ready(provider).Parsing);
        services.TryAddSingleton(static provider => provider.GetRequiredService<TargetParseOptions>().Units);
        services.TryAddSingleton(static provider => Ready(provider).Categories);
        services.TryAddSingleton(static provider => Ready(provider).Reading);
        services.TryAddSingleton(static provider => Ready(provider).Evaluation);
        services.TryAddSingleton(static provider => Ready(provider).Json);
        services.TryAddKeyedSingleton(JsonKey, static (provider, _) =>
            PerfModelJson.CreateOptions(provider.GetRequiredService<PerfModelJsonOptions>()));
    }

    private static void AddScoring(IServiceCollection services, PerfModelOptions options)
    {
        services.TryAddSingleton(static provider => new Evaluator(provider.GetRequiredService<EvaluationOptions>()));
        AddProfiles(services, options.ScoringProfiles, static (ready, name) => ready.Scoring(name), static (provider, profile) =>
            new FormScorer(profile, provider.GetRequiredService<EvaluationOptions>()));
        services.TryAddSingleton(static provider => provider.GetRequiredKeyedService<FormScorer>(Ready(provider).ScoringName));
    }

    private static void AddMonitoring(IServiceCollection services, PerfModelOptions options)
    {
        AddProfiles(services, options.MonitoringProfiles, static (ready, name) => ready.Monitoring(name), static (provider, profile) =>
            new FormMonitor(profile, provider.GetRequiredService<Evaluator>()));
        services.TryAddSingleton(static provider => provider.GetRequiredKeyedService<FormMonitor>(Ready(provider).MonitoringName));
    }

    private static void AddValidation(IServiceCollection services, PerfModelOptions options)
    {
        AddProfiles(services, options.ValidationProfiles, static (ready, name) => ready.Validation(name), static (_, profile) =>
            new Validator(profile));
        services.TryAddSingleton(static provider =>
            Ready(provider).ValidationName is string name ? provider.GetRequiredKeyedService<Validator>(name) : Validator.Default);
    }

    /// <summary>
    /// Registers profiles, and what works by them, under their names; a name that is in none of the registrations is looked for among the
    /// configured profiles.
    /// </summary>
    private static void AddProfiles<TProfile, TService>(
        IServiceCollection services,
        IDictionary<string, TProfile> profiles,
        Func<ReadyOptions, object?, TProfile?> find,
        Func<IServiceProvider, TProfile, TService> make)
        where TProfile : class
        where TService : class
    {
        foreach (KeyValuePair<string, TProfile> profile in profiles)
        {
            TProfile registered = profile.Value;
            services.TryAddKeyedSingleton(profile.Key, (provider, name) => find(Ready(provider), name) ?? registered);
            services.TryAddKeyedSingleton(profile.Key, (provider, name) =>
                make(provider, provider.GetRequiredKeyedService<TProfile>(name)));
        }

        services.TryAddKeyedSingleton(KeyedService.AnyKey, (provider, name) => find(Ready(provider), name)!);
        services.TryAddKeyedSingleton(KeyedService.AnyKey, (provider, name) =>
            provider.GetKeyedService<TProfile>(name) is TProfile profile ? make(provider, profile) : null!);
    }
}
