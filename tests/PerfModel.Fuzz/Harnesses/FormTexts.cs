using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Forms as text: the samples, and tables of likely cells.</summary>
internal static class FormTexts
{
    private static readonly string[] Labels = [.. TargetTexts.Corpus("form-words.txt")];
    private static readonly string[] Headings = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施", "度量单位", "指标性质", "备注"];
    private static readonly string[] Categories = [.. CategoryCatalog.Default.Categories.Select(category => category.Name)];

    /// <summary>The samples.</summary>
    public static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "forms"), "*.txt").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];

    /// <summary>A form: a header, a table of indicators, sometimes with anything in any cell.</summary>
    public static string Make(Random random)
    {
        var lines = new List<string> { random.Next(2) == 0 ? "项目支出绩效目标表" : "项目支出绩效自评表" };
        for (int i = random.Next(6); i > 0; i--)
            lines.Add(Label(random) + '\t' + Cell(random));
        string[] headings = [.. Headings.OrderBy(_ => random.Next(4) == 0 ? random.Next() : 0).Take(random.Next(3, Headings.Length + 1))];
        lines.Add(string.Join('\t', headings));
        for (int i = random.Next(8); i > 0; i--)
            lines.Add(string.Join('\t', headings.Select(heading => InColumn(heading, random))));
        return string.Join('\n', lines);
    }

    private static string InColumn(string heading, Random random) => random.Next(8) == 0 ? Cell(random) : heading switch
    {
        "一级指标" => random.Next(2) == 0 ? "产出指标" : "效益指标",
        "二级指标" => Categories[random.Next(Categories.Length)],
        "三级指标" => Words.Of("noun", random) + Words.Of("noun", random),
        "指标值" or "实际完成值" => Words.Target(random),
        "分值" or "得分" => random.Next(21).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "度量单位" => Words.Of("unit", random),
        "指标性质" => Words.Of("sign", random),
        _ => Cell(random),
    };

    private static string Cell(Random random) => random.Next(4) switch
    {
        0 => Label(random),
        1 => Words.Any(random),
        2 => Words.Target(random),
        _ => Words.Of("noun", random) + Words.Any(random),
    };

    private static string Label(Random random) => Labels[random.Next(Labels.Length)];
}
