using System.Globalization;
using PerfModel.Documents.Excel;

namespace PerfModel.Documents.Writing;

/// <summary>Figures as numbers of a workbook, where that keeps what they say: then a clerk can add them up.</summary>
internal static class CellNumber
{
    /// <summary>The number as it is stored, and its format; null where the figure has to stay a text.</summary>
    public static (string Stored, string Format)? Of(Figure? figure)
    {
        if (figure?.Value is not decimal value || figure.Unit is not ("" or "%"))
            return null;
        bool percent = figure.Unit == "%";
        string stored = StoredNumber.Plain(percent ? value / 100 : value);
        string format = FormatOf(value, percent);
        bool kept = StoredNumber.Read(stored, out bool noise) is decimal read && !noise && new Figure(new NumberFormat(format).Text(read, false)) == figure;
        return kept ? (stored, format) : null;
    }

    private static string FormatOf(decimal value, bool percent)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        int point = text.IndexOf('.');
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return (decimals == 0 ? "0" : "0." + new string('0', decimals)) + (percent ? "%" : "");
    }
}
