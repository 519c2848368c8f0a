using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>The points at level 1 that documents prescribe: weights.tsv.</summary>
internal static class WeightTable
{
    private static readonly List<Row> Rows =
        [.. Table.Embedded("weights.tsv", 6).Select(row => new Row(row[0], Number(row[1]), Number(row[2]), Number(row[3]), Number(row[4])))];

    /// <summary>Whether points fit a row of one of the tables; points of cost count as output where the row has none.</summary>
    private static readonly Dictionary<string, string> Names = Table.Embedded("groups.tsv", 4).ToDictionary(row => row[0], row => row[3].Split('|')[0]);

    public static bool Fits(string table, GroupWeights weights)
    {
        foreach (Row row in Rows)
        {
            decimal output = row.Cost is null ? weights.Output + weights.Cost : weights.Output;
            if (row.Table == table && (row.Cost ?? weights.Cost) == weights.Cost && row.Output == output
                && row.Benefit == weights.Benefit && row.Satisfaction == weights.Satisfaction)
                return true;
        }

        return false;
    }

    /// <summary>The points that a table wants of a form: <c>产出50、效益30、满意度10</c>.</summary>
    public static string Model(string table, GroupWeights weights)
    {
        Row? row = Rows.Find(row => row.Table == table && row.Cost is null == (weights.Cost == 0) && row.Satisfaction == 0 == (weights.Satisfaction == 0))
            ?? Rows.Find(row => row.Table == table);
        return row is null ? "" : string.Join("、", new[]
        {
            Part(CategoryGroup.Cost, row.Cost), Part(CategoryGroup.Output, row.Output), Part(CategoryGroup.Benefit, row.Benefit), Part(CategoryGroup.Satisfaction, row.Satisfaction),
        }.Where(part => part.Length > 0));
    }

    private static string Part(CategoryGroup group, decimal? points) =>
        points is > 0 and decimal known ? Names[CamelCase<CategoryGroup>.Of(group)] + known.ToString("0.##", CultureInfo.InvariantCulture) : "";

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private sealed record Row(string Table, decimal? Cost, decimal? Output, decimal? Benefit, decimal? Satisfaction);
}
