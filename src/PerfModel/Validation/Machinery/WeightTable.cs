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

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private sealed record Row(string Table, decimal? Cost, decimal? Output, decimal? Benefit, decimal? Satisfaction);
}
