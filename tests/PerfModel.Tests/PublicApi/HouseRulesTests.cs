using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.PublicApi;

/// <summary>The library's own rules, over all of its public types: a new one that breaks them fails here.</summary>
public sealed class HouseRulesTests
{
    private static readonly Type[] MutableTypes =
        [typeof(Array), typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    [Fact]
    public void No_instance_can_be_changed()
    {
        foreach (Type type in PublicTypes.Immutables)
        {
            type.GetFields(BindingFlags.Public | BindingFlags.Instance).Should().BeEmpty(type.FullName);
            type.GetProperties(PublicTypes.Declared).Where(IsSettable).Should().BeEmpty(type.FullName);
            if (type.IsValueType)
                type.GetCustomAttributesData().Should().Contain(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute", type.FullName);
        }
    }

    [Fact]
    public void No_static_member_can_be_changed() => PublicTypes.All.Where(type => !type.IsEnum)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => !field.IsInitOnly && !field.IsLiteral).Cast<MemberInfo>()
            .Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.SetMethod?.IsPublic == true)))
        .Should().BeEmpty();

    [Fact]
    public void No_property_hands_out_a_collection_that_can_be_changed() => PublicTypes.Immutables
        .SelectMany(type => type.GetProperties(PublicTypes.Declared))
        .Where(property => IsMutable(property.PropertyType))
        .Should().BeEmpty();

    [Fact]
    public void Classes_are_sealed_or_abstract_with_a_closed_set_of_heirs() => PublicTypes.Instances
        .Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && IsClosed(type)))
        .Should().BeEmpty();

    [Fact]
    public void What_is_equal_by_value_has_equality_operators_hash_code_and_text()
    {
        PublicTypes.Values.Should().HaveCountGreaterThan(50);
        foreach (Type type in PublicTypes.Values)
        {
            Own(type, nameof(Equals), [typeof(object)]).Should().BeTrue(type.FullName + " overrides Equals");
            Own(type, nameof(GetHashCode), []).Should().BeTrue(type.FullName + " overrides GetHashCode");
            Own(type, nameof(ToString), []).Should().BeTrue(type.FullName + " overrides ToString");
            HasOperator(type, "op_Equality").Should().BeTrue(type.FullName + " has ==");
            HasOperator(type, "op_Inequality").Should().BeTrue(type.FullName + " has !=");
        }
    }

    [Fact]
    public void Value_types_are_equal_by_value() => PublicTypes.Instances
        .Where(type => type.IsValueType && !type.IsByRefLike && !PublicTypes.IsEquatable(type))
        .Should().BeEmpty();

#if !NETSTANDARD_BUILD
    [Fact]
    public void What_has_a_parser_is_parsable_in_the_ways_of_the_framework()
    {
        Type[] parsed = [.. PublicTypes.Instances.Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Any(method => method.Name == "Parse" && method.ReturnType == type && method.GetParameters()[0].ParameterType == typeof(string)))];
        parsed.Should().Contain([typeof(Target), typeof(PartialDate), typeof(Unit), typeof(Category)]);
        foreach (Type type in parsed)
            type.Should().BeAssignableTo(typeof(IParsable<>).MakeGenericType(type));
        typeof(Target).GetInterfaces().Should().Contain([typeof(ISpanParsable<Target>), typeof(IUtf8SpanParsable<Target>), typeof(ISpanFormattable)]);
        typeof(PartialDate).GetInterfaces().Should().Contain([typeof(ISpanParsable<PartialDate>), typeof(ISpanFormattable)]);
    }
#endif

    [Fact]
    public void The_zero_of_an_enumeration_is_defined()
    {
        foreach (Type type in PublicTypes.All.Where(type => type.IsEnum))
        {
            Enum.IsDefined(type, Enum.ToObject(type, 0)).Should().BeTrue(type.FullName);
            Enum.GetUnderlyingType(type).Should().Be<int>(type.FullName);
        }
    }

    [Fact]
    public void Exceptions_are_sealed_and_those_of_the_framework_that_callers_expect()
    {
        Type[] expected = [typeof(FormatException), typeof(ArgumentException), typeof(System.Text.Json.JsonException)];
        foreach (Type type in PublicTypes.All.Where(typeof(Exception).IsAssignableFrom))
        {
            type.IsSealed.Should().BeTrue(type.FullName);
            expected.Should().Contain(type.BaseType!, type.FullName);
        }
    }

    [Fact]
    public void No_money_ratio_or_score_is_a_binary_fraction() => PublicTypes.All
        .SelectMany(type => type.GetMembers(PublicTypes.Declared))
        .Where(member => Types(member).Any(type => type == typeof(double) || type == typeof(float)))
        .Should().BeEmpty();

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var lacking = new List<string>();
        foreach (Type type in PublicTypes.All)
        {
            if (!IsDocumented(Docs.Of(type)))
                lacking.Add(Docs.IdOf(type));
            lacking.AddRange(PublicTypes.MembersOf(type).Where(member => !IsDocumentedMember(member)).Select(Docs.IdOf));
        }

        lacking.Should().BeEmpty();
    }

    [Fact]
    public void Every_parser_says_what_it_throws()
    {
        IEnumerable<string> silent = PublicTypes.All
            .SelectMany(type => type.GetMethods(PublicTypes.Declared))
            .Where(method => method.Name == "Parse" && method.IsStatic && Docs.Of(method) is XElement docs && docs.Element("exception") is null && docs.Element("inheritdoc") is null)
            .Select(Docs.IdOf);
        silent.Should().BeEmpty();
    }

    private static bool IsDocumentedMember(MemberInfo member) =>
        IsDocumented(Docs.Of(member)) || IsParameterOfRecord(member) || IsOfRecord(member);

    private static bool IsDocumented(XElement? docs) => docs is not null
        && (docs.Element("inheritdoc") is not null || docs.Element("summary") is { } summary && (summary.Value.Trim().Length > 0 || summary.HasElements));

    /// <summary>A property of a positional record is documented by the parameter of its type.</summary>
    private static bool IsParameterOfRecord(MemberInfo member) => member is PropertyInfo && PublicTypes.IsRecord(member.DeclaringType!)
        && Docs.Of(member.DeclaringType!)!.Elements("param").Any(param => param.Attribute("name")!.Value == member.Name && param.Value.Trim().Length + param.Elements().Count() > 0);

    /// <summary>The constructor and deconstructor of a positional record have the documentation of its type.</summary>
    private static bool IsOfRecord(MemberInfo member) => PublicTypes.IsRecord(member.DeclaringType!) && member is MethodBase { Name: ".ctor" or "Deconstruct" } method
        && method.GetParameters().Length > 0 && method.GetParameters().All(parameter => member.DeclaringType!.GetProperty(parameter.Name!) is not null);

    private static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool IsMutable(Type type) => MutableTypes.Any(mutable =>
        mutable.IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == mutable));

    private static bool IsClosed(Type type) => !type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance)
        .Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);

    private static bool Own(Type type, string name, Type[] parameters) =>
        type.GetMethod(name, parameters)!.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType);

    private static bool HasOperator(Type type, string name) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Any(method => method.Name == name);

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        PropertyInfo property => [Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
