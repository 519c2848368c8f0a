using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>Targets in three columns: symbol, value, unit.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("≥", "95", "%", "≥95%")]
    [InlineData(">=", "95", "百分比", "≥95%")]
    [InlineData("1", "30", "万元", "≥30万元")]
    [InlineData("2", "3", "次", ">3次")]
    [InlineData("3", "100", "%", "=100%")]
    [InlineData("4", "5", "起", "<5起")]
    [InlineData("5", "30", "万元", "≤30万元")]
    [InlineData("大于等于", "1", "次", "≥1次")]
    [InlineData("═", "100", "%", "=100%")]
    [InlineData("", "90%", "%", "90%")]
    [InlineData(null, "12", "个", "12个")]
    [InlineData("≥", "≥95", "%", "≥95%")]
    [InlineData("6", "显著提升", "", "显著提升")]
    [InlineData("定性", "优", null, "优")]
    public void Columns_read_like_one_text(string? symbol, string value, string? unit, string text) =>
        TargetParser.ParseColumns(symbol, value, unit).Target.Should().Be(Target.Parse(text));

    [Theory]
    [InlineData("6", "95", "%", TargetErrorCode.SymbolMismatch)]
    [InlineData("≥", "显著提升", "", TargetErrorCode.SymbolMismatch)]
    [InlineData("≥", "≤95", "%", TargetErrorCode.ComparisonConflict)]
    [InlineData("≥", "", "%", TargetErrorCode.NumberExpected)]
    [InlineData("", "", "", TargetErrorCode.Empty)]
    public void Columns_that_contradict_are_an_error(string symbol, string value, string unit, TargetErrorCode code) =>
        TargetParser.ParseColumns(symbol, value, unit).Error!.Code.Should().Be(code);

    [Fact]
    public void A_user_adds_codes()
    {
        using var rows = new System.IO.StringReader("role\tmeaning\twords\nsymbol\tatLeast\tGE");
        var options = new TargetParseOptions { Vocabulary = Vocabulary.Default.With(rows) };
        TargetParser.ParseColumns("GE", "3", "次", options).Target.Should().Be(Target.Parse("≥3次"));
    }
}
