using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;

namespace PerfModel.DependencyInjection;

/// <summary>The options in force, checked and closed: from now on all services share them.</summary>
internal sealed class ReadyOptions
{
    private readonly PerfModelOptions _options;

    /// <summary>Checks and closes options.</summary>
    /// <exception cref="InvalidOperationException">Something is wrong with them; the message names all of it.</exception>
    public ReadyOptions(PerfModelOptions options)
    {
        if (PerfModelOptionsCheck.Problems(options) is string problems)
            throw new InvalidOperationException(problems);
        _options = options;
        Parsing = options.Parsing.Shared();
        Evaluation = (options.Evaluation with { Parsing = Parsing }).Shared();
        Json = (options.Json with { ParseOptions = Parsing, Categories = Categories }).Shared();
        Reading = new FormReaderOptions { Categories = Categories, Targets = Parsing }.Shared();
        foreach (ScoringProfile profile in options.ScoringProfiles.Values)
            profile.Shared();
        foreach (MonitoringProfile profile in options.MonitoringProfiles.Values)
            profile.Shared();
    }

    public TargetParseOptions Parsing { get; }

    public CategoryCatalog Categories => _options.Categories;

    public EvaluationOptions Evaluation { get; }

    public PerfModelJsonOptions Json { get; }

    public FormReaderOptions Reading { get; }

    public string ScoringName => _options.DefaultScoringProfile;

    public string? ValidationName => _options.DefaultValidationProfile;

    public string MonitoringName => _options.DefaultMonitoringProfile;

    /// <summary>
    /// The options of the services, made once for each provider: those of <c>Configure&lt;PerfModelOptions&gt;</c> first, over them what
    /// the registration says.
    /// </summary>
    /// <param name="services">The services as registered.</param>
    /// <param name="registered">The options of the registration, checked.</param>
    /// <param name="configure">How they were made; null where they are the default.</param>
    /// <param name="provider">The services as built.</param>
    public static ReadyOptions Of(
        IServiceCollection services, PerfModelOptions registered, Action<PerfModelOptions>? configure, IServiceProvider provider)
    {
        if (!ConfiguredOptions.AreIn(services))
            return new ReadyOptions(registered);
        PerfModelOptions options = ConfiguredOptions.Of(provider).Copy();
        configure?.Invoke(options);
        return new ReadyOptions(options);
    }

    public ScoringProfile? Scoring(object? name) => Find(_options.ScoringProfiles, name);

    public MonitoringProfile? Monitoring(object? name) => Find(_options.MonitoringProfiles, name);

    public ValidationProfile? Validation(object? name) => Find(_options.ValidationProfiles, name);

    private static T? Find<T>(IDictionary<string, T> profiles, object? name)
        where T : class => name is string key && profiles.TryGetValue(key, out T? profile) ? profile : null;
}
