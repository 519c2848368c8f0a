using System.Globalization;

namespace PerfModel.Cli.Output;

/// <summary>Points and shares as texts.</summary>
internal static class ScoreText
{
    public static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A share as a percentage: <c>86.19%</c>.</summary>
    public static string Share(decimal share) => Number(share * 100) + "%";

    /// <summary>A score, else the interval in which it lies, else a dash.</summary>
    public static string Points(decimal? score, ScoreRange? range) =>
        score is decimal points ? Number(points)
        : range is ScoreRange r ? Number(r.Lower) + "–" + (r.UpperExclusive ? "<" : "") + Number(r.Upper)
        : "–";
}
