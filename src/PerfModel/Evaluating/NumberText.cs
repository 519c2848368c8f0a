using System.Globalization;

namespace PerfModel.Evaluating;

/// <summary>Numbers as explanations show them: exact, without zeros at the end, the unit behind.</summary>
internal static class NumberText
{
    private static readonly ScoreRounding SixPlaces = new(6);

    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The number, or nothing where there is none.</summary>
    public static string Of(decimal? value) => value is decimal number ? Of(number) : "";

    public static string Of(decimal value, Unit? unit) => Of(value) + unit?.Symbol;

    /// <summary>A converted number, to six decimals where it has more and they would not make it 0.</summary>
    public static string OfConverted(decimal value, Unit? unit) =>
        Of(Exact.Round(value, SixPlaces) is var rounded && rounded != 0 ? rounded : value, unit);

    public static string OfShare(decimal value) =>
        Exact.Product(value, 100) is decimal percent ? Of(percent) + "%" : Of(value);
}
