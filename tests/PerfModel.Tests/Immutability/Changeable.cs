using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace PerfModel.Tests.Immutability;

/// <summary>What of shared objects could be changed by anybody who has them, reflection on their public members included.</summary>
internal static class Changeable
{
    /// <summary>Properties that take a value, those for initializing too.</summary>
    public static IEnumerable<string> Properties(IReadOnlyDictionary<object, string> shared) =>
        from one in shared
        from name in Settable(one.Key)
        select one.Value + " (" + one.Key.GetType().Name + ")." + name;

    /// <summary>Public fields that are not read-only, of the library's own types.</summary>
    public static IEnumerable<string> Fields(IReadOnlyDictionary<object, string> shared) =>
        from type in shared.Keys.Select(value => value.GetType()).Distinct()
        where type.FullName!.StartsWith("PerfModel.", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance)
        where !field.IsInitOnly
        select type.Name + "." + field.Name;

    /// <summary>Collections that take items.</summary>
    public static IEnumerable<string> Collections(IReadOnlyDictionary<object, string> shared) =>
        from one in shared
        where IsMutable(one.Key)
        select one.Value + " is a " + one.Key.GetType();

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
