using System;
using System.Collections.Generic;
using System.Globalization;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>
/// One reading of one text: its glyphs, how it is to be read, the first failure, and the remarks where somebody wants them.
/// </summary>
/// <param name="glyphs">The text.</param>
/// <param name="options">How it is read.</param>
/// <param name="remarks">Where remarks go, or null.</param>
internal ref struct Scan(Glyphs glyphs, TargetParseOptions options, List<TargetRemark>? remarks)
{
    public Glyphs Glyphs = glyphs;
    public readonly TargetParseOptions Options = options;
    public readonly List<TargetRemark>? Remarks = remarks;

    /// <summary>The text as written, where there is a string of it.</summary>
    public string? Text;

    /// <summary>Whether conditions begin with 1.5, 2.5 and so on, which may be ordinals.</summary>
    public bool MayBeNumbered;

    /// <summary>Whether the text is not understood; <see cref="Error"/> says why.</summary>
    public bool Failed;

    /// <summary>The first failure.</summary>
    public ErrorInfo Error;

    /// <summary>Whether a character of the text was folded.</summary>
    public readonly bool IsFolded => Glyphs.IsFolded;

    public readonly int Length => Glyphs.Length;

    /// <summary>Notes a failure, unless there was one before; always null.</summary>
    public Target? Fail(TargetErrorCode code, int start, int end)
    {
        if (!Failed)
            Error = new ErrorInfo(code, start, Math.Max(0, end - start));
        Failed = true;
        return null;
    }

    /// <summary>Notes a failure; always false.</summary>
    public bool Refuse(TargetErrorCode code, int start, int end)
    {
        Fail(code, start, end);
        return false;
    }

    public readonly SignClass ClassAt(int position, int end) => Glyphs.ClassAt(position, end);

    public readonly bool IsDigit(int position, int end) => Glyphs.IsDigit(position, end);

    public readonly bool IsHan(int position, int end) => Glyphs.IsHan(position, end);

    public readonly bool IsLatin(int position, int end) => Glyphs.IsLatin(position, end);

    public readonly int SkipBlanks(int position, int end) => Glyphs.SkipBlanks(position, end);

    public readonly int SkipBlanksBack(int position, int start) => Glyphs.SkipBlanksBack(position, start);

    public readonly int LengthAt(int position, int end, ulong roles) => Glyphs.LengthAt(position, end, roles);

    public readonly int LengthEnding(int start, int end, ulong roles) => Glyphs.LengthEnding(start, end, roles);

    public readonly bool IsWord(int start, int end, ulong roles) => Glyphs.IsWord(start, end, roles);

    /// <summary>Whether a word of a role begins there.</summary>
    public readonly bool Has(int position, int end, ulong roles) => Glyphs.WordAt(position, end, roles) != 0;

    /// <summary>The word of the grammar that begins at a place, and its length.</summary>
    public readonly Mark MarkAt(int position, int end, out int length)
    {
        int word = Glyphs.WordAt(position, end, Roles.Mark);
        ref readonly Word entry = ref Glyphs.Lexicon[word];
        length = entry.Length;
        return word == 0 ? Mark.None : (Mark)entry.Meaning(MeaningGroup.Mark);
    }

    /// <summary>Whether a certain word of the grammar begins at a place, and its length.</summary>
    public readonly bool IsMark(int position, int end, Mark mark, out int length)
    {
        length = 0;
        ulong bit = 1UL << (int)mark;
        if (position >= end || !Glyphs.HasMarks(bit) || (Glyphs.Lexicon[Glyphs.Items[position].Word].Marks & bit) == 0)
            return false;
        for (int word = Glyphs.Items[position].Word; word != 0; word = Glyphs.Lexicon[word].Prefix)
        {
            ref readonly Word entry = ref Glyphs.Lexicon[word];
            if (!entry.Has(Roles.Mark) || entry.Meaning(MeaningGroup.Mark) != (int)mark || position + entry.Length > end)
                continue;
            length = entry.Length;
            return true;
        }

        return false;
    }

    /// <inheritdoc cref="IsMark(int, int, Mark, out int)"/>
    public readonly bool IsMark(int position, int end, Mark mark) => IsMark(position, end, mark, out _);

    /// <summary>The meaning in front of a number of the word that ends at a place, and its length; 0 where there is none.</summary>
    public readonly int BeforeEnding(int start, int end, out BeforeMeaning meaning)
    {
        ref readonly Word word = ref Glyphs.Lexicon[Glyphs.WordEnding(start, end, Roles.Before)];
        meaning = (BeforeMeaning)word.Meaning(MeaningGroup.Before);
        return word.Length;
    }

    /// <summary>The meaning in front of a number of the word that begins at a place, and its length; 0 where there is none.</summary>
    public readonly int BeforeAt(int position, int end, out BeforeMeaning meaning)
    {
        ref readonly Word word = ref Glyphs.Lexicon[Glyphs.WordAt(position, end, Roles.Before)];
        meaning = (BeforeMeaning)word.Meaning(MeaningGroup.Before);
        return word.Length;
    }

    /// <summary>The meaning behind a number of the word that begins at a place, and its length; 0 where there is none.</summary>
    public readonly int AfterAt(int position, int end, out AfterMeaning meaning)
    {
        ref readonly Word word = ref Glyphs.Lexicon[Glyphs.WordAt(position, end, Roles.After)];
        meaning = (AfterMeaning)word.Meaning(MeaningGroup.After);
        return word.Length;
    }

    /// <summary>The span without blanks and breaks around it; notes stay.</summary>
    public readonly (int Start, int End) Trimmed(int start, int end)
    {
        while (start < end && IsGap(Glyphs.Items[start].Class))
            start++;
        while (end > start && IsGap(Glyphs.Items[end - 1].Class))
            end--;
        return (start, end);
    }

    /// <summary>The span without blanks, notes and punctuation around it.</summary>
    public readonly (int Start, int End) TrimmedWords(int start, int end)
    {
        while (start < end && IsOuter(Glyphs.Items[start].Class))
            start++;
        while (end > start && IsOuter(Glyphs.Items[end - 1].Class))
            end--;
        return (start, end);
    }

    /// <summary>The words of a span as written: notes left out, blanks closed up to one, nothing of punctuation around them.</summary>
    public readonly string WordsOf(int start, int end)
    {
        (start, end) = TrimmedWords(start, end);
        if (start >= end)
            return "";
        int i = start;
        while (i < end && !IsVoid(Glyphs.Items[i].Class))
            i++;
        if (i < end)
            return WithoutVoids(start, end);
        return Text is not null && end - start == Length ? Text : Glyphs.Raw.Slice(start, end - start).ToString();
    }

    /// <summary>The span as written, without blanks around it.</summary>
    public readonly string TextOf(int start, int end)
    {
        (start, end) = Trimmed(start, end);
        return Glyphs.Raw.Slice(start, end - start).ToString();
    }

    /// <summary>The whole text where the span is all of it, else the span as written.</summary>
    public readonly string PartText(int start, int end) =>
        Text is not null && Trimmed(start, end) == Trimmed(0, Length) ? Text : TextOf(start, end);

    public readonly void Remark(TargetRemarkCode code, int start, int end, string? argument = null) =>
        Remarks?.Add(new TargetRemark(code, start, end - start, argument ?? Glyphs.Raw.Slice(start, end - start).ToString()));

    public readonly void RemarkNumeral(int start, int end, decimal value) =>
        Remarks?.Add(new TargetRemark(TargetRemarkCode.ChineseNumeral, start, end - start, value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The unit whose name a mark of the catalogue is: %, 元.</summary>
    public readonly UnitCatalog Units => Options.Units;

    private readonly string WithoutVoids(int start, int end)
    {
        char[] words = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++)
        {
            if (!IsVoid(Glyphs.Items[i].Class))
                words[n++] = Glyphs.Raw[i];
            else if (words[n - 1] != ' ')
                words[n++] = ' ';
        }

        return new string(words, 0, n);
    }

    private static bool IsGap(SignClass c) => ClassSets.Has(ClassSets.Gaps, c);

    private static bool IsVoid(SignClass c) => ClassSets.Has(ClassSets.Voids, c);

    private static bool IsOuter(SignClass c) => ClassSets.Has(ClassSets.Outer, c);
}
