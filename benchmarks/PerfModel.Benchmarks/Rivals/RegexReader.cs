using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfModel.Benchmarks;

/// <summary>A source-generated regular expression, as a developer would write it for the common forms.</summary>
public static partial class RegexReader
{
    /// <summary>The reading, or null where the expression does not match.</summary>
    public static Reading? Read(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
            return null;
        Comparison comparison = ComparisonOf(match.Groups["sign"].Success ? match.Groups["sign"].Value : match.Groups["after"].Value);
        return decimal.TryParse(match.Groups["value"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? new Reading(comparison, value, match.Groups["unit"].Value)
            : null;
    }

    private static Comparison ComparisonOf(string sign) => sign switch
    {
        "≥" or "≧" or ">=" or "不低于" or "不少于" or "大于等于" or "达到" or "以上" => Comparison.AtLeast,
        "≤" or "≦" or "<=" or "不超过" or "不高于" or "小于等于" or "以下" or "以内" => Comparison.AtMost,
        ">" or "＞" or "大于" or "超过" => Comparison.GreaterThan,
        "<" or "＜" or "小于" or "低于" => Comparison.LessThan,
        "=" or "＝" or "等于" => Comparison.Equal,
        _ => Comparison.Unspecified,
    };

    [GeneratedRegex(
        @"^\s*(?<sign>≥|≧|>=|≤|≦|<=|>|＞|<|＜|=|＝|不低于|不少于|大于等于|达到|不超过|不高于|小于等于|大于|超过|小于|低于|等于)?\s*(?<value>\d+(?:\.\d+)?)\s*(?<unit>[^\d\s（(]*?)\s*(?<after>以上|以下|以内)?\s*(?:[（(][^）)]*[）)])?\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
