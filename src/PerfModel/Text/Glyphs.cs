using System;

namespace PerfModel.Text;

/// <summary>A text as its glyphs: every character is folded, classed and looked up once.</summary>
/// <param name="raw">The text as written.</param>
/// <param name="items">Room for as many glyphs.</param>
/// <param name="lexicon">The known words.</param>
internal readonly ref struct Glyphs(ReadOnlySpan<char> raw, Span<Glyph> items, Lexicon lexicon)
{
    /// <summary>The text as written.</summary>
    public ReadOnlySpan<char> Raw { get; } = raw;

    /// <summary>A glyph for each of its characters.</summary>
    public Span<Glyph> Items { get; } = items;

    /// <summary>The known words.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>How many characters there are.</summary>
    public int Length => Raw.Length;

    /// <summary>Folds and classes every character.</summary>
    public void Load()
    {
        Span<Glyph> items = Items;
        for (int i = 0; i < Raw.Length; i++)
            items[i] = new Glyph(Fold.InfoOf(Raw[i]));
    }

    /// <summary>Whether a character stands for another one.</summary>
    public bool IsFolded()
    {
        for (int i = 0; i < Raw.Length; i++)
        {
            if (Items[i].Sign != Raw[i])
                return true;
        }

        return false;
    }

    /// <summary>Looks up the word that begins at each place.</summary>
    public void FindWords()
    {
        for (int i = 0; i < Items.Length; i++)
        {
            if (Items[i].Class >= SignClass.Slash)
                LookUp(i);
        }
    }

    /// <summary>Looks up the word that begins at one place.</summary>
    public void LookUp(int position) => Items[position].Word = (ushort)Lexicon.Longest(Items.Slice(position));

    /// <summary>The class of a character; <see cref="SignClass.Other"/> at the end.</summary>
    public SignClass ClassAt(int position, int end) => position < end ? Items[position].Class : SignClass.Other;

    /// <summary>The folded sign of a character; NUL at the end.</summary>
    public char SignAt(int position, int end) => position < end ? Items[position].Sign : '\0';

    /// <summary>The value of a digit or numeral; 0 at the end.</summary>
    public int ValueAt(int position, int end) => position < end ? Items[position].Value : 0;

    /// <summary>Whether a digit 0 to 9 stands there.</summary>
    public bool IsDigit(int position, int end) => position < end && Items[position].Class == SignClass.Digit;

    /// <summary>Whether a Chinese character stands there.</summary>
    public bool IsHan(int position, int end) => position < end && Items[position].Class == SignClass.Han;

    /// <summary>Whether a Latin letter stands there.</summary>
    public bool IsLatin(int position, int end) => position < end && Items[position].Class == SignClass.Latin;

    /// <summary>Behind the blanks and notes that begin there.</summary>
    public int SkipBlanks(int position, int end)
    {
        while (position < end && IsSkipped(Items[position].Class))
            position++;
        return position;
    }

    /// <summary>Behind the blanks that begin there, also inside a note.</summary>
    public int SkipBlankOnly(int position, int end)
    {
        while (position < end && Items[position].Sign == ' ')
            position++;
        return position;
    }

    /// <summary>In front of the blanks and notes that end there.</summary>
    public int SkipBlanksBack(int position, int start)
    {
        while (position > start && IsSkipped(Items[position - 1].Class))
            position--;
        return position;
    }

    /// <summary>Whether the character is a blank or part of a note.</summary>
    public static bool IsSkipped(SignClass signClass) => signClass is SignClass.Blank or SignClass.Note or SignClass.NoteStart;

    /// <summary>Behind the digits that begin there.</summary>
    public int SkipDigits(int position, int end)
    {
        while (IsDigit(position, end))
            position++;
        return position;
    }

    /// <summary>The number of the longest word that begins at a place, ends by <paramref name="end"/> and has one of the roles; or 0.</summary>
    public int WordAt(int position, int end, ulong roles)
    {
        if (position >= end)
            return 0;
        int word = Items[position].Word;
        while (word != 0)
        {
            ref readonly Word entry = ref Lexicon[word];
            if (entry.Has(roles) && position + entry.Length <= end)
                return word;
            word = entry.Prefix;
        }

        return 0;
    }

    /// <summary>The length of that word; 0 where there is none.</summary>
    public int LengthAt(int position, int end, ulong roles)
    {
        int word = WordAt(position, end, roles);
        return word == 0 ? 0 : Lexicon[word].Length;
    }

    /// <summary>The number of the longest word that ends at a place, begins not before <paramref name="start"/> and has one of the roles; or 0.</summary>
    public int WordEnding(int start, int end, ulong roles)
    {
        for (int i = Math.Max(start, end - Lexicon.LongestOf(roles)); i < end; i++)
        {
            if (Items[i].Word == 0)
                continue;
            int word = WordOf(i, end - i, roles);
            if (word != 0)
                return word;
        }

        return 0;
    }

    /// <summary>The length of that word; 0 where there is none.</summary>
    public int LengthEnding(int start, int end, ulong roles)
    {
        int word = WordEnding(start, end, roles);
        return word == 0 ? 0 : Lexicon[word].Length;
    }

    /// <summary>Whether the whole span is a word of one of the roles.</summary>
    public bool IsWord(int start, int end, ulong roles) => start < end && WordOf(start, end - start, roles) != 0;

    /// <summary>The number of the word of just this length at a place, or 0.</summary>
    public int WordOf(int position, int length, ulong roles)
    {
        int word = Items[position].Word;
        while (word != 0 && Lexicon[word].Length > length)
            word = Lexicon[word].Prefix;
        return word != 0 && Lexicon[word].Length == length && Lexicon[word].Has(roles) ? word : 0;
    }

    /// <summary>Whether the folded signs of a span are a text.</summary>
    public bool Is(int start, int end, string text)
    {
        if (end - start != text.Length)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (Items[start + i].Sign != text[i])
                return false;
        }

        return true;
    }
}
