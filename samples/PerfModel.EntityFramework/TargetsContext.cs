using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PerfModel.EntityFramework;

/// <summary>An indicator as a row.</summary>
public sealed class IndicatorRow
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Category? Category { get; set; }

    public required Target Target { get; set; }
}

/// <summary>A form as a row: its JSON in one column.</summary>
public sealed class FormRow
{
    public int Id { get; set; }

    public required PerformanceForm Form { get; set; }
}

/// <summary>A database of indicators and forms.</summary>
public sealed class TargetsContext(DbContextOptions<TargetsContext> options) : DbContext(options)
{
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    public DbSet<FormRow> Forms => Set<FormRow>();

    /// <summary>The converters are named once, for all properties of their types. The library's values are immutable and equal by value, so that no comparer is needed.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Target>().HaveConversion<TargetConverter>();
        configurationBuilder.Properties<Category>().HaveConversion<CategoryConverter>();
        configurationBuilder.Properties<PerformanceForm>().HaveConversion<FormConverter>();
    }

    /// <summary>A target as its JSON, which keeps the text as written and every decimal.</summary>
    private sealed class TargetConverter() : ValueConverter<Target, string>(
        target => PerfModelJson.Serialize(target, null), json => PerfModelJson.Deserialize<Target>(json, null));

    /// <summary>A category as its id, in which queries can look for it.</summary>
    private sealed class CategoryConverter() : ValueConverter<Category, string>(category => category.Id, id => Category.Parse(id, null));

    private sealed class FormConverter() : ValueConverter<PerformanceForm, string>(
        form => PerfModelJson.Serialize(form, null), json => PerfModelJson.Deserialize<PerformanceForm>(json, null));
}
