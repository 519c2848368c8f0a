using FluentAssertions;
using FluentValidation;
using FluentValidation.Results;
using Xunit;

namespace PerfModel.Web.Tests;

/// <summary>The extension of FluentValidation in the sample.</summary>
public class TargetRulesTests
{
    [Theory]
    [InlineData("≥98%")]
    [InlineData("")]
    [InlineData(null)]
    public void A_target_is_right(string? text) => new Rules().Validate(new Texts(text)).IsValid.Should().BeTrue();

    [Fact]
    public void Another_text_is_told_why_it_is_none()
    {
        ValidationFailure failure = new Rules().Validate(new Texts("≧ %")).Errors.Should().ContainSingle().Subject;
        (failure.PropertyName, failure.ErrorCode).Should().Be((nameof(Texts.Goal), "NumberExpected"));
        failure.ErrorMessage.Should().Be(TargetParser.Parse("≧ %").Error!.GetMessage(Language.Chinese));
    }

    private sealed record Texts(string? Goal);

    private sealed class Rules : AbstractValidator<Texts>
    {
        public Rules() => RuleFor(texts => texts.Goal).IsTarget();
    }
}
