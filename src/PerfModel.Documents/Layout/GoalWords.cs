using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfModel.Documents.Layout;

/// <summary>Goals as one text, each on a line of its own with its number.</summary>
internal static class GoalWords
{
    public static string Of(IEnumerable<Goal> goals) => string.Join("\n", goals.Select(goal => Numbered(goal.Number, goal.Text)));

    public static string OfActuals(IEnumerable<Goal> goals)
    {
        // What was reached is numbered like the goals only where each goal says something of its own.
        List<Goal> reached = [.. goals.Where(goal => goal.ActualText is not null)];
        return string.Join("\n", reached.Select(goal => Numbered(reached.Count > 1 ? goal.Number : null, goal.ActualText!)));
    }

    private static string Numbered(int? number, string text) =>
        number is int n ? "目标" + n.ToString(CultureInfo.InvariantCulture) + "：" + text : text;
}
