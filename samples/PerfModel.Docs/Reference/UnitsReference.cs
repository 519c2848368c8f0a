using System.Globalization;
using System.Linq;
using System.Text;

namespace PerfModel.Docs.Reference;

/// <summary>The units of measure, by what they measure.</summary>
internal static class UnitsReference
{
    public static string Page(Language language)
    {
        bool zh = language == Language.Chinese;
        var page = new StringBuilder();
        Line(page, zh ? "# 计量单位" : "# Units of measure", "");
        Line(page, zh
            ? "符号为规范写法；同一量纲的单位按系数精确换算。单独成量纲的计数单位列在最后。"
            : "The symbol is the canonical one; units of one dimension convert exactly by their factors. Other counting words stand last.", "");
        IGrouping<string, UnitDefinition>[] groups = [.. UnitCatalog.Default.Definitions.GroupBy(unit => unit.Dimension)];
        foreach (IGrouping<string, UnitDefinition> group in groups.Where(group => group.Count() > 1))
        {
            Line(page, "## " + group.Key, "", zh ? "| 符号 | 系数 | 其他写法 | 英文 |"
                : "| symbol | factor | other spellings | English |", "| --- | --- | --- | --- |");
            foreach (UnitDefinition unit in group)
                Line(page, $"| {Cell(unit.Symbol)} | {Factor(unit)} | {Cell(string.Join(' ', unit.Aliases))} | {Cell(unit.English)} |");
            Line(page, "");
        }

        Line(page, zh ? "## 其他计数单位" : "## Other counting words", "");
        Line(page, string.Join(zh ? "、" : ", ", groups.Where(group => group.Count() == 1).Select(group => Cell(group.First().Symbol))));
        return page.ToString();
    }

    private static string Factor(UnitDefinition unit) =>
        unit.Denominator == 1 ? Number(unit.Numerator) : $"{Number(unit.Numerator)}/{Number(unit.Denominator)}";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cell(string text) =>
        text.Replace("|", "\\|", System.StringComparison.Ordinal).Replace("<", "&lt;", System.StringComparison.Ordinal);

    private static void Line(StringBuilder page, params string[] lines)
    {
        foreach (string line in lines)
            page.Append(line).Append('\n');
    }
}
