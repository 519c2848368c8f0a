using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace PerfModel.Tests.Immutability;

/// <summary>
/// Everything that can be reached by public members from the public static properties and fields of an assembly, each object once with the
/// way to it.
/// </summary>
internal sealed class SharedObjects
{
    private readonly Dictionary<object, string> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(object Value, string Way)> _open = new();

    private SharedObjects(Assembly assembly)
    {
        foreach (Type type in assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters))
            AddStatics(type);
        while (_open.TryDequeue(out (object Value, string Way) next))
            Follow(next.Value, next.Way);
    }

    /// <summary>The objects of an assembly.</summary>
    public static IReadOnlyDictionary<object, string> Of(Assembly assembly) => new SharedObjects(assembly)._found;

    private void AddStatics(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(IsReadable))
            Add(property.GetValue(null), type.Name + "." + property.Name);
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            Add(field.GetValue(null), type.Name + "." + field.Name);
    }

    private void Follow(object value, string way)
    {
        if (value is IEnumerable items and not string)
        {
            int index = 0;
            foreach (object? item in items)
                Add(item, way + "[" + index++ + "]");
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsReadable))
            Add(property.GetValue(value), way + "." + property.Name);
        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
            Add(field.GetValue(value), way + "." + field.Name);
    }

    private void Add(object? value, string way)
    {
        if (value is null or string or Type or Delegate || IsPlain(value.GetType()))
            return;
        if (_found.TryAdd(value, way))
            _open.Enqueue((value, way));
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(decimal);

    private static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike;
}
