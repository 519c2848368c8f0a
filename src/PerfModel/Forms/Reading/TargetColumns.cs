using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Joins the columns of symbol, value and unit to one target text.</summary>
internal static class TargetColumns
{
    public static string Join(string? symbol, string? value, string? unit)
    {
        string text = value ?? "";
        bool number = text.Length > 0 && Fold.Of(text[text.Length - 1]) is >= '0' and <= '9';
        bool compared = text.Length > 0 && Fold.Of(text[0]) is '≥' or '≤' or '>' or '<' or '=';
        string sign = symbol is null || compared ? "" : CellShape.SignOf(symbol) ?? "";
        string measure = unit is null || !number || CellShape.IsDash(unit) ? "" : unit;
        return sign + text + measure;
    }
}
