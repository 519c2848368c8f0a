using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PerfModel.Tests.PublicApi;

/// <summary>The public types of the library, sorted by what they are.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What is filled in step by step and so cannot be immutable.</summary>
    private static readonly Type[] Mutable = [typeof(PerfModelOptions)];

    public static IReadOnlyList<Type> All { get; } = [.. typeof(Target).Assembly.GetExportedTypes().Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.FullName, b.FullName)))];

    /// <summary>Types of which there are values: no enumerations, static classes, interfaces, delegates, exceptions.</summary>
    public static IEnumerable<Type> Instances => All.Where(type =>
        !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type));

    public static IEnumerable<Type> Immutables => Instances.Except(Mutable);

    /// <summary>Types that say that they are equal by value.</summary>
    public static IEnumerable<Type> Values => Instances.Where(type => !type.IsByRefLike && IsEquatable(type));

    public static bool IsEquatable(Type type) => type.GetInterfaces().Any(face =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>) && face.GetGenericArguments()[0].IsAssignableFrom(type));

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    /// <summary>Members that a person wrote; not what the compiler adds to records and enumerations, and no constructor without parameters, which it may have added too.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member =>
        member is not Type
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !(member is MethodInfo { IsSpecialName: true } accessor && !accessor.Name.StartsWith("op_", StringComparison.Ordinal))
        && !(member is ConstructorInfo constructor && constructor.GetParameters().Length == 0)
        && !(member is FieldInfo { IsSpecialName: true })
        && !typeof(Delegate).IsAssignableFrom(type));
}
