namespace PerfModel.DependencyInjection;

/// <summary>
/// Copies of what is shared, down to the last part that has settable properties: a configuration binder writes into the objects that it
/// finds, into init-only properties
/// too, and must find none that others use.
/// </summary>
internal static class OwnCopy
{
    public static TargetParseOptions Of(TargetParseOptions options) => options with { };

    public static EvaluationOptions Of(EvaluationOptions options) => options with { Parsing = Of(options.Parsing) };

    public static PerfModelJsonOptions Of(PerfModelJsonOptions options) => options with { ParseOptions = Of(options.ParseOptions) };

    public static MonitoringProfile Of(MonitoringProfile profile) => profile with { };

    public static ScoringProfile Of(ScoringProfile profile) =>
        profile with { Tiers = profile.Tiers with { }, Over = profile.Over with { } };
}
