using System.Collections.Generic;
using System.Globalization;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>What the findings of a rule cost a form: its approval, points, or a correction.</summary>
internal static class UrgencyTable
{
    /// <summary>What stops an approval.</summary>
    public const int Approval = 1;

    /// <summary>The rank of rules that the table does not name.</summary>
    public const int Other = 9;

    private static readonly Dictionary<string, int> Ranks = Load();

    public static int Of(string rule) => Ranks.TryGetValue(rule, out int rank) ? rank : Other;

    private static Dictionary<string, int> Load()
    {
        var ranks = new Dictionary<string, int>(System.StringComparer.Ordinal);
        foreach (string[] row in Table.Embedded("urgency.tsv", 4))
        {
            foreach (string rule in row[3].Split('|'))
                ranks.Add(rule, int.Parse(row[0], CultureInfo.InvariantCulture));
        }

        return ranks;
    }
}
