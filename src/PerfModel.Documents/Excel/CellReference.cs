namespace PerfModel.Documents.Excel;

/// <summary>Addresses of cells: <c>C5</c>, <c>A1:B2</c>.</summary>
internal static class CellReference
{
    public const int MostColumns = 16_384;
    public const int MostRows = 1_048_576;

    /// <summary>Row and column of an address, counted from 1; null where it is none.</summary>
    public static (int Row, int Column)? Read(string? text)
    {
        int column = 0;
        int i = 0;
        while (text is not null && i < text.Length && text[i] is (>= 'A' and <= 'Z') or '$' && column <= MostColumns)
            column = text[i++] is char c && c == '$' ? column : (column * 26) + (c - 'A' + 1);
        int row = 0;
        int digits = i;
        while (text is not null && i < text.Length && text[i] is >= '0' and <= '9' && row <= MostRows)
            row = (row * 10) + (text[i++] - '0');
        bool whole = text is not null && i == text.Length && i > digits && column > 0 && row > 0;
        return whole && column <= MostColumns && row <= MostRows ? (row, column) : null;
    }

    /// <summary>The address of a row and a column.</summary>
    public static string Of(int row, int column) => new SourcePlace { Sheet = "", Row = row, Column = column }.Address!;

    /// <summary>The corners of a range; null where it is none.</summary>
    public static MergedRange? Range(string? text)
    {
        string[] ends = (text ?? "").Split(':');
        return ends.Length == 2 && Read(ends[0]) is (int top, int left) && Read(ends[1]) is (int bottom, int right) && bottom >= top && right >= left
            ? new MergedRange(top, left, bottom, right)
            : null;
    }
}

/// <summary>Cells that are shown as one.</summary>
internal readonly record struct MergedRange(int Top, int Left, int Bottom, int Right)
{
    public int Rows => Bottom - Top + 1;

    public int Columns => Right - Left + 1;

    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
