using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfModel.Tables;

namespace PerfModel.Documents.Excel;

/// <summary>A number format of a workbook: what it shows around a number, how many decimals at least, or which parts of a date.</summary>
/// <remarks>
/// A number is never rounded to the decimals of its format: 95.5 % in a cell that shows 96 % is read as 95.5 %, since a threshold is what the cell holds.
/// </remarks>
internal sealed class NumberFormat
{
    private static readonly Dictionary<int, NumberFormat> BuiltIn = Load();
    private readonly string _before;
    private readonly string _after;
    private readonly int _decimals;
    private readonly int _powerOfTen;
    private readonly DateParts _date;

    public NumberFormat(string code)
    {
        var scan = new FormatScan(code);
        (_before, _after, _decimals, _powerOfTen, _date) = (scan.Before, scan.After, scan.Decimals, scan.PowerOfTen, scan.Date);
    }

    /// <summary>A number as it is.</summary>
    public static NumberFormat General { get; } = new("General");

    public bool IsDate => _date != DateParts.None;

    /// <summary>The format that workbooks name by a number; as it is where there is none.</summary>
    public static NumberFormat Of(int id) => BuiltIn.TryGetValue(id, out NumberFormat? format) ? format : General;

    /// <summary>The text of a number: <c>0.09</c> with <c>0%</c> is <c>9%</c>.</summary>
    /// <param name="value">The number as it is stored.</param>
    /// <param name="from1904">Whether days count from 1904.</param>
    public string Text(decimal value, bool from1904)
    {
        if (IsDate && SerialDate.Text(value, from1904, _date) is string date)
            return _before + date + _after;
        return _before + Number(Scaled(value)) + _after;
    }

    private decimal Scaled(decimal value)
    {
        for (int i = 0; i < Math.Abs(_powerOfTen); i++)
            value = _powerOfTen > 0 ? value * 10 : value / 10;
        return value;
    }

    private string Number(decimal value)
    {
        string text = StoredNumber.Plain(value);
        int point = text.IndexOf('.');
        int missing = _decimals - (point < 0 ? 0 : text.Length - point - 1);
        if (missing <= 0)
            return text;
        return new StringBuilder(text).Append(point < 0 ? "." : "").Append('0', missing).ToString();
    }

    private static Dictionary<int, NumberFormat> Load()
    {
        var formats = new Dictionary<int, NumberFormat>();
        foreach (string[] row in Table.Embedded("number-formats.tsv", 2))
            formats.Add(int.Parse(row[0], CultureInfo.InvariantCulture), new NumberFormat(row[1]));
        return formats;
    }
}
