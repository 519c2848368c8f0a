using System;
using System.Runtime.CompilerServices;
using PerfModel.Targets;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>
/// Reads the commonest form at once: a sign, digits, a known unit, at most one note, nothing else. Whatever is not of that form is left to the grammar, which
/// gives the same answer for what is.
/// </summary>
internal static partial class FastQuantity
{
    private const int MostUnit = 4;
    private const int MostNoted = 256;

    /// <summary>The quantity, or null where the text is of another form.</summary>
    /// <param name="span">The text.</param>
    /// <param name="text">The same text as a string, or null where there is none.</param>
    /// <param name="units">The known units.</param>
    public static QuantityTarget? Read(ReadOnlySpan<char> span, string? text, UnitCatalog units)
    {
        FastSign sign = FastSign.Of(span);
        if (sign.Length < 0)
            return null;
        FastNumber number = FastNumber.Of(span, sign.Length);
        int i = number.End;
        if (i < 0)
            return null;
        if (i == span.Length)
            return WithoutUnit(sign, number, text);
        int blank = span[i] == ' ' ? 1 : 0;
        i += blank;
        UnitMultiplier? multiplier = i < span.Length ? MultiplierOf(span[i]) : null;
        if (multiplier is not null)
            i++;
        int end = span.Length;
        if (end - i > MostUnit)
        {
            end = NoteStart(span, i);
            if (end < 0)
                return null;
        }

        Unit? unit = UnitOf(UnitIndex.Pack(span, i, end), multiplier, units, number.End - sign.Length, out bool alias);
        if (unit is null)
            return null;
        if (end < span.Length)
            return Noted(sign, number, unit, span.Slice(end), text ?? span.ToString());
        return alias
            ? Make(sign, number, unit, QuantityLayout.Other, text ?? span.ToString())
            : Make(sign, number, unit, LayoutOf(sign, blank), text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static QuantityTarget? WithoutUnit(FastSign sign, FastNumber number, string? text) =>
        number.MayBeMonth(sign.Length) ? null : Make(sign, number, null, sign.Layout, text);

    /// <summary>The layout of the sign with the blank before the unit, 0 or 1; no branch, since nothing foretells the blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static QuantityLayout LayoutOf(FastSign sign, int blank) => sign.Layout | (QuantityLayout)(blank * (int)QuantityLayout.BlankBeforeUnit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UnitMultiplier? MultiplierOf(char c) => c == '万' ? UnitMultiplier.Wan : c == '亿' ? UnitMultiplier.Yi : null;

    /// <summary>The unit of a packed name; null where there is none, or where the grammar must tell a unit from a date.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Unit? UnitOf(ulong key, UnitMultiplier? multiplier, UnitCatalog units, int digits, out bool alias)
    {
        alias = false;
        if (key == 0)
            return multiplier?.Bare;
        ref ShortName name = ref units.Index.Short(key);
        if (name.Kind == ShortNameKind.Symbol && multiplier is null)
            return name.Unit ??= name.Entry!.Plain;
        if (name.Entry is not UnitEntry entry || (entry.MayBeDate && (multiplier is not null || digits == 4 || !entry.IsYear)))
            return null;
        alias = key != entry.SymbolKey;
        return entry.With(multiplier);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static QuantityTarget Make(FastSign sign, FastNumber number, Unit? unit, QuantityLayout layout, string? text) =>
        new(sign.Comparison, number.Mantissa, number.Scale, unit, layout, text, null);

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

    private static QuantityTarget Noted(FastSign sign, FastNumber number, Unit unit, ReadOnlySpan<char> bracket, string text)
    {
        string note = bracket.Slice(1, bracket.Length - 2).ToString();
        return new QuantityTarget(sign.Comparison, number.Mantissa, number.Scale, unit, QuantityLayout.Other, null, new TargetExtras(null, note, text));
    }
}
