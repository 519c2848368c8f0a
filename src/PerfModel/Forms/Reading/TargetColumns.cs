using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Reads the columns of symbol, value and unit as one target.</summary>
internal static class TargetColumns
{
    private const string Words = "定性";

    /// <summary>The cell; a unit counts behind a number only, or is the target in words where the symbol says so, and a symbol counts only where it compares or says 定性.</summary>
    public static TargetCell Read(string? symbol, string? value, string? unit, TargetParseOptions options)
    {
        bool inWords = string.IsNullOrWhiteSpace(value) && symbol is not null && unit is not null && (symbol == Words || CellShape.IsSymbolRemark(symbol)) && !CellShape.IsDash(unit);
        string text = inWords ? unit! : value ?? "";
        bool number = text.Length > 0 && Fold.Of(text[text.Length - 1]) is >= '0' and <= '9';
        bool repeated = symbol?.Length == 1 && text.Length > 0 && Fold.Of(text[0]) == Fold.Of(symbol[0]);
        string? sign = symbol is null || repeated || CellShape.IsSymbolRemark(symbol) || CellShape.IsDash(symbol) ? null : symbol;
        string? measure = unit is null || !number || CellShape.IsDash(unit) ? null : unit;
        return TargetCell.Of(TargetParser.ParseColumns(sign, text, measure, options));
    }
}
