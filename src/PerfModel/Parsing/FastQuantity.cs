using System;
using PerfModel.Targets;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>
/// Reads the commonest form at once: a sign, digits, a known unit, nothing else. Whatever is not of that form is left to the grammar, which gives the same
/// answer for what is.
/// </summary>
internal static class FastQuantity
{
    private const int MostDigits = 15;
    private const int MostUnit = 4;
    private const int MostNoted = 256;

    /// <summary>The quantity, or null where the text is of another form.</summary>
    /// <param name="span">The text.</param>
    /// <param name="text">The same text as a string, or null where there is none.</param>
    /// <param name="units">The known units.</param>
    public static QuantityTarget? Read(ReadOnlySpan<char> span, string? text, UnitCatalog units)
    {
        int i = 0;
        var layout = QuantityLayout.Plain;
        Comparison comparison = Comparison.Unspecified;
        if (span.Length == 0)
            return null;
        if ((uint)(span[0] - '0') > 9)
        {
            comparison = SignOf(span[0]);
            if (comparison == Comparison.Unspecified)
                return null;
            i = 1;
            if (i < span.Length && span[i] == '=' && !TakeEquals(ref comparison, ref layout, ref i))
                return null;
            if (i < span.Length && span[i] == ' ')
                (layout, i) = (layout | QuantityLayout.BlankBehindSign, i + 1);
        }

        ulong mantissa = 0;
        int start = i, scale = 0;
        for (; i < span.Length; i++)
        {
            uint digit = (uint)(span[i] - '0');
            if (digit > 9)
                break;
            mantissa = (mantissa * 10) + digit;
        }

        int whole = i - start, digits = whole;
        if (i < span.Length && span[i] == '.')
        {
            int point = i++;
            for (; i < span.Length; i++)
            {
                uint digit = (uint)(span[i] - '0');
                if (digit > 9)
                    break;
                mantissa = (mantissa * 10) + digit;
            }

            scale = i - point - 1;
            digits += scale;
            if (scale == 0)
                return null;
        }

        if (whole == 0 || digits > MostDigits || (whole > 1 && span[start] == '0'))
            return null;
        if (i == span.Length)
            return MayBeMonth(whole, scale) ? null : Make(comparison, mantissa, scale, null, layout, text);
        if (span[i] == ' ')
            (layout, i) = (layout | QuantityLayout.BlankBeforeUnit, i + 1);
        UnitMultiplier? multiplier = i < span.Length ? MultiplierOf(span[i]) : null;
        if (multiplier is not null)
            i++;
        int end = span.Length;
        if (end - i > MostUnit)
        {
            end = NoteStart(span, i);
            if (end - i is < 0 or > MostUnit)
                return null;
        }

        ulong key = UnitIndex.Pack(span.Slice(i, end - i));
        Unit? unit = UnitOf(key, multiplier, units, whole, ref layout);
        if (unit is null)
            return null;
        if (end < span.Length)
            return MakeNoted(comparison, mantissa, scale, unit, span.Slice(end), text ?? span.ToString());
        if (text is null && layout == QuantityLayout.Other)
            text = span.ToString();
        return Make(comparison, mantissa, scale, unit, layout, text);
    }

    /// <summary>Where the one note begins with which a text ends; -1 where it ends otherwise, or the note needs the grammar.</summary>
    private static int NoteStart(ReadOnlySpan<char> span, int from)
    {
        if (span.Length > MostNoted || span[span.Length - 1] is not (')' or '）'))
            return -1;
        int open = span.Slice(from).IndexOfAny('(', '（');
        if (open < 1 || open > MostUnit)
            return -1;
        ReadOnlySpan<char> note = span.Slice(from + open + 1, span.Length - from - open - 2);
        bool plain = note.Length > 0 && note.IndexOfAny(Brackets) < 0 && note.IndexOf('含') < 0 && IsInk(note[0]) && IsInk(note[note.Length - 1]);
        return plain ? from + open : -1;
    }

    private static ReadOnlySpan<char> Brackets => "()（）[]【】{}〔〕［］｛｝﹙﹚﹝﹞〖〗❨❩⦅⦆".AsSpan();

    private static bool IsInk(char c) => c is > ' ' and < '\u007F' or >= '\u4E00' and <= '\u9FFF';

    private static QuantityTarget MakeNoted(
        Comparison comparison, ulong mantissa, int scale, Unit unit, ReadOnlySpan<char> bracket, string text) =>
        Make(comparison, mantissa, scale, unit, QuantityLayout.Other, null, new TargetExtras(null, bracket.Slice(1, bracket.Length - 2).ToString(), text));

    private static Comparison SignOf(char c) => c switch
    {
        '≥' => Comparison.AtLeast,
        '≤' => Comparison.AtMost,
        '>' => Comparison.GreaterThan,
        '<' => Comparison.LessThan,
        '=' => Comparison.Equal,
        _ => Comparison.Unspecified,
    };

    private static bool TakeEquals(ref Comparison comparison, ref QuantityLayout layout, ref int i)
    {
        if (comparison is not (Comparison.GreaterThan or Comparison.LessThan))
            return false;
        comparison = comparison == Comparison.GreaterThan ? Comparison.AtLeast : Comparison.AtMost;
        layout |= QuantityLayout.TwoSigns;
        i++;
        return true;
    }

    private static UnitMultiplier? MultiplierOf(char c) => c == '万' ? UnitMultiplier.Wan : c == '亿' ? UnitMultiplier.Yi : null;

    /// <summary>The unit of a packed name; null where there is none, or where the grammar must tell a unit from a date.</summary>
    private static Unit? UnitOf(ulong key, UnitMultiplier? multiplier, UnitCatalog units, int digits, ref QuantityLayout layout)
    {
        if (key == 0)
            return multiplier?.Bare;
        UnitEntry? entry = units.Index.Short(key);
        if (entry is null || (entry.MayBeDate && (multiplier is not null || digits == 4 || !entry.IsYear)))
            return null;
        if (key != entry.SymbolKey)
            layout = QuantityLayout.Other;
        return entry.With(multiplier);
    }

    /// <summary>2024.12 is a month as well as a number.</summary>
    private static bool MayBeMonth(int whole, int scale) => whole == 4 && scale is 1 or 2;

    private static QuantityTarget Make(
        Comparison comparison, ulong mantissa, int scale, Unit? unit, QuantityLayout layout, string? text, TargetExtras? extras = null) =>
        new(comparison, new decimal((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)scale), unit, layout, text, extras);

    /// <summary>The same of a UTF-8 text.</summary>
    public static QuantityTarget? Read(ReadOnlySpan<byte> span, UnitCatalog units)
    {
        int i = 0;
        var layout = QuantityLayout.Plain;
        Comparison comparison = Comparison.Unspecified;
        if (span.Length == 0)
            return null;
        if ((uint)(span[0] - '0') > 9)
        {
            int taken = SignOf(span, out comparison);
            if (taken == 0)
                return null;
            i = taken;
            if (i < span.Length && span[i] == '=' && !TakeEquals(ref comparison, ref layout, ref i))
                return null;
            if (i < span.Length && span[i] == ' ')
                (layout, i) = (layout | QuantityLayout.BlankBehindSign, i + 1);
        }

        ulong mantissa = 0;
        int start = i, scale = 0;
        for (; i < span.Length; i++)
        {
            uint digit = (uint)(span[i] - '0');
            if (digit > 9)
                break;
            mantissa = (mantissa * 10) + digit;
        }

        int whole = i - start, digits = whole;
        if (i < span.Length && span[i] == '.')
        {
            int point = i++;
            for (; i < span.Length; i++)
            {
                uint digit = (uint)(span[i] - '0');
                if (digit > 9)
                    break;
                mantissa = (mantissa * 10) + digit;
            }

            scale = i - point - 1;
            digits += scale;
            if (scale == 0)
                return null;
        }

        if (whole == 0 || digits > MostDigits || (whole > 1 && span[start] == '0'))
            return null;
        if (i == span.Length)
            return MayBeMonth(whole, scale) ? null : Make(comparison, mantissa, scale, null, layout, null);
        if (span[i] == ' ')
            (layout, i) = (layout | QuantityLayout.BlankBeforeUnit, i + 1);
        if (span[span.Length - 1] is (byte)')' or 0x89 && span.Length <= MostNoted)
            return ReadNoted(span, units);
        return TryPack(span.Slice(i), out ulong key, out UnitMultiplier? multiplier)
            && UnitOf(key, multiplier, units, whole, ref layout) is Unit unit && layout != QuantityLayout.Other
            ? Make(comparison, mantissa, scale, unit, layout, null)
            : null;
    }

    /// <summary>A text that ends in a bracket, by way of UTF-16.</summary>
    private static QuantityTarget? ReadNoted(ReadOnlySpan<byte> span, UnitCatalog units)
    {
        string text = Utf8Text.ToString(span);
        return Read(text.AsSpan(), text, units);
    }

    private static int SignOf(ReadOnlySpan<byte> span, out Comparison comparison)
    {
        byte first = span[0];
        if (first != 0xE2)
        {
            comparison = SignOf((char)first);
            return comparison == Comparison.Unspecified ? 0 : 1;
        }

        comparison = span.Length > 3 && span[1] == 0x89
            ? span[2] == 0xA5 ? Comparison.AtLeast : span[2] == 0xA4 ? Comparison.AtMost : Comparison.Unspecified
            : Comparison.Unspecified;
        return comparison == Comparison.Unspecified ? 0 : 3;
    }

    /// <summary>Packs the name of a unit in UTF-8, ASCII or three bytes a character, its multiplier taken off.</summary>
    private static bool TryPack(ReadOnlySpan<byte> name, out ulong key, out UnitMultiplier? multiplier)
    {
        key = 0;
        multiplier = null;
        int characters = 0;
        for (int i = 0; i < name.Length; characters++)
        {
            int c = name[i];
            if (c < 0x80)
            {
                i++;
            }
            else if ((c & 0xF0) == 0xE0 && i + 2 < name.Length)
            {
                c = ((c & 0x0F) << 12) | ((name[i + 1] & 0x3F) << 6) | (name[i + 2] & 0x3F);
                i += 3;
            }
            else
            {
                return false;
            }

            if (i <= 3 && characters == 0 && MultiplierOf((char)c) is UnitMultiplier found)
            {
                multiplier = found;
                characters--;
                continue;
            }

            if (characters >= MostUnit)
                return false;
            key = (key << 16) | (uint)c;
        }

        return name.Length > 0;
    }
}
