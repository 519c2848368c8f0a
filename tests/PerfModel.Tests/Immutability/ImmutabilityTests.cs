using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
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
    public void No_property_can_be_set_not_even_one_for_initializing() => string.Join("\n",
        from shared in Shared
        from name in Settable(shared.Key)
        select shared.Value + " (" + shared.Key.GetType().Name + ")." + name).Should().BeEmpty();

    [Fact]
    public void No_field_can_be_set() => string.Join("\n",
        from type in Shared.Keys.Select(value => value.GetType()).Distinct()
        where type.Assembly == typeof(Target).Assembly
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance)
        where !field.IsInitOnly
        select type.Name + "." + field.Name).Should().BeEmpty();

    [Fact]
    public void No_collection_can_be_changed() => string.Join("\n",
        from shared in Shared
        where IsMutable(shared.Key)
        select shared.Value + " is a " + shared.Key.GetType()).Should().BeEmpty();

    private static IEnumerable<string> Settable(object value)
    {
        if (value.GetType().IsValueType)
            return [];
        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true }
            && property.GetIndexParameters().Length == 0 && !Refuses(property, value)).Select(property => property.Name);
    }

    /// <summary>Whether a property refuses the value that it has already, so that the attempt itself changes nothing.</summary>
    private static bool Refuses(PropertyInfo property, object value)
    {
        try
        {
            property.SetValue(value, property.GetValue(value));
            return false;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is InvalidOperationException)
        {
            return true;
        }
    }

    private static bool IsMutable(object value) =>
        value is Array { Length: > 0 } or IList { IsReadOnly: false } or IDictionary { IsReadOnly: false }
        || value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>)
            && type.GetProperty("IsReadOnly")!.GetValue(value) is false);
}
