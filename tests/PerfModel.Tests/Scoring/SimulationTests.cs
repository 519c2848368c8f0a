using System;
using System.Collections.Generic;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>What if the actual were another, and forms beside each other.</summary>
public sealed class SimulationTests
{
    private static PerformanceForm Form(int year, string actual) => new()
    {
        ProjectName = "培训",
        Year = year,
        Indicators =
        [
            Indicator.Create(Category.Quantity, "培训 人数", "≥100人") with { ActualText = actual, Weight = 50 },
            Indicator.Create(Category.Satisfaction, "满意度", "≥90%") with { ActualText = "93%", Weight = 10 },
        ],
    };

    [Fact]
    public void Another_actual_value_is_scored_without_changing_the_form()
    {
        PerformanceForm form = Form(2024, "80人");
        ScoreSimulation simulation = FormScorer.Default.Simulate(form, new Dictionary<int, string> { [0] = "100人" });
        simulation.Difference.Should().Be(10);
        simulation.Changed.Should().ContainSingle().Which.Should().Match<SimulatedScore>(s => s.Index == 0 && s.Before.Score == 40 && s.After.Score == 50);
        form.Indicators[0].ActualText.Should().Be("80人");
        ((Action)(() => FormScorer.Default.Simulate(form, new Dictionary<int, string> { [2] = "1" }))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_same_indicator_is_found_in_every_form()
    {
        PerformanceForm later = Form(2025, "120人");
        later = later with { Indicators = [later.Indicators[1], later.Indicators[0] with { Name = "培训人数" }, Indicator.Create(Category.Quality, "合格率", "≥95%")] };
        ScoreTrend trend = ScoreTrend.Of([FormScorer.Default.Score(Form(2024, "80人")), FormScorer.Default.Score(later)]);
        trend.Rows.Should().HaveCount(3);
        trend.Rows[0].Cells.Should().HaveCount(2);
        (trend.Rows[0].ShareIn(0), trend.Rows[0].ShareIn(1)).Should().Be((0.8m, 1m));
        trend.Rows[2].ShareIn(0).Should().BeNull();
    }
}
