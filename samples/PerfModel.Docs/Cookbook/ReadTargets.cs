using System;

namespace PerfModel.Docs.Cookbook;

internal static class ReadTargets
{
    public static void Run()
    {
        // <ReadTargets>
        foreach (string text in new[] { "不低于95%", "10～20个", "2024年9月底前", "5=50%" })
        {
            TargetParseResult result = TargetParser.Parse(text);
            string told = result.Target switch
            {
                QuantityTarget(var comparison, var value, var unit) => $"{comparison} {value} {unit}",
                RangeTarget(var lower, var upper, var unit) => $"{lower} to {upper} {unit}",
                DeadlineTarget { By: var by } => $"by {by}",
                null => $"{result.Error!.Code} at {result.Error.Position}",
                _ => result.Target.ToString(),
            };
            Console.WriteLine(told);
        }

        // AtLeast 95 %
        // 10 to 20 个
        // by 2024-09
        // UnexpectedText at 1
        // </ReadTargets>
    }
}
