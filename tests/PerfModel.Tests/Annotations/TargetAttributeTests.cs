#if !NETSTANDARD_BUILD
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Annotations;

/// <summary>Texts and targets of models that are validated by their attributes.</summary>
public class TargetAttributeTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("≥98%")]
    [InlineData("2024年12月底前")]
    public void A_target_is_right(string? text) => Problems(new Plan { Goal = text }).Should().BeEmpty();

    [Theory]
    [InlineData("≧ %")]
    [InlineData("20-10个")]
    public void Another_text_is_told_why_and_where_it_is_none(string text)
    {
        System.ComponentModel.DataAnnotations.ValidationResult problem = Problems(new Plan { Goal = text }).Should().ContainSingle().Subject;
        problem.ErrorMessage.Should().Be(TargetParser.Parse(text).Error!.GetMessage(Language.Chinese));
        problem.MemberNames.Should().Equal(nameof(Plan.Goal));
    }

    [Fact]
    public void A_kind_can_be_demanded_and_the_language_chosen()
    {
        Problems(new Plan { Number = "优" }).Should().ContainSingle().Which.ErrorMessage.Should().Contain("quantity").And.Contain("grade").And.Contain("expected");
        Problems(new Plan { Typed = Target.Parse("优") }).Should().ContainSingle();
        Problems(new Plan { Number = "≥98%", Typed = Target.Parse("2024年底前") }).Should().BeEmpty();
    }

    [Fact]
    public void A_message_of_ones_own_is_used() =>
        Problems(new Plan { Own = "≧ %" }).Should().ContainSingle().Which.ErrorMessage.Should().Be("Own is wrong");

    [Fact]
    public void At_something_else_it_is_a_mistake_of_the_program()
    {
        Action check = () => new TargetAttribute().IsValid(5);
        check.Should().Throw<InvalidOperationException>();
    }

    private static List<System.ComponentModel.DataAnnotations.ValidationResult> Problems(Plan plan)
    {
        var problems = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
        System.ComponentModel.DataAnnotations.Validator.TryValidateObject(plan, new ValidationContext(plan), problems, validateAllProperties: true);
        return problems;
    }

    private sealed class Plan
    {
        [Target]
        public string? Goal { get; init; }

        [Target(Kind = TargetKind.Quantity, Language = Language.English)]
        public string? Number { get; init; }

        [Target(Kind = TargetKind.Deadline)]
        public Target? Typed { get; init; }

        [Target(ErrorMessage = "{0} is wrong")]
        public string? Own { get; init; }
    }
}
#endif
