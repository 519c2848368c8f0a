using System;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>The same of UTF-8.</summary>
internal static partial class FastQuantity
{
    /// <summary>How many bytes a Chinese character takes.</summary>
    private const int Wide = 3;

    /// <summary>Where the last character of a key stands.</summary>
    private const int MostShift = 16 * (MostUnit - 1);

    /// <summary>Four times U+FFFF, which is no character.</summary>
    private const ulong NoKey = ulong.MaxValue;

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, string?, UnitCatalog)"/>
    public static QuantityTarget? Read(ReadOnlySpan<byte> span, UnitCatalog units)
    {
        FastSign sign = FastSign.Of(span);
        if (sign.Length < 0)
            return null;
        FastNumber number = FastNumber.Of(span, sign.Length);
        int i = number.End;
        if (i < 0)
            return null;
        if (i == span.Length)
            return WithoutUnit(sign, number, null);
        int blank = span[i] == ' ' ? 1 : 0;
        i += blank;
        if (span[span.Length - 1] is (byte)')' or 0x89 && span.Length <= MostNoted)
            return ReadNoted(span, units);
        UnitMultiplier? multiplier = MultiplierOf(span.Slice(i));
        ulong key = Pack(multiplier is null ? span.Slice(i) : span.Slice(i + Wide));
        return UnitOf(key, multiplier, units, number.End - sign.Length, out bool alias) is Unit unit && !alias
            ? Make(sign, number, unit, LayoutOf(sign, blank), null)
            : null;
    }

    /// <summary>A text that ends in a bracket, by way of UTF-16.</summary>
    private static QuantityTarget? ReadNoted(ReadOnlySpan<byte> span, UnitCatalog units)
    {
        string text = Utf8Text.ToString(span);
        return Read(text.AsSpan(), text, units);
    }

    /// <summary>万 or 亿 at the beginning.</summary>
    private static UnitMultiplier? MultiplierOf(ReadOnlySpan<byte> rest) =>
        rest.Length >= Wide && rest[0] == 0xE4 ? MultiplierOf((char)WideAt(rest, 0)) : null;

    /// <summary>Packs a name of at most four characters, of one byte or three each; <see cref="NoKey"/> where it is of another form. The commonest have one character or two.</summary>
    private static ulong Pack(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 when name[0] < 0x80 => name[0],
        Wide when IsWide(name[0]) => WideAt(name, 0),
        2 * Wide when IsWide(name[0]) && IsWide(name[Wide]) => WideAt(name, 0) | ((ulong)WideAt(name, Wide) << 16),
        _ => PackLong(name),
    };

    private static ulong PackLong(ReadOnlySpan<byte> name)
    {
        ulong key = 0;
        int shift = 0;
        for (int i = 0; i < name.Length; shift += 16)
        {
            bool wide = name[i] >= 0x80;
            if (shift > MostShift || (wide && !(IsWide(name[i]) && i + Wide <= name.Length)))
                return NoKey;
            key |= (ulong)(wide ? WideAt(name, i) : name[i]) << shift;
            i += wide ? Wide : 1;
        }

        return key;
    }

    private static bool IsWide(byte first) => (first & 0xF0) == 0xE0;

    /// <summary>The character that three bytes stand for.</summary>
    private static uint WideAt(ReadOnlySpan<byte> name, int at) =>
        ((uint)(name[at] & 0x0F) << 12) | ((uint)(name[at + 1] & 0x3F) << 6) | (uint)(name[at + 2] & 0x3F);
}
