using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Parsing;

/// <summary>A blank between a number and what multiplies it or makes it approximate changes neither number nor unit.</summary>
public sealed class BlankTests
{
    private static readonly string[] Signs = ["", "≥", "≤ ", "约", "不少于", "达到"];
    private static readonly string[] Numbers = ["4", "6", "20", "35.5", "1,200"];
    private static readonly string[] Behind =
        ["千元", "百人", "千米", "千克", "千瓦时", "千", "百", "余个", "多人", "余万元", "万余株", "亿多元", "多", "千余人", "百多户", "千人次", "百分点", "来个"];
    private static readonly string[] Blanks = [" ", "\u3000", "\u00A0", "  "];

    public static IEnumerable<object[]> Cases =>
        from sign in Signs from behind in Behind select new object[] { sign, behind };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_blank_behind_the_number_changes_nothing(string sign, string behind)
    {
        foreach (string number in Numbers)
        {
            Target? closed = Faces.Read(sign + number + behind);
            foreach (string blank in Blanks)
                Faces.Read(sign + number + blank + behind).Should().Be(closed, sign + number + blank + behind);
        }
    }

    [Theory]
    [InlineData("4 千元", "4000元")]
    [InlineData("≥6 千米", "≥6公里")]
    [InlineData("4 千 元", "4000元")]
    [InlineData("3 万多 人", "3万多人")]
    [InlineData("20 多 人", "20多人")]
    [InlineData("6 千克", "6千克")]
    [InlineData("3 百分点", "3百分点")]
    public void It_is_read_as_without_blanks(string spaced, string closed) =>
        Faces.Read(spaced).Should().Be(Faces.Read(closed)).And.NotBeNull();
}
