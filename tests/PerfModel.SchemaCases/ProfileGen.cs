using CsCheck;
using PerfModel.Tests.Generators;
using PerfModel.Validation;

namespace PerfModel.SchemaCases;

/// <summary>Profiles of the library, changed at random.</summary>
internal static class ProfileGen
{
    private static readonly Gen<decimal> Share = Gen.Int[0, 100].Select(hundredths => hundredths / 100m);

    /// <summary>Scoring profiles.</summary>
    public static Gen<ScoringProfile> Scoring { get; } = Gen.Select(Of(ScoringProfile.All), WordGen.Any, Gen.Enum<RoundingMode>(), Gen.Int[0, 6], Share, Gen.Bool).Select(
        (profile, title, mode, places, share, plain) => profile with
        {
            Id = "county",
            Title = title,
            Year = plain ? null : 2024,
            Rounding = new ScoreRounding(places, mode),
            PassThreshold = plain ? null : share,
            Tiers = new QualitativeTiers { Reached = share, Partly = share / 2 },
            Rules = plain ? profile.Rules : Rules(share).ToValueList(),
        });

    /// <summary>Monitoring profiles.</summary>
    public static Gen<MonitoringProfile> Monitoring { get; } = Gen.Select(Of(MonitoringProfile.All), WordGen.Any, Share, Gen.Enum<Certainty>()).Select(
        (profile, title, share, certainty) => profile with { Id = "county", Title = title, Certainty = certainty, YellowFrom = (share / 2) + 0.01m });

    /// <summary>Validation profiles.</summary>
    public static Gen<ValidationProfile> Validation { get; } = Gen.Select(Of(ValidationProfile.All), WordGen.Any, Gen.Int[0, RuleCatalog.Rules.Count - 1], Gen.Enum<Severity>()).Select(
        (profile, reason, at, severity) => profile.Named("county")
            .With(RuleCatalog.Rules[at].Id, severity)
            .Without(RuleCatalog.Rules[0].Id)
            .Suppress(new Suppression(RuleCatalog.Rules[at].Id, reason) { ProjectName = reason }));

    private static ScoringRule[] Rules(decimal share) =>
    [
        new ScoringRule { Category = "cost", Method = ScoringMethod.Bands, Bands = new[] { new ScoreBand(1, 1), new ScoreBand(share, share) }.ToValueList() },
        new ScoringRule { Name = "投诉", Polarity = Polarity.LowerIsBetter, Method = ScoringMethod.Steps, Step = new StepDeduction(1, share) },
    ];

    private static Gen<T> Of<T>(ValueList<T> values)
        where T : class => Gen.Int[0, values.Count - 1].Select(i => values[i]);
}
