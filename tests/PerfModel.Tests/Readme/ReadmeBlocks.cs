using System;
using System.IO;
using System.Linq;

namespace PerfModel.Tests.Readme;

/// <summary>The README's code blocks, word for word, a method each.</summary>
internal static class ReadmeBlocks
{
    /// <summary>The blocks in the order of the README.</summary>
    public static Action[] All { get; } = [Block1, Block2, Block3, Block4, Block5, Block6];

    private static void Block1()
    {
        Target target = Target.Parse("每周开放时间不低于49小时");
        if (target is QuantityTarget(Comparison.AtLeast, var hours, { Symbol: "小时" }))
            Console.WriteLine($"{target.Subject}: {hours}"); // 每周开放时间: 49
        Console.WriteLine(target.Explain(Language.Chinese)); // 每周开放时间：实际值须大于或等于 49 小时
        Console.WriteLine(TargetParser.Parse(">95%以上").Error); // ComparisonConflict@4+2: 第5个字符处“以上”与另一处比较用语矛盾
    }

    private static void Block2()
    {
        TargetParseResult result = TargetParser.Parse("处置率≧９５％以上");
        Console.WriteLine(result.Target); // 处置率≥95%
        foreach (TargetRemark remark in result.Remarks)
            Console.WriteLine($"{remark.Position}+{remark.Length} {remark.GetMessage(Language.English)}");
        // 3+4 The signs from character 4 were read as "≥95%"
        // 7+2 "以上" from character 8 is redundant
    }

    private static void Block3()
    {
        FormDocument document = FormReader.Read(File.ReadAllText("samples/forms/pingluo-2024.txt"));
        foreach (PerformanceForm form in document.Forms)
            Console.WriteLine($"{form.ProjectName}: {form.Indicators.Count}");
        // 电子政务外网光纤专线线路租用费: 9
        // 网络安全管理经费: 31
        // 网络意识形态管理经费: 19
        // 农村信息员生活补助: 8
        // 政府长聘人员经费: 22
    }

    private static void Block4()
    {
        var form = new PerformanceForm
        {
            Year = 2024,
            ProjectName = "职业技能培训",
            Indicators =
            [
                Indicator.Create(Category.Quantity, "培训期数", "≥2期"),
                Indicator.Create(Category.Satisfaction, "学员满意度", "提高"),
            ],
        };
        foreach (Finding finding in Validator.Default.Validate(form).Findings.Where(f => f.RuleId == "QUAL002"))
            Console.WriteLine($"{finding.Place.Pointer} {finding.GetMessage(Language.English)}");
        // /indicators/1/target Satisfaction needs a number: write "≥90%", not "提高"
    }

    private static void Block5()
    {
        Console.WriteLine(PerfModelJson.Serialize(Target.Parse("1.60 万元")));
        // {"kind":"quantity","text":"1.60 万元","comparison":"unspecified","value":1.60,"unit":"万元"}
        Target read = PerfModelJson.Deserialize<Target>("""{"kind":"deadline","by":"2024-12"}""");
        Console.WriteLine(read); // 2024年12月底前
    }

    private static void Block6()
    {
        var context = new EvaluationContext { Category = Category.Cost };
        Evaluation evaluation = Evaluator.Default.Evaluate("17 万", "165000元", context);
        Console.WriteLine($"{evaluation.Attainment}, compared {evaluation.Comparison} by {evaluation.ComparisonSource}"); // Met, compared AtMost by Category
    }
}
