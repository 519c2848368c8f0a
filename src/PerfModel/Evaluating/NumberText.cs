using System.Globalization;

namespace PerfModel.Evaluating;

/// <summary>Numbers as explanations show them: exact, without zeros at the end, the unit behind.</summary>
internal static class NumberText
{
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>The number, or nothing where there is none.</summary>
    public static string Of(decimal? value) => value is decimal number ? Of(number) : "";

    public static string Of(decimal value, Unit? unit) => Of(value) + unit?.Symbol;

    public static string OfShare(decimal value) =>
        Exact.Product(value, 100) is decimal percent ? Of(percent) + "%" : Of(value);
}
