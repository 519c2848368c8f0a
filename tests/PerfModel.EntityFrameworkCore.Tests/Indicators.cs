using System;
using Microsoft.EntityFrameworkCore;

namespace PerfModel.EntityFrameworkCore.Tests;

/// <summary>An indicator as a row.</summary>
public sealed class IndicatorRow
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Category? Category { get; set; }

    public Unit? CountedIn { get; set; }

    public PartialDate Since { get; set; }

    public required StoredTarget Target { get; set; }

    public StoredTarget? MidTerm { get; set; }
}

/// <summary>A form as a row: its JSON in one column.</summary>
public sealed class FormRow
{
    public int Id { get; set; }

    public required PerformanceForm Form { get; set; }

    public Target? Plain { get; set; }
}

/// <summary>A database of indicators and forms.</summary>
public sealed class IndicatorsContext(DbContextOptions<IndicatorsContext> options) : DbContext(options)
{
    public static readonly string[] Texts =
    [
        "≥95%", "≥98%", "＞96%", "=100%", "95%～98%", "≥9成", "95%", "≤98%", "增长95%以上", "≥980‰", "三分之二以上",
        "≤17万元", "≤165000元", "＜1亿元", "不少于 2.50 期", "≥95人", "≥95", "5人/10万人以下", "≥3000元/人·年",
        "2024年9月底前", "2024年12月31日前", "2023年底前", "9月底前", "每年8月底前", "每月10日前", "第三季度末前",
        "显著提升", "优", "培训≥2期；参训≥100人次", "严格执行相关制度规定", "/", "是", "≥30咕噜",
    ];

    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    public DbSet<FormRow> Forms => Set<FormRow>();

    public void Fill()
    {
        Database.EnsureCreated();
        foreach (string text in Texts)
        {
            bool isRead = Target.TryParse(text, out Target? target);
            Indicators.Add(new IndicatorRow { Name = text, Target = isRead ? target! : throw new FormatException(text), Since = PartialDate.Parse("2024-Q3") });
        }

        SaveChanges();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddPerfModel();
}
