using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.DependencyInjection;

/// <summary>Checks options, so that a mistake shows at the start and not in an answer.</summary>
internal sealed class PerfModelOptionsCheck
{
    private readonly List<string> _problems = [];

    /// <summary>All that is wrong, or null.</summary>
    public static string? Problems(PerfModelOptions options)
    {
        var check = new PerfModelOptionsCheck();
        check.Check(options);
        return check._problems.Count == 0 ? null : "The options of PerfModel cannot be used: " + string.Join("; ", check._problems) + ".";
    }

    private void Check(PerfModelOptions options)
    {
        Given(options.Parsing, nameof(options.Parsing));
        Given(options.Categories, nameof(options.Categories));
        Given(options.Evaluation, nameof(options.Evaluation));
        Given(options.Json, nameof(options.Json));
        if (_problems.Count == 0)
            CheckAgreement(options);
        CheckScoring(options.ScoringProfiles);
        CheckMonitoring(options.MonitoringProfiles);
        CheckNames(options.ValidationProfiles, nameof(options.ValidationProfiles));
        CheckDefault(options.ScoringProfiles, options.DefaultScoringProfile, nameof(options.DefaultScoringProfile));
        CheckDefault(options.MonitoringProfiles, options.DefaultMonitoringProfile, nameof(options.DefaultMonitoringProfile));
        if (options.DefaultValidationProfile is not null)
            CheckDefault(options.ValidationProfiles, options.DefaultValidationProfile, nameof(options.DefaultValidationProfile));
    }

    /// <summary>What is set in one place must not be set otherwise in another, where it would be passed over in silence.</summary>
    private void CheckAgreement(PerfModelOptions options)
    {
        Agrees(options.Evaluation.Parsing, options.Parsing, TargetParseOptions.Default, "Evaluation.Parsing", nameof(options.Parsing));
        Agrees(options.Json.ParseOptions, options.Parsing, TargetParseOptions.Default, "Json.ParseOptions", nameof(options.Parsing));
        Agrees(options.Json.Categories, options.Categories, CategoryCatalog.Default, "Json.Categories", nameof(options.Categories));
    }

    private void Agrees<T>(T given, T general, T untouched, string name, string generalName)
        where T : class
    {
        if (!Equals(given, untouched) && !Equals(given, general))
            _problems.Add(name + " differs from " + generalName + "; set it at " + generalName + " alone");
    }

    private void CheckScoring(IDictionary<string, ScoringProfile> profiles)
    {
        CheckNames(profiles, nameof(PerfModelOptions.ScoringProfiles));
        foreach (KeyValuePair<string, ScoringProfile> profile in profiles.Where(profile => profile.Value is not null))
        {
            foreach (ProfileProblem problem in profile.Value.Validate())
                _problems.Add("the scoring profile '" + profile.Key + "': " + problem.GetMessage(Language.English));
        }
    }

    private void CheckMonitoring(IDictionary<string, MonitoringProfile> profiles)
    {
        CheckNames(profiles, nameof(PerfModelOptions.MonitoringProfiles));
        foreach (KeyValuePair<string, MonitoringProfile> profile in profiles.Where(profile => profile.Value is { IsValid: false }))
            _problems.Add("the monitoring profile '" + profile.Key
                + "': the limits of the lights must follow each other upwards and be over 0");
    }

    private void CheckNames<T>(IDictionary<string, T> profiles, string name)
        where T : class
    {
        foreach (KeyValuePair<string, T> profile in profiles)
        {
            if (string.IsNullOrWhiteSpace(profile.Key))
                _problems.Add("a profile in " + name + " has a blank name");
            Given(profile.Value, name + "[\"" + profile.Key + "\"]");
        }
    }

    private void CheckDefault<T>(IDictionary<string, T> profiles, string? wanted, string name)
    {
        if (wanted is null || !profiles.ContainsKey(wanted))
            _problems.Add(name + " is '" + wanted + "', but there are only "
                + string.Join(", ", profiles.Keys.OrderBy(key => key, StringComparer.Ordinal)));
    }

    private void Given(object? value, string name)
    {
        if (value is null)
            _problems.Add(name + " is null");
    }
}
