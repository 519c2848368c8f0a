using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>What must be written with care so that it parses back to the same target.</summary>
public class CanonicalTextTests
{
    [Theory]
    [InlineData("培训人数：2092.9（市级）", null)]
    [InlineData("培训人数：2092.900（市级）", "培训人数：2092.900（市级）")]
    [InlineData("≤1908.15", "≤1908.15")]
    [InlineData("2024.5元", "2024.5元")]
    [InlineData("≥2个季度/年", "≥2个季度/年")]
    [InlineData("3个季度", "3个季度")]
    [InlineData("2024.0年", "2024.0年")]
    public void A_number_that_looks_like_a_date_keeps_what_tells_it_from_one(string text, string? canonical) =>
        TargetParser.Parse(text).Target?.ToString().Should().Be(canonical);

    [Fact]
    public void A_target_made_in_code_parses_back()
    {
        var target = new QuantityTarget(Comparison.Unspecified, 2092.9m, subject: "培训人数");
        target.ToString().Should().Be("培训人数：2092.900");
        Target.Parse(target.ToString()).Should().Be(target);
    }
}
