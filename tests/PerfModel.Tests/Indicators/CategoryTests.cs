using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Indicators;

/// <summary>Categories, their labels and the variants of the tree.</summary>
public sealed class CategoryTests
{
    [Theory]
    [InlineData("产出指标", "数量指标", "output.quantity")]
    [InlineData("产出指标", "数量指标（必填硬性指标）", "output.quantity")]
    [InlineData("<b>产出指标</b>", "<b>质量指标（必填）</b>", "output.quality")]
    [InlineData("产出指标(50分)", "时效指标", "output.timeliness")]
    [InlineData("产出", "数量", "output.quantity")]
    [InlineData("项目产出", "产出数量", "output.quantity")]
    [InlineData("产出指标", "进度指标", "output.timeliness")]
    [InlineData("", "产出数量指标", "output.quantity")]
    [InlineData("产出指标", "数量指标(或建筑规模指标)", "output.quantity")]
    [InlineData("预期产出指标", "时效指标(工期指标、形象进度指标)", "output.timeliness")]
    [InlineData("产出指标", "成本指标（必填硬性指标）", "cost")]
    [InlineData("成本指标（必填硬性指标）", "", "cost")]
    [InlineData("成本指标", "经济成本指标", "cost.economic")]
    [InlineData("产出指标", "经济成本指标", "cost.economic")]
    [InlineData("成本指标", "经济", "cost.economic")]
    [InlineData("成本指标", "生态环境成本指标", "cost.ecological")]
    [InlineData("成本指标", "生态环境", "cost.ecological")]
    [InlineData("效益", "经济", "benefit.economic")]
    [InlineData("项目效果", "经济效益", "benefit.economic")]
    [InlineData("效益指标", "社会效益指标（必填）", "benefit.social")]
    [InlineData("项目效果", "环境效益", "benefit.ecological")]
    [InlineData("效益", "环境", "benefit.ecological")]
    [InlineData("效益指标", "生态效益指标", "benefit.ecological")]
    [InlineData("效益指标", "可持续影响 指标", "benefit.sustainability")]
    [InlineData("满意度指标", "服务对象满意度指标等", "satisfaction")]
    [InlineData("满意度指标", "满意度指标", "satisfaction")]
    [InlineData("效益指标", "社会公众或服务对象满意度指标", "satisfaction")]
    [InlineData("服务对象满意度", "", "satisfaction")]
    public void Labels_name_a_category(string level1, string level2, string id)
    {
        CategoryMatch match = CategoryCatalog.Default.Lookup(level1, level2);
        match.Category?.Id.Should().Be(id);
        (match.Level1Known, match.Level2Known).Should().Be((true, true));
    }

    [Theory]
    [InlineData("产出指标", "", true, true)]
    [InlineData("效益指标", "社会、经济、生态效益指标", true, false)]
    [InlineData("生态环境质量", "水环境质量", false, false)]
    [InlineData("预算绩效", "财务管理", false, false)]
    [InlineData("", "", true, true)]
    public void Labels_that_name_no_category_say_which_level_is_unknown(string level1, string level2, bool level1Known, bool level2Known)
    {
        CategoryMatch match = CategoryCatalog.Default.Lookup(level1, level2);
        match.Category.Should().BeNull();
        (match.Level1Known, match.Level2Known).Should().Be((level1Known, level2Known));
    }

    [Theory]
    [InlineData("数量指标", "数量指标", Obligation.Unstated, null, false)]
    [InlineData("数量指标（必填硬性指标）", "数量指标", Obligation.HardMandatory, null, true)]
    [InlineData("数量指标 (必填硬性指标)", "数量指标", Obligation.HardMandatory, null, true)]
    [InlineData("<b>质量指标（必填）</b>", "质量指标", Obligation.Mandatory, null, true)]
    [InlineData("**质量指标【必填】**", "质量指标", Obligation.Mandatory, null, true)]
    [InlineData("生态效益指标（选填）", "生态效益指标", Obligation.Optional, null, true)]
    [InlineData("产出指标(50)", "产出指标", Obligation.Unstated, 50, true)]
    [InlineData("产出指标（６０分）", "产出指标", Obligation.Unstated, 60, true)]
    [InlineData("效益指标30分", "效益指标", Obligation.Unstated, 30, true)]
    [InlineData("产出指标(40-50)分", "产出指标", Obligation.Unstated, null, true)]
    [InlineData("1.数量指标", "数量指标", Obligation.Unstated, null, true)]
    [InlineData("一、产出指标：", "产出指标", Obligation.Unstated, null, true)]
    [InlineData("满意度　指标", "满意度指标", Obligation.Unstated, null, true)]
    public void A_label_is_taken_apart(string text, string name, Obligation obligation, int? weight, bool decorated)
    {
        var label = new CategoryLabel(text);
        (label.Text, label.Name, label.Obligation, label.Weight, label.IsDecorated).Should().Be((text, name, obligation, (decimal?)weight, decorated));
    }

    [Fact]
    public void Every_category_of_the_contract_is_there_in_its_order() =>
        string.Join(" ", CategoryCatalog.Default.Categories).Should().Be(
            "output.quantity output.quality output.timeliness cost cost.economic cost.social cost.ecological "
            + "benefit.economic benefit.social benefit.ecological benefit.sustainability satisfaction");

    [Fact]
    public void A_user_adds_a_category_and_the_library_stays_as_it_is()
    {
        var plan = new Category("process.plan", "计划管理指标", level1Name: "过程管理指标");
        CategoryCatalog catalog = CategoryCatalog.Default.With(plan, "计划编制");
        catalog.Lookup("过程管理指标", "计划编制指标").Should().Be(new CategoryMatch(plan, CategoryGroup.Other, true, true));
        catalog.Lookup("产出指标", "数量指标").Category.Should().Be(Category.Quantity);
        CategoryCatalog.Default.Find("process.plan").Should().BeNull();
    }

    [Theory]
    [InlineData("2015", CategoryGroup.Output, "cost", true)]
    [InlineData("2021", CategoryGroup.Output, "cost", false)]
    [InlineData("2021", CategoryGroup.Cost, "cost.economic", true)]
    [InlineData("local", CategoryGroup.Cost, "cost", true)]
    [InlineData("before2015", CategoryGroup.Benefit, "benefit.ecological", true)]
    [InlineData("2021", CategoryGroup.Benefit, "benefit.sustainability", false)]
    public void A_variant_says_where_a_category_stands(string tree, CategoryGroup level1, string category, bool there) =>
        TreeVariant.Find(tree)!.Contains(CategoryCatalog.Default[category], level1).Should().Be(there);
}
