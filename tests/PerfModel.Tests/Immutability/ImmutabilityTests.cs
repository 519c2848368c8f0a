using System.Collections.Generic;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Immutability;

/// <summary>
/// What everybody shares, the public static defaults and all that can be reached from them, cannot be changed by anybody.
/// </summary>
public sealed class ImmutabilityTests
{
    private static readonly IReadOnlyDictionary<object, string> Shared = SharedObjects.Of(typeof(Target).Assembly);

    [Fact]
    public void Enough_is_looked_at()
    {
        Shared.Count.Should().BeGreaterThan(1000);
        Shared.Keys.Should().Contain(
        [
            TargetParseOptions.Default, EvaluationOptions.Default, PerfModelJsonOptions.Default, FormReaderOptions.Default,
                ScoringProfile.Default.Tiers,
            MonitoringProfile.Default, ValidationProfile.Local, UnitCatalog.Default, CategoryCatalog.Default, PolarityCatalog.Default,
                Vocabulary.Default,
        ]);
    }

    [Fact]
    public void No_property_can_be_set_not_even_one_for_initializing() => string.Join("\n", Changeable.Properties(Shared)).Should().BeEmpty();

    [Fact]
    public void No_field_can_be_set() => string.Join("\n", Changeable.Fields(Shared)).Should().BeEmpty();

    [Fact]
    public void No_collection_can_be_changed() => string.Join("\n", Changeable.Collections(Shared)).Should().BeEmpty();
}
