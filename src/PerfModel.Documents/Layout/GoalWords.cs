using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfModel.Documents.Layout;

/// <summary>Goals as one text, each on a line of its own with its number.</summary>
internal static class GoalWords
{
    public static string Of(IEnumerable<Goal> goals) => string.Join("\n", goals.Select(goal => Numbered(goal.Number, goal.Text)));

    public static string OfActuals(IEnumerable<Goal> goals) =>
        string.Join("\n", goals.Where(goal => goal.ActualText is not null).Select(goal => Numbered(Several(goals) ? goal.Number : null, goal.ActualText!)));

    // What was reached is numbered like the goals only where each goal says something of its own.
    private static bool Several(IEnumerable<Goal> goals) => goals.Count(goal => goal.ActualText is not null) > 1;

    private static string Numbered(int? number, string text) =>
        number is int n ? "目标" + n.ToString(CultureInfo.InvariantCulture) + "：" + text : text;
}
