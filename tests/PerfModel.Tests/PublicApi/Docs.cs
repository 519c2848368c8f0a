using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace PerfModel.Tests.PublicApi;

/// <summary>The documentation file of the library, by member.</summary>
internal static class Docs
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(Target).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The documentation of a member; null where it has none.</summary>
    public static XElement? Of(MemberInfo member) => Members.GetValueOrDefault(IdOf(member));

    /// <summary>The id of a member as the compiler writes it.</summary>
    public static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        ConstructorInfo constructor => "M:" + NameOf(constructor.DeclaringType!) + ".#ctor" + Parameters(constructor.GetParameters()),
        MethodInfo method => "M:" + NameOf(method.DeclaringType!) + "." + method.Name + Arity(method) + Parameters(method.GetParameters())
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Reference(method.ReturnType) : ""),
        PropertyInfo property => "P:" + NameOf(property.DeclaringType!) + "." + property.Name + Parameters(property.GetIndexParameters()),
        FieldInfo field => "F:" + NameOf(field.DeclaringType!) + "." + field.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "Of no known sort."),
    };

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(",", parameters.Select(parameter => Reference(parameter.ParameterType))) + ")";

    private static string Reference(Type type)
    {
        if (type.IsByRef)
            return Reference(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Reference(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsGenericType)
            return type.FullName!.Replace('+', '.');
        var name = new StringBuilder(NameOf(type));
        name.Length = name.ToString().IndexOf('`', StringComparison.Ordinal);
        return name + "{" + string.Join(",", type.GetGenericArguments().Select(Reference)) + "}";
    }
}
