using System;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>
/// A number that was typed or extracted with blanks between its characters: 一百 五 十 二, 7 万5 千, 百 分 之 2. Tried only where a text was not understood, and taken only where
/// the text without these blanks is one number with its unit, and a note perhaps.
/// </summary>
internal static class SpacedNumber
{
    private const int LongestText = 100;

    /// <summary>The number, or null where the text is none.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="remarks">Gets the remarks, their places in the text as written; null where nobody wants them.</param>
    public static Target? Read(ReadOnlySpan<char> text, TargetParseOptions options, List<TargetRemark>? remarks)
    {
        if (text.Length > LongestText)
            return null;
        Span<char> closed = stackalloc char[LongestText];
        Span<int> places = stackalloc int[LongestText];
        int length = Close(text, closed, places);
        if (length == text.Length)
            return null;
        List<TargetRemark>? found = remarks is null ? null : [];
        Target? target = ParserEntry.RunClosed(closed.Slice(0, length), options, found);
        if (target is not (QuantityTarget or RatioTarget) || target.Subject is not null)
            return null;
        if (found is not null)
            Restore(found, text, places.Slice(0, length), remarks!);
        return target;
    }

    /// <summary>Copies a text without the blanks that stand between characters of a number; what stands in brackets stays as it is.</summary>
    private static int Close(ReadOnlySpan<char> text, Span<char> closed, Span<int> places)
    {
        int length = 0;
        char last = '\0';
        bool note = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = Fold.Of(text[i]);
            note |= c == '(';
            if (c == ' ' && !note && Joins(last, NextInk(text, i)))
                continue;
            last = c;
            (closed[length], places[length]) = (text[i], i);
            length++;
        }

        return length;
    }

    /// <summary>The first character that is no blank, folded.</summary>
    private static char NextInk(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (Fold.Of(text[i]) is not ' ' and char c)
                return c;
        }

        return '\0';
    }

    /// <summary>Whether two characters can be neighbours in one number, so that the blank between them says nothing: not two Arabic digits.</summary>
    private static bool Joins(char left, char right) => IsPart(left) && IsPart(right) && !(IsDigit(left) && IsDigit(right));

    private static bool IsPart(char c) => IsDigit(c) || Numerals.IsPart(c) || c is '分' or '之' or '成' or '折' or '个';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static void Restore(List<TargetRemark> found, ReadOnlySpan<char> text, ReadOnlySpan<int> places, List<TargetRemark> remarks)
    {
        remarks.Clear();
        foreach (TargetRemark remark in found)
        {
            int start = places[remark.Position], end = remark.Length == 0 ? start : places[remark.Position + remark.Length - 1] + 1;
            remarks.Add(remark with { Position = start, Length = end - start });
        }

        for (int i = 1; i < places.Length; i++)
        {
            int gap = places[i - 1] + 1;
            if (places[i] > gap)
                remarks.Add(new TargetRemark(TargetRemarkCode.Blank, gap, places[i] - gap, text.Slice(gap, places[i] - gap).ToString()));
        }
    }
}
