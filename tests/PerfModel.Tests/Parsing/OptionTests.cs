using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>Strictness, remarks, the length limit, a user's own units and words.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("≧95%", TargetStyles.FoldedSigns, TargetRemarkCode.FoldedSign)]
    [InlineData("≥95 %", TargetStyles.Blanks, TargetRemarkCode.Blank)]
    [InlineData("≥95%以上", TargetStyles.Redundancy, TargetRemarkCode.Redundant)]
    [InlineData("≥95%。", TargetStyles.Redundancy, TargetRemarkCode.Redundant)]
    [InlineData("80㎡", TargetStyles.UnitAliases, TargetRemarkCode.UnitAlias)]
    [InlineData("80瓯", TargetStyles.UnknownUnits, TargetRemarkCode.UnknownUnit)]
    [InlineData("二十个", TargetStyles.ChineseNumerals, TargetRemarkCode.ChineseNumeral)]
    [InlineData("达到95%", TargetStyles.AmbiguousReadings, TargetRemarkCode.AmbiguousReading)]
    [InlineData("9月前", TargetStyles.AmbiguousReadings, TargetRemarkCode.AmbiguousReading)]
    public void One_flag_permits_one_looseness(string text, TargetStyles style, TargetRemarkCode remark)
    {
        TargetParser.Parse(text).Remarks.Should().ContainSingle().Which.Code.Should().Be(remark);
        TargetParser.Parse(text, new TargetParseOptions { Styles = style }).Success.Should().BeTrue();
        TargetParseResult strict = TargetParser.Parse(text, new TargetParseOptions { Styles = TargetStyles.Lenient & ~style });
        strict.Error!.Code.Should().Be(TargetErrorCode.NotAllowed);
        strict.Error.Position.Should().Be(strict.Remarks[0].Position);
    }

    [Theory]
    [InlineData("≥98%")]
    [InlineData("207条（移动光纤）")]
    [InlineData("2024年12月底前")]
    [InlineData("显著提升")]
    [InlineData("较上年增长5%以上")]
    public void The_usual_spelling_has_no_remark_and_passes_strictly(string text)
    {
        TargetParser.Parse(text).Remarks.Should().BeEmpty();
        TargetParser.Parse(text, new TargetParseOptions { Styles = TargetStyles.Strict }).Success.Should().BeTrue();
    }

    [Fact]
    public void A_remark_says_what_was_read_instead_and_where()
    {
        TargetRemark remark = TargetParser.Parse("满意度≧９５％以上").Remarks[0];
        (remark.Position, remark.Length, remark.Argument).Should().Be((3, 4, "≥95%"));
        remark.GetMessage(Language.English).Should().Contain("≥95%");
    }

    [Fact]
    public void A_user_adds_units_and_words()
    {
        using var rows = new System.IO.StringReader("role\tmeaning\twords\nverb\tincrease\t攀升");
        var options = new TargetParseOptions
        {
            Units = UnitCatalog.Default.With(new UnitDefinition("麻袋堆", "count:麻袋堆")),
            Vocabulary = Vocabulary.Default.With(rows),
        };
        TargetParser.Parse("3麻袋堆玉米", options).Target.Should().Be(new QuantityTarget(Comparison.Unspecified, 3, options.Units.Parse("麻袋堆"), subject: "玉米"));
        TargetParser.Parse("逐步攀升", options).Target.Should().Be(new QualitativeTarget("逐步攀升", Direction.Increase, Degree.Gradual));
        TargetParser.Parse("逐步攀升").Target!.Kind.Should().Be(TargetKind.Text);
    }

    [Fact]
    public void Errors_speak_two_languages_and_name_the_place()
    {
        TargetError error = TargetParser.Parse("满意度≥优良").Error!;
        error.Should().Be(new TargetError(TargetErrorCode.NumberExpected, 4, 2, "优良"));
        error.GetMessage(Language.Chinese).Should().Contain("优良").And.Contain("5");
        error.GetMessage(Language.English).Should().Contain("优良").And.Contain("5");
    }

    [Fact]
    public void Every_message_has_the_same_placeholders_in_both_languages()
    {
        foreach ((string zh, string en) in TargetError.Messages.Values)
            Placeholders(zh).Should().Be(Placeholders(en));
    }

    [Fact]
    public void Parse_throws_with_the_error()
    {
        System.Action parse = () => Target.Parse(">95%以上");
        parse.Should().Throw<TargetFormatException>().Which.Error.Code.Should().Be(TargetErrorCode.ComparisonConflict);
        ((System.Action)(() => Target.Parse((string)null!))).Should().Throw<System.ArgumentNullException>();
        Target.TryParse((string?)null, out _).Should().BeFalse();
    }

    private static (bool, bool) Placeholders(string message) =>
        (message.Contains("{0}", System.StringComparison.Ordinal), message.Contains("{1}", System.StringComparison.Ordinal));
}
