using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PerfModel.EntityFrameworkCore;

/// <summary>Tells Entity Framework Core how the library's types are stored.</summary>
public static class PerfModelConventions
{
    /// <summary>
    /// Stores <see cref="StoredTarget"/> as a complex value, forms, documents and plain <see cref="Target"/> as JSON, and units, categories
    /// and dates as their texts. To be called in
    /// <see cref="DbContext.ConfigureConventions"/>.
    /// </summary>
    /// <param name="configuration">The builder of the conventions.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static ModelConfigurationBuilder AddPerfModel(this ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.ComplexProperties<StoredTarget>();
        configuration.Properties<TargetKind>().HaveConversion<NameConverter<TargetKind>>();
        configuration.Properties<Comparison>().HaveConversion<NameConverter<Comparison>>();
        configuration.Properties<Target>().HaveConversion<JsonConverter<Target>>();
        configuration.Properties<PerformanceForm>().HaveConversion<JsonConverter<PerformanceForm>>();
        configuration.Properties<FormDocument>().HaveConversion<JsonConverter<FormDocument>>();
        configuration.Properties<Category>().HaveConversion<CategoryConverter>();
        configuration.Properties<Unit>().HaveConversion<UnitConverter>();
        configuration.Properties<PartialDate>().HaveConversion<DateConverter>();
        return configuration;
    }

    /// <summary>A value as its JSON, which keeps the text as written and every decimal.</summary>
    private sealed class JsonConverter<T>() : ValueConverter<T, string>(
        value => PerfModelJson.Serialize(value, null), json => PerfModelJson.Deserialize<T>(json, null))
        where T : notnull;

    /// <summary>A value of an enumeration as its name in JSON.</summary>
    private sealed class NameConverter<T>() : ValueConverter<T, string>(value => NameOf(value), name => ValueOf<T>(name))
        where T : struct, Enum;

    private sealed class CategoryConverter() : ValueConverter<Category, string>(category => category.Id, id => Category.Parse(id, null));

    private sealed class UnitConverter() : ValueConverter<Unit, string>(unit => unit.Symbol, symbol => Unit.Parse(symbol, null));

    private sealed class DateConverter()
        : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text, null));

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static T ValueOf<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}
