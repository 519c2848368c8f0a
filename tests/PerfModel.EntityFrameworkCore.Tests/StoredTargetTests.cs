using FluentAssertions;
using Xunit;

namespace PerfModel.EntityFrameworkCore.Tests;

/// <summary>The columns of a target.</summary>
public class StoredTargetTests
{
    [Theory]
    [InlineData("≥98%", "ratio", 0.98, 0.98, null)]
    [InlineData("98%", "ratio", 0.98, null, null)]
    [InlineData("≤17万元", "money", 170000.0, null, 170000.0)]
    [InlineData("=5", "", 5.0, 5.0, 5.0)]
    [InlineData("17 万", "", 170000.0, null, null)]
    [InlineData("10～20个", "count:个", null, 10.0, 20.0)]
    [InlineData("±3%以内", "ratio", null, -0.03, 0.03)]
    [InlineData("≥3000元/人", "money/count:人", 3000.0, 3000.0, null)]
    [InlineData("≥30咕噜", "word:咕噜", 30.0, 30.0, null)]
    [InlineData("≥1/4", "ratio", 0.25, 0.25, null)]
    public void Numbers_are_in_the_base_unit(string text, string dimension, double? value, double? lower, double? upper)
    {
        var stored = new StoredTarget(Target.Parse(text));
        (stored.Dimension, (double?)stored.Value, (double?)stored.Lower, (double?)stored.Upper).Should().Be((dimension, value, lower, upper));
    }

    [Theory]
    [InlineData("5人/10万人以下")]
    [InlineData("增长95%以上")]
    [InlineData("显著提升")]
    [InlineData("培训≥2期；参训≥100人次")]
    [InlineData("2024年9月底前")]
    public void What_cannot_be_compared_for_certain_has_no_number(string text)
    {
        var stored = new StoredTarget(Target.Parse(text));
        (stored.Value, stored.Lower, stored.Upper).Should().Be(((decimal?)null, (decimal?)null, (decimal?)null));
    }

    [Theory]
    [InlineData("2024年9月底前", "2024-09", 9, "2024-09-30")]
    [InlineData("2024年底前", "2024", 12, "2024-12-31")]
    [InlineData("9月底前", "--09", 9, null)]
    [InlineData("每年8月底前", "--08", 8, null)]
    [InlineData("每月10日前", "---10", null, null)]
    public void Deadlines_have_dates(string text, string by, int? month, string? due)
    {
        var stored = new StoredTarget(Target.Parse(text));
        (stored.By, stored.DueMonth, stored.Due?.ToString("yyyy-MM-dd", null)).Should().Be((by, month, due));
    }

    [Fact]
    public void A_huge_number_has_its_JSON_and_no_value()
    {
        var stored = new StoredTarget(new QuantityTarget(Comparison.AtLeast, decimal.MaxValue, Unit.Parse("万元")));
        stored.Value.Should().BeNull();
        ((Target)stored!).Should().Be(Target.Parse($"≥{decimal.MaxValue}万元"));
    }

    [Fact]
    public void Null_stays_null()
    {
        ((StoredTarget?)(Target?)null).Should().BeNull();
        ((Target?)(StoredTarget?)null).Should().BeNull();
    }

    [Fact]
    public void Two_are_equal_when_all_that_was_written_is()
    {
        StoredTarget one = Target.Parse("≥98%"), same = Target.Parse("≥98%"), other = Target.Parse("≥ 98 %");
        (one == same, one == other, one.GetHashCode() == same.GetHashCode()).Should().Be((true, false, true));
    }
}
