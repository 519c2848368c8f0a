using System;
using System.Globalization;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Numbers in Arabic digits, with a point or thousands separators.</summary>
internal static class Digits
{
    private const int MostDigits = 29;
    private const int DigitsOfLong = 18;
    private const string PointWithNought = "0.";
    private const int GroupLength = 3;

    /// <summary>Reads the digits that begin at a place; false where none do, or where they make no number.</summary>
    public static bool Read(ref Scan s, int start, int end, ref Number number)
    {
        bool led = s.ClassAt(start, end) == SignClass.Dot && s.IsDigit(start + 1, end);
        if (!led && !s.IsDigit(start, end))
            return false;
        if (led)
            s.Remark(TargetRemarkCode.FoldedSign, start, start + 1, PointWithNought);
        var run = new Run { Scale = -1 };
        int i = ReadRun(s, start, end, ref run);
        number.End = SkipExponent(s, i, end);
        if (run.IsBad || number.End > i)
            return s.Refuse(TargetErrorCode.NumberInvalid, start, number.End);
        if (run.Count > DigitsOfLong)
            return ReadLong(s, start, i, out number.Value) || s.Refuse(TargetErrorCode.NumberOutOfRange, start, i);
        number.Value = new decimal((int)run.Mantissa, (int)(run.Mantissa >> 32), 0, false, (byte)Math.Max(0, run.Scale));
        return true;
    }

    /// <summary>Takes digits, points and thousands separators: behind the last of them.</summary>
    private static int ReadRun(in Scan s, int start, int end, ref Run run)
    {
        int i = start;
        for (; i < end; i++)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            if (c == SignClass.Digit)
                run.AddDigit(s.Glyphs.Items[i].Value);
            else if (c == SignClass.Dot && IsPoint(s, i, end))
                run.AddPoint();
            else if (c == SignClass.Comma && s.IsDigit(i + 1, end))
                run.AddSeparator(s.Glyphs.Raw[i] == ',' && IsGroup(s, start, i, end));
            else
                break;
        }

        return i;
    }

    /// <summary>Whether a full stop is a decimal point, or one too many.</summary>
    private static bool IsPoint(in Scan s, int position, int end) =>
        s.IsDigit(position + 1, end) || s.ClassAt(position + 1, end) == SignClass.Dot;

    /// <summary>Whether three digits and no fourth follow a thousands separator, and one to three digits stand before the first.</summary>
    private static bool IsGroup(in Scan s, int start, int comma, int end)
    {
        int digits = s.Glyphs.SkipDigits(comma + 1, end) - comma - 1;
        return digits == GroupLength && (comma - start <= GroupLength || s.Glyphs.Items[comma - GroupLength - 1].Class == SignClass.Comma);
    }

    /// <summary>1E+05 is no number of these texts, but it is read as one piece to be refused.</summary>
    private static int SkipExponent(in Scan s, int position, int end)
    {
        if (s.Glyphs.SignAt(position, end) is not ('E' or 'e'))
            return position;
        int i = position + 1;
        if (s.ClassAt(i, end) is SignClass.Plus or SignClass.Dash)
            i++;
        return s.IsDigit(i, end) ? s.Glyphs.SkipDigits(i, end) : position;
    }

    private static bool ReadLong(in Scan s, int start, int end, out decimal value)
    {
        value = 0;
        Span<char> plain = stackalloc char[MostDigits + 2];
        int n = 0;
        for (int i = start; i < end; i++)
        {
            char c = s.Glyphs.Items[i].Sign;
            if (c == ',' || (n == 0 && c == '0' && s.IsDigit(i + 1, end)))
                continue;
            if (n == plain.Length)
                return false;
            plain[n++] = c;
        }

        string text = plain.Slice(0, n).ToString();
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.ToString(CultureInfo.InvariantCulture) == text;
    }

    /// <summary>What the digits so far make.</summary>
    private struct Run
    {
        public ulong Mantissa;

        /// <summary>How many digits there are.</summary>
        public int Count;

        /// <summary>How many of them stand behind the point, or -1 in front of it.</summary>
        public int Scale;

        /// <summary>Whether a point or a separator stands where none may.</summary>
        public bool IsBad;

        public void AddDigit(int digit)
        {
            Mantissa = (Mantissa * 10) + (uint)digit;
            Count++;
            if (Scale >= 0)
                Scale++;
        }

        public void AddPoint()
        {
            IsBad |= Scale >= 0;
            Scale = Math.Max(Scale, 0);
        }

        public void AddSeparator(bool fits) => IsBad |= !fits || Scale >= 0;
    }
}
