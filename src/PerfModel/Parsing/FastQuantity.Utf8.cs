using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
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

    /// <summary>The bits of three bytes, the first in the lowest place, that say that they are one character.</summary>
    private const uint WideMask = 0xC0C0F0;
    private const uint WideBits = 0x8080E0;

    /// <summary>Those that say that it has a shorter form.</summary>
    private const uint OverlongMask = 0x20FF;
    private const uint OverlongBits = 0x00E0;

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
        UnitMultiplier? multiplier = MultiplierOf(span, i);
        ulong key = Pack(span, multiplier is null ? i : i + Wide);
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

    /// <summary>万 or 亿 at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UnitMultiplier? MultiplierOf(ReadOnlySpan<byte> span, int at) =>
        (uint)at < (uint)span.Length && span[at] == 0xE4 && IsWide(span, at) ? MultiplierOf((char)WideAt(span, at)) : null;

    /// <summary>
    /// Packs the name from a place behind a digit to the end, of at most four characters of one byte or three each; <see cref="NoKey"/> where it is of another form.
    /// The commonest have one character or two.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pack(ReadOnlySpan<byte> span, int from)
    {
        int length = span.Length - from;
        if (length == 1)
            return span[from] < 0x80 ? span[from] : NoKey;
        if (length != Wide)
            return PackLong(span.Slice(from));
        // The digit in front and the three bytes, in one step.
        uint bytes = BinaryPrimitives.ReadUInt32LittleEndian(span.Slice(from - 1)) >> 8;
        return (bytes & WideMask) == WideBits && (bytes & OverlongMask) != OverlongBits ? ((bytes & 0x0F) << 12) | ((bytes >> 2) & 0x0FC0) | ((bytes >> 16) & 0x3F) : PackLong(span.Slice(from));
    }

    private static ulong PackLong(ReadOnlySpan<byte> name)
    {
        ulong key = 0;
        int shift = 0;
        for (int i = 0; i < name.Length; shift += 16)
        {
            bool wide = name[i] >= 0x80;
            if (shift > MostShift || (wide && !IsWide(name, i)))
                return NoKey;
            key |= (ulong)(wide ? WideAt(name, i) : name[i]) << shift;
            i += wide ? Wide : 1;
        }

        return key;
    }

    /// <summary>Whether three bytes of one character stand there: a first one, two that continue it, no shorter form of the same character.</summary>
    private static bool IsWide(ReadOnlySpan<byte> name, int at) =>
        at + Wide <= name.Length && (name[at] & 0xF0) == 0xE0 && (name[at + 1] & 0xC0) == 0x80 && (name[at + 2] & 0xC0) == 0x80
        && (name[at] != 0xE0 || name[at + 1] >= 0xA0);

    /// <summary>The character that three bytes stand for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint WideAt(ReadOnlySpan<byte> name, int at) =>
        ((uint)(name[at] & 0x0F) << 12) | ((uint)(name[at + 1] & 0x3F) << 6) | (uint)(name[at + 2] & 0x3F);
}
