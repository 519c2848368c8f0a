using System.Linq;
using FluentAssertions;
using PerfModel.Tests.Conformance;
using Xunit;

namespace PerfModel.Tests.Parsing;

public class SuggestionTests
{
    [Theory]
    [InlineData("98%≥", "≥98%")]
    [InlineData("满意度98％>=", "满意度≥98%")]
    [InlineData("30 人（全体） ≤", "≤30人（全体）")]
    [InlineData("20-10个", "10～20个")]
    [InlineData("80%至60%以内", null)]
    [InlineData("≥20且≤10个", null)]
    [InlineData("207条（移动光纤", "207条（移动光纤）")]
    [InlineData("207条移动光纤）", null)]
    [InlineData("≥9O%", "≥90%")]
    [InlineData("l00%", "100%")]
    [InlineData("5OO元", "500元")]
    [InlineData("95。5%以上", "≥95.5%")]
    [InlineData("1，200人", null)]
    [InlineData("≥2024年", null)]
    [InlineData("≥98%≤", null)]
    [InlineData(">95%以上", null)]
    [InlineData("≥", null)]
    public void A_small_repair_is_proposed_where_one_is_safe(string text, string? meant) =>
        TargetParser.Parse(text).Error!.Suggestion.Should().Be(meant);

    [Theory]
    [InlineData("10个-20人")]
    [InlineData("5天~3人")]
    [InlineData("20-10个-")]
    public void A_repair_that_fails_is_not_repaired_in_turn(string text)
    {
        foreach (TargetStyles styles in new[] { TargetStyles.Strict, TargetStyles.Lenient & ~TargetStyles.Blanks, TargetStyles.Lenient })
            TargetParser.Parse(text, new TargetParseOptions { Styles = styles }).Error!.Suggestion.Should().BeNull();
    }

    [Fact]
    public void What_is_proposed_is_the_canonical_text_of_a_target_that_no_one_wrote() =>
        ConformanceCase.All.Select(c => (c.Text, TargetParser.Parse(c.Text, c.Options).Error?.Suggestion))
            .Where(pair => pair.Suggestion is not null)
            .Should().NotBeEmpty().And.OnlyContain(pair => pair.Suggestion != pair.Text && Target.Parse(pair.Suggestion!).ToString() == pair.Suggestion);

    [Fact]
    public void The_message_asks_in_both_languages()
    {
        TargetError error = TargetParser.Parse("98%≥").Error!;
        error.GetMessage(Language.Chinese).Should().EndWith("，是否应为“≥98%”？");
        error.GetMessage(Language.English).Should().EndWith("; was \"≥98%\" meant?");
    }
}
