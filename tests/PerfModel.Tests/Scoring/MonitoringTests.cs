using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Scoring;

/// <summary>Lights during the year, against the target in proportion to the months that have passed.</summary>
public sealed class MonitoringTests
{
    private static IndicatorProgress Assess(string target, string actual, int month, Category? category = null, string name = "参训人数", string profile = "common") =>
        new FormMonitor(MonitoringProfile.Find(profile)).Assess(
            new PerformanceForm { Year = 2024, Indicators = [Indicator.Create(category, name, target) with { ActualText = actual }] }, month).Indicators[0];

    [Theory]
    [InlineData("≥120人", "35人", 6, MonitoringLight.Red, "0.5833")]
    [InlineData("≥120人", "36人", 6, MonitoringLight.Yellow, "0.6")]
    [InlineData("≥120人", "47.99人", 6, MonitoringLight.Yellow, "0.7998")]
    [InlineData("≥120人", "48人", 6, MonitoringLight.Green, "0.8")]
    [InlineData("≥120人", "71.999人", 6, MonitoringLight.Green, "1.2")]
    [InlineData("≥120人", "72人", 6, MonitoringLight.Blue, "1.2")]
    [InlineData("120人", "120人", 12, MonitoringLight.Green, "1")]
    [InlineData("≥120人", "-1人", 6, MonitoringLight.Red, "0")]
    [InlineData("≥0.0000000000000000000000000001", "79228162514264337593543950335", 1, MonitoringLight.Blue, null)]
    public void Progress_is_held_against_the_time(string target, string actual, int month, MonitoringLight light, string? progress)
    {
        IndicatorProgress found = Assess(target, actual, month);
        (found.Light, found.Basis).Should().Be((light, MonitoringBasis.TimeProportion));
        found.Progress.Should().Be(progress is null ? null : Evaluating.Cases.Number(progress));
        found.Explain().GetText(Language.English).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("≤5%", "4%", MonitoringLight.Green)]
    [InlineData("≤5%", "6%", MonitoringLight.Red)]
    [InlineData("10-20个", "15个", MonitoringLight.Green)]
    [InlineData("10-20个", "5个", MonitoringLight.Red)]
    [InlineData("2024年底前", "2024年5月", MonitoringLight.Green)]
    [InlineData("显著提升", "未达成", MonitoringLight.Red)]
    public void Reverse_indicators_ranges_dates_and_words_are_in_range_or_not(string target, string actual, MonitoringLight light)
    {
        IndicatorProgress found = Assess(target, actual, 6);
        (found.Light, found.Basis, found.Progress).Should().Be((light, MonitoringBasis.InRange, null));
    }

    [Fact]
    public void Quality_timeliness_and_cost_are_in_range_or_not_in_Shanxi()
    {
        Assess("≥95%", "90%", 6, Category.Quality, profile: "shanxi").Light.Should().Be(MonitoringLight.Red);
        Assess("≥95%", "90%", 6, Category.Quality).Light.Should().Be(MonitoringLight.Blue);
        Assess("≥95%", "90%", 6, Category.Quantity, profile: "shanxi").Light.Should().Be(MonitoringLight.Blue);
    }

    [Fact]
    public void A_form_takes_its_worst_light()
    {
        Indicator Row(string actual) => Indicator.Create(Category.Quantity, "甲", "≥120人") with { ActualText = actual };
        MonitoringLight? Light(params string[] actuals) =>
            new FormMonitor().Assess(new PerformanceForm { Indicators = actuals.Select(Row).ToValueList() }, 6).Light;
        Light("60人", "72人").Should().Be(MonitoringLight.Blue);
        Light("60人", "72人", "40人").Should().Be(MonitoringLight.Yellow);
        Light("60人", "30人", "40人").Should().Be(MonitoringLight.Red);
        Light("60次").Should().BeNull();
        Light().Should().BeNull();
    }

    [Fact]
    public void Months_and_limits_are_checked()
    {
        Action month = () => new FormMonitor().Assess(new PerformanceForm(), 13);
        month.Should().Throw<ArgumentOutOfRangeException>();
        Action limits = () => _ = new FormMonitor(new MonitoringProfile { GreenFrom = 0.5m });
        limits.Should().Throw<ArgumentException>();
        MonitoringProfile.All.Should().OnlyContain(p => p.IsValid && p.Source.Length > 0);
    }
}
