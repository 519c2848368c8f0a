using System;
using System.Text.Json;
using FluentAssertions;
using PerfModel.Json;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>A JSON string is read as a target where the option says so; what is written stays the object.</summary>
public class TargetTextJsonTests
{
    private static readonly JsonSerializerOptions Lenient = PerfModelJson.CreateOptions(new PerfModelJsonOptions { AcceptTargetTexts = true });

    [Theory]
    [InlineData("≥98%")]
    [InlineData("207 条（移动光纤）")]
    [InlineData("培训≥2期；参训≥100人次")]
    public void A_text_is_read_as_a_target_and_written_as_an_object(string text)
    {
        Target read = PerfModelJson.Deserialize<Target>(JsonSerializer.Serialize(text), Lenient);
        read.Should().Be(Target.Parse(text));
        read.Text.Should().Be(text);
        PerfModelJson.Serialize(read, Lenient).Should().StartWith("{\"kind\":");
    }

    [Fact]
    public void Without_the_option_a_text_is_refused()
    {
        Action read = () => PerfModelJson.Deserialize<Target>("\"≥98%\"");
        read.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.ObjectExpected);
    }

    [Fact]
    public void A_text_that_is_none_is_an_error_with_its_place()
    {
        Action read = () => PerfModelJson.Deserialize<Target>("\"≧ %\"", Lenient);
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        error.Code.Should().Be(JsonErrorCode.TargetInvalid);
        error.TargetError!.Code.Should().Be(TargetErrorCode.NumberExpected);
        error.TargetError.Position.Should().Be(2);
        error.Location.Should().Be("$");
    }

    [Fact]
    public void The_conditions_of_another_may_be_texts()
    {
        Target read = PerfModelJson.Deserialize<Target>("""{"kind":"all","targets":["≥2期",{"kind":"yesNo","expected":true}]}""", Lenient);
        read.Should().Be(new AllTarget([Target.Parse("≥2期"), new YesNoTarget(true)]));
    }

    [Fact]
    public void A_text_of_another_kind_than_the_declared_is_refused()
    {
        var options = new JsonSerializerOptions().AddPerfModel(new PerfModelJsonOptions { AcceptTargetTexts = true });
        JsonSerializer.Deserialize<QuantityTarget>("\"≥98%\"", options).Should().Be(Target.Parse("≥98%"));
        Action read = () => JsonSerializer.Deserialize<QuantityTarget>("\"优\"", options);
        read.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.KindMismatch);
    }

    [Fact]
    public void A_cell_of_a_form_keeps_a_text_that_is_none()
    {
        PerformanceForm form = PerfModelJson.Deserialize<PerformanceForm>(
            """{"kind":"target","indicators":[{"name":"甲","target":"≥98%"},{"name":"乙","target":"≧ %"}]}""", Lenient);
        form.Indicators[0].Target.Should().Be(Target.Parse("≥98%"));
        form.Indicators[1].Target.Should().BeNull();
        form.Indicators[1].TargetText.Should().Be("≧ %");
    }

    [Fact]
    public void The_options_of_parsing_hold_for_texts()
    {
        var late = new PerfModelJsonOptions { AcceptTargetTexts = true, ParseOptions = new TargetParseOptions { MonthBefore = MonthBefore.EndOfNamed } };
        PerfModelJson.Deserialize<Target>("\"9月前\"", PerfModelJson.CreateOptions(late)).Should().Be(Target.Parse("9月底前"));
    }
}
