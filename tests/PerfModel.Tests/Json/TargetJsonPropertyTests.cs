using System.Globalization;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>What holds for every target.</summary>
public sealed class TargetJsonPropertyTests
{
    [Fact]
    public void Every_target_is_read_back_equal_with_its_text() => TargetGen.All.Sample(
        target =>
        {
            string json = PerfModelJson.Serialize(target);
            Target back = PerfModelJson.Deserialize<Target>(json);
            back.Should().Be(target);
            PerfModelJson.Serialize(back).Should().Be(json);
            back.Text.Should().Be(target.Text);
        },
        iter: 2000);

    [Fact]
    public void Every_target_is_read_back_equal_without_its_text()
    {
        JsonSerializerOptions options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeText = false });
        TargetGen.All.Sample(target => PerfModelJson.Deserialize<Target>(PerfModelJson.Serialize(target, options)).Equals(target), iter: 1000);
    }

    [Fact]
    public void Every_decimal_keeps_its_digits() => NumberGen.Any.Sample(
        value => PerfModelJson.Deserialize<QuantityTarget>(PerfModelJson.Serialize(new QuantityTarget(Comparison.Equal, value)))
            .Value.ToString(CultureInfo.InvariantCulture) == value.ToString(CultureInfo.InvariantCulture),
        iter: 2000);
}
