using Microsoft.EntityFrameworkCore;
using PerfModel.EntityFrameworkCore;

namespace PerfModel.EntityFramework;

/// <summary>An indicator as a row; its target is one JSON column, and others that queries can ask for.</summary>
public sealed class IndicatorRow
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Category? Category { get; set; }

    public required StoredTarget Target { get; set; }
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

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddPerfModel();
}
