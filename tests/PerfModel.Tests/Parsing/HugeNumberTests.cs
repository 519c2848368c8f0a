using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>
/// Numbers at the limit of a decimal, where something is multiplied with or added to them: an error with a code, never an exception.
/// </summary>
public sealed class HugeNumberTests
{
    private const string Greatest = "79228162514264337593543950335";

    [Theory]
    [InlineData("3万9000000000000000000000000000个")]
    [InlineData("3千9000000000000000000000000000个")]
    [InlineData("≥2亿79228162514264337593543950335人")]
    [InlineData("7922816251426433759354395万9999")]
    [InlineData("792281625142643375935亿99999999人")]
    [InlineData("9000000000000000000000000000千个")]
    [InlineData(Greatest + "千个")]
    [InlineData(Greatest + "百人")]
    [InlineData(Greatest + "年半")]
    [InlineData(Greatest + "个半小时")]
    [InlineData(Greatest + "吨半")]
    [InlineData(Greatest + "±1个")]
    [InlineData("-" + Greatest + "年半")]
    public void A_number_that_no_decimal_holds_is_an_error_of_every_face(string text)
    {
        Faces.Read(text).Should().BeNull();
        TargetParser.Parse(text).Error!.Code.Should()
            .BeOneOf(TargetErrorCode.NumberOutOfRange, TargetErrorCode.NumberInvalid, TargetErrorCode.UnexpectedText);
    }

    [Theory]
    [InlineData(Greatest + "万元")]
    [InlineData("≥" + Greatest + "亿元")]
    [InlineData("7922816251426433759354395万335")]
    [InlineData("-" + Greatest + "%")]
    public void A_number_that_a_decimal_holds_does_not_throw_where_it_is_read_converted_or_judged(string text)
    {
        _ = Faces.Read(text);
        foreach (string actual in new[] { "1元", text, "-" + Greatest + "万元", "99%" })
            Evaluator.Default.Evaluate(text, actual).Attainment.Should().BeDefined();
    }

    [Fact]
    public void A_cell_with_such_a_number_does_not_end_the_check_of_a_form()
    {
        PerformanceForm form = Validation.FormNotation.Form("数量指标 | 期数 | 3万9000000000000000000000000000个 // 质量指标 | 合格率 | ≥95%");
        Validator.Default.Validate(form).Findings.Should().Contain(finding => finding.Place.IndicatorIndex == 0);
    }
}
