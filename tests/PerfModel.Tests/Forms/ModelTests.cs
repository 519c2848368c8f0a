using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Forms;

/// <summary>The model: building in code, <c>with</c>, equality by value.</summary>
public sealed class ModelTests
{
    private static PerformanceForm Training() => new()
    {
        Kind = FormKind.Target,
        Year = 2024,
        ProjectName = "干部培训经费",
        Attribute = new CodedName("0101-一年期项目"),
        Funds = new Funds { Unit = "万元", Total = 17.00m, Fiscal = 16m, Other = 1m, Lines = [new FundLine("上年结转", 0m)] },
        Goals = ["提高干部能力", new Goal { Number = 2, Text = "扩大培训覆盖面" }],
        Indicators =
        [
            Indicator.Create(Category.Quantity, "培训期数", "≥3期"),
            Indicator.Create(Category.Satisfaction, "学员满意度", "≥95%") with { Weight = 10m, ActualText = "97%", Score = 10m },
        ],
    };

    [Fact]
    public void A_form_built_twice_is_equal_and_a_change_by_with_makes_it_differ()
    {
        PerformanceForm form = Training();
        form.Should().Be(Training());
        form.GetHashCode().Should().Be(Training().GetHashCode());
        (form with { Year = 2025 }).Should().NotBe(form);
        (form with { Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { TargetText = "≥4期" }) }).Should().NotBe(form);
        (form with { Funds = form.Funds! with { Other = 2m } }).Should().NotBe(form);
    }

    [Fact]
    public void Places_and_unplaced_texts_do_not_count_in_equality()
    {
        PerformanceForm form = Training();
        PerformanceForm placed = form with
        {
            Place = new SourcePlace { Line = 3 },
            Places = [new FieldPlace(FormField.Year, new SourcePlace { Line = 4, Column = 1 })],
            Unplaced = [new PlacedText("盖章")],
            Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { Place = new SourcePlace { Line = 9, Column = 3 } }),
        };
        placed.Should().Be(form);
        placed.GetHashCode().Should().Be(form.GetHashCode());
        placed.PlaceOf(FormField.Year)!.Line.Should().Be(4);
        placed.PlaceOf(FormField.Grade).Should().BeNull();
    }

    [Fact]
    public void Target_text_and_typed_target_are_one_cell()
    {
        Indicator indicator = Indicator.Create(Category.Quantity, "培训期数", "≥3期");
        indicator.TargetText.Should().Be("≥3期");
        Indicator typed = indicator with { Target = new TextTarget("严格执行制度") };
        typed.Target.Should().Be(new TextTarget("严格执行制度"));
        typed.TargetText.Should().NotBe("≥3期");
        (typed with { TargetText = null }).Target.Should().BeNull();
        new Indicator().TargetText.Should().BeNull();
    }

    [Theory]
    [InlineData("17.00", "17", "")]
    [InlineData(" 8.897 ", "8.897", "")]
    [InlineData("0.123456", "0.123456", "")]
    [InlineData("1,234.50", "1234.5", "")]
    [InlineData("12,345,678", "12345678", "")]
    [InlineData("１７．５", "17.5", "")]
    [InlineData("86.2%", "86.2", "%")]
    [InlineData("17 万元", "17", "万元")]
    [InlineData("-3", "-3", "")]
    [InlineData("￥5.4万元", "5.4", "万元")]
    public void A_figure_reads_the_number_exactly_and_keeps_the_text(string text, string value, string unit)
    {
        var figure = new Figure(text);
        figure.Text.Should().Be(text);
        figure.Value.Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        figure.Unit.Should().Be(unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("待定")]
    [InlineData("1,2")]
    [InlineData("1,234,5")]
    [InlineData("1.2.3")]
    [InlineData("5=50%")]
    [InlineData("10-20")]
    [InlineData("-")]
    public void A_figure_that_is_no_number_is_held_without_a_value(string text)
    {
        new Figure(text).Value.Should().BeNull();
        new Figure(text).Should().Be(new Figure(text)).And.NotBe(new Figure(text + "x"));
    }

    [Theory]
    [InlineData("0101-一年期项目", "0101", "一年期项目")]
    [InlineData("0101—一年期项目", "0101", "一年期项目")]
    [InlineData("0101 — 一年期项目", "0101", "一年期项目")]
    [InlineData("一年期项目", null, "一年期项目")]
    [InlineData("延续性项目（2019-2021）", null, "延续性项目（2019-2021）")]
    [InlineData("3年期项目", null, "3年期项目")]
    public void An_attribute_is_code_and_name(string text, string? code, string name)
    {
        var attribute = new CodedName(text);
        (attribute.Code, attribute.Name, attribute.Text).Should().Be((code, name, text));
    }

    [Fact]
    public void The_kind_of_dash_does_not_make_an_attribute_differ() =>
        new CodedName("0101—一年期项目").Should().Be(new CodedName("0101-一年期项目"));
}
