using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;

namespace PerfModel.EntityFrameworkCore.Tests;

/// <summary>What is asked of stored targets in LINQ is answered by SQL.</summary>
public abstract class DatabaseTests(IDatabase database)
{
    [DatabaseFact]
    public void All_targets_of_at_least_95_percent() => Names(i => i.WhereAtLeast(row => row.Target, "95%"))
        .Should().Equal("≥95%", "≥98%", "＞96%", "=100%", "95%～98%", "≥980‰");

    [DatabaseFact]
    public void The_same_with_the_columns()
    {
        Names(i => i.Where(row => row.Target.Kind == TargetKind.Quantity && row.Target.Comparison == Comparison.AtLeast
            && row.Target.Dimension == "ratio" && row.Target.Value >= 0.95m)).Should().Equal("≥95%", "≥98%", "≥980‰");
    }

    [DatabaseFact]
    public void Money_in_any_unit() => Names(i => i.WhereAtMost(row => row.Target, "17万元")).Should().Equal("≤17万元", "≤165000元");

    [DatabaseFact]
    public void All_deadlines_before_October_of_a_year() => Names(i => i.WhereDueBefore(row => row.Target, new DateOnly(2024, 10, 1)))
        .Should().Equal("2024年9月底前", "2023年底前");

    [DatabaseFact]
    public void All_deadlines_before_October_those_that_return_or_name_no_year_included() => Names(i => i.WhereDueBefore(row => row.Target, 2024, 10))
        .Should().BeEquivalentTo("2024年9月底前", "2023年底前", "9月底前", "每年8月底前", "第三季度末前");

    [DatabaseFact]
    public void Text_unit_and_date_as_written()
    {
        Names(i => i.Where(row => row.Target.Unit == "万元")).Should().Equal("≤17万元");
        Names(i => i.Where(row => row.Target.By == "2024-12-31")).Should().Equal("2024年12月31日前");
        Names(i => i.Where(row => row.Target.Text.Contains("满意") || row.Target.Text.StartsWith("不少于"))).Should().Equal("不少于 2.50 期");
    }

    [DatabaseFact]
    public void Every_target_comes_back_as_it_was()
    {
        using IndicatorsContext context = Context();
        foreach (IndicatorRow row in context.Indicators.AsNoTracking())
        {
            row.Target.ToTarget().Should().Be(Target.Parse(row.Name));
            row.Target.Text.Should().Be(row.Name);
            row.Target.Should().Be((StoredTarget)Target.Parse(row.Name));
            row.MidTerm.Should().BeNull();
            row.Since.ToString().Should().Be("2024-Q3");
        }
    }

    [DatabaseFact]
    public void A_target_can_be_ordered_grouped_and_projected()
    {
        using IndicatorsContext context = Context();
        context.Indicators.Where(row => row.Target.Dimension == "money").OrderByDescending(row => row.Target.Value).Select(row => row.Target.Text).ToList()
            .Should().Equal("＜1亿元", "≤17万元", "≤165000元");
        context.Indicators.GroupBy(row => row.Target.Kind).Select(group => new { group.Key, Count = group.Count() }).ToList()
            .Should().ContainEquivalentOf(new { Key = TargetKind.YesNo, Count = 1 });
    }

    [DatabaseFact]
    public void A_change_is_saved_and_an_equal_target_changes_nothing()
    {
        using IndicatorsContext context = Context();
        using var transaction = context.Database.BeginTransaction();
        IndicatorRow row = context.Indicators.Single(item => item.Name == "≥95%");
        row.Target = Target.Parse("≥95%");
        context.ChangeTracker.HasChanges().Should().BeFalse();
        row.Target = Target.Parse("≥ 96 %");
        row.MidTerm = Target.Parse("≥50%");
        context.ChangeTracker.HasChanges().Should().BeTrue();
        context.SaveChanges();
        context.ChangeTracker.Clear();
        row = context.Indicators.Single(item => item.Name == "≥95%");
        (row.Target.Text, row.Target.Value, row.MidTerm!.Value).Should().Be(("≥ 96 %", 0.96m, 0.5m));
        transaction.Rollback();
    }

    [DatabaseFact]
    public void Forms_and_plain_targets_are_JSON()
    {
        using IndicatorsContext context = Context();
        using var transaction = context.Database.BeginTransaction();
        var form = new PerformanceForm { Kind = FormKind.Target, Indicators = [Indicator.Create(Category.Cost, "线路租用费", "17 万")] };
        context.Forms.Add(new FormRow { Form = form, Plain = Target.Parse("≥98%") });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        FormRow row = context.Forms.Single();
        row.Form.Indicators[0].Should().Be(form.Indicators[0]);
        row.Plain.Should().Be(Target.Parse("≥98%"));
        transaction.Rollback();
    }

    [DatabaseFact]
    public void The_questions_are_answered_by_SQL()
    {
        using IndicatorsContext context = Context();
        string sql = context.Indicators.WhereAtLeast(row => row.Target, "95%").ToQueryString();
        sql.Should().Contain("WHERE").And.Contain("Target_Lower").And.Contain("Target_Dimension");
        context.Indicators.WhereDueBefore(row => row.Target, 2024, 10).ToQueryString().Should().Contain("Target_DueMonth");
    }

    private List<string> Names(Func<IQueryable<IndicatorRow>, IQueryable<IndicatorRow>> ask)
    {
        using IndicatorsContext context = Context();
        return [.. ask(context.Indicators).OrderBy(row => row.Id).Select(row => row.Name)];
    }

    private IndicatorsContext Context() => database.Context();
}
