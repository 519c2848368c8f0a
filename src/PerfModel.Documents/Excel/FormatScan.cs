using System;
using System.Text;

namespace PerfModel.Documents.Excel;

/// <summary>Which parts of a date a format shows.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
    Time = 8,
}

/// <summary>Reads the code of a number format: literals around the digits, decimals, per cent and per mille, thousands left out, parts of a date.</summary>
internal sealed class FormatScan
{
    private const int MostCharacters = 255;
    private const string General = "General";
    private readonly string _code;
    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private bool _digits;
    private bool _point;
    private int _at;

    public FormatScan(string code)
    {
        _code = code;
        if (code.Length > MostCharacters)
            return;
        while (_at < code.Length && code[_at] != ';')
            Step();
        Settle();
    }

    /// <summary>What stands in front of the number.</summary>
    public string Before { get; private set; } = "";

    /// <summary>What stands behind it.</summary>
    public string After { get; private set; } = "";

    public int Decimals { get; private set; }

    /// <summary>2 for per cent, 3 for per mille, -3 for thousands that are left out.</summary>
    public int PowerOfTen { get; private set; }

    public DateParts Date { get; private set; }

    private void Step()
    {
        char c = _code[_at];
        switch (c)
        {
            case '"':
                Quoted();
                return;
            case '[':
                Bracketed();
                return;
            case '\\' or '_' or '*':
                if (c == '\\' && _at + 1 < _code.Length)
                    Literal(_code[_at + 1]);
                _at += 2;
                return;
            case '0' or '#' or '?':
                _digits = true;
                Decimals += _point && c == '0' ? 1 : 0;
                break;
            case '.':
                _point = _digits;
                break;
            case ',':
                PowerOfTen -= ScalesAt(_at) ? 3 : 0;
                break;
            case '%' or '‰':
                PowerOfTen += c == '%' ? 2 : 3;
                Literal(c);
                break;
            case 'G' or 'g' when string.Compare(_code, _at, General, 0, General.Length, StringComparison.OrdinalIgnoreCase) == 0:
                _digits = true;
                _at += General.Length;
                return;
            case '-' or '+':
                if (!_digits && Date == DateParts.None)
                    Literal(c);
                break;
            case '@' or 'G' or 'g' or 'e' or 'E' or 'a' or 'A' or 'p' or 'P' or '/' or ' ' or ':':
                break;
            default:
                if (!IsDatePart(c))
                    Literal(c);
                break;
        }

        _at++;
    }

    private void Quoted()
    {
        int end = _code.IndexOf('"', _at + 1);
        end = end < 0 ? _code.Length : end;
        for (int i = _at + 1; i < end; i++)
            Literal(_code[i]);
        _at = end + 1;
    }

    // "[$￥-804]" shows ￥; colours, conditions and locales show nothing; "[h]" is a duration.
    private void Bracketed()
    {
        int end = _code.IndexOf(']', _at);
        end = end < 0 ? _code.Length - 1 : end;
        string inside = _code.Substring(_at + 1, Math.Max(0, end - _at - 1));
        if (inside.Length > 0 && inside[0] == '$')
        {
            foreach (char c in inside.Split('-')[0].Substring(1))
                Literal(c);
        }
        else if (inside is "h" or "hh" or "m" or "mm" or "s" or "ss")
        {
            Date |= DateParts.Time;
        }

        _at = end + 1;
    }

    // A comma behind the last digit leaves thousands out; one between digits sets them apart.
    private bool ScalesAt(int at)
    {
        for (int i = at + 1; i < _code.Length && _code[i] != ';'; i++)
        {
            if (_code[i] is '0' or '#' or '?')
                return false;
        }

        return _digits;
    }

    // "m" behind hours is a minute.
    private bool IsDatePart(char c)
    {
        DateParts part = c switch
        {
            'y' or 'Y' => DateParts.Year,
            'd' or 'D' => DateParts.Day,
            'h' or 'H' or 's' or 'S' => DateParts.Time,
            'm' or 'M' => (Date & DateParts.Time) != 0 || NextIsSeconds() ? DateParts.Time : DateParts.Month,
            _ => DateParts.None,
        };
        Date |= part;
        return part != DateParts.None;
    }

    private bool NextIsSeconds()
    {
        int i = _at;
        while (i < _code.Length && _code[i] is 'm' or 'M' or ':')
            i++;
        return i < _code.Length && _code[i] is 's' or 'S';
    }

    private void Literal(char c) => (_digits || Date != DateParts.None ? _after : _before).Append(c);

    // The signs between the parts of a date (年, 月, 日, /) are written again with the date; only what follows them stays.
    private void Settle()
    {
        if (_digits)
            Date = DateParts.None;
        Before = _before.ToString();
        After = Date == DateParts.None ? _after.ToString() : _after.ToString().TrimStart('年', '月', '日', '号', '时', '分', '秒', '.', '/', '-', ' ');
        if (!_digits && Date == DateParts.None && PowerOfTen == 0)
            (Before, After) = ("", "");
    }
}
