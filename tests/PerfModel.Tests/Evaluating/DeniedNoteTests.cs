using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Evaluating;

/// <summary>An actual value whose brackets deny it is never met.</summary>
public class DeniedNoteTests
{
    [Theory]
    [InlineData("≥1", "1（不合格）")]
    [InlineData("≥98%", "99%（不合格）")]
    [InlineData("≥98%", "99%（未达标）")]
    [InlineData("完成", "按时完成（不合格）")]
    [InlineData("≥12个", "12个（已取消）")]
    public void What_brackets_deny_is_not_met(string target, string actual)
    {
        var context = new EvaluationContext { Category = Category.Quantity, Name = "项目数" };
        Evaluator.Default.Evaluate(target, actual, context).Attainment.Should().NotBe(Attainment.Met);
    }
}
