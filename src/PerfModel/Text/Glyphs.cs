using System;

namespace PerfModel.Text;

/// <summary>A text as its glyphs: every character is folded, classed and looked up once.</summary>
/// <param name="raw">The text as written.</param>
/// <param name="items">Room for as many glyphs.</param>
/// <param name="lexicon">The known words.</param>
internal ref struct Glyphs(ReadOnlySpan<char> raw, Span<Glyph> items, Lexicon lexicon)
{
    /// <summary>The text as written.</summary>
    public readonly ReadOnlySpan<char> Raw = raw;

    /// <summary>A glyph for each of its characters.</summary>
    public readonly Span<Glyph> Items = items;

    /// <summary>The known words.</summary>
    public readonly Lexicon Lexicon = lexicon;

    /// <summary>The roles and marks of all words that were found, of either set.</summary>
    private ulong _roles;
    private ulong _rareRoles;
    private ulong _marks;
    private ulong _classes;
    private bool _numerals;

    /// <summary>How many characters there are.</summary>
    public readonly int Length => Raw.Length;

    /// <summary>Folds and classes every character.</summary>
    public void Load()
    {
        ReadOnlySpan<char> raw = Raw;
        Span<Glyph> items = Items;
        uint changes = 0;
        for (int i = 0; i < items.Length && i < raw.Length; i++)
        {
            uint info = Fold.InfoOf(raw[i]);
            changes |= (ushort)info ^ (uint)raw[i];
            items[i] = new Glyph(info);
        }

        IsFolded = changes != 0;
    }

    /// <summary>Whether a character stands for another one.</summary>
    public bool IsFolded { readonly get; private set; }

    /// <summary>Whether a character of one of the classes stands anywhere in the text; known once words have been found.</summary>
    public readonly bool HasClasses(ulong classes) => (_classes & classes) != 0;

    /// <summary>Whether a Chinese numeral stands anywhere in the text.</summary>
    public readonly bool HasNumerals => _numerals;

    /// <summary>The marks of the words that begin at a place.</summary>
    public readonly ulong MarksAt(int position) => Lexicon[Items[position].Word].Marks;

    /// <summary>Looks up the word that begins at each place.</summary>
    public void FindWords()
    {
        for (int i = 0; i < Items.Length; i++)
        {
            SignClass c = Items[i].Class;
            _classes |= 1UL << (int)c;
            if (c < SignClass.Slash)
                continue;
            _numerals |= NumeralValue.IsNumeral(Items[i].Value);
            int number = Lexicon.Longest(Items.Slice(i));
            if (number == 0)
                continue;
            Items[i].Word = (ushort)number;
            Found(i);
        }
    }

    /// <summary>Looks up the word that begins at one place.</summary>
    public readonly void LookUp(int position) => Items[position].Word = (ushort)Lexicon.Longest(Items.Slice(position));

    /// <summary>The class of a character; <see cref="SignClass.Other"/> at the end.</summary>
    public readonly SignClass ClassAt(int position, int end) => position < end ? Items[position].Class : SignClass.Other;

    /// <summary>The folded sign of a character; NUL at the end.</summary>
    public readonly char SignAt(int position, int end) => position < end ? Items[position].Sign : '\0';

    /// <summary>The value of a digit or numeral; 0 at the end.</summary>
    public readonly int ValueAt(int position, int end) => position < end ? Items[position].Value : 0;

    /// <summary>Whether a digit 0 to 9 stands there.</summary>
    public readonly bool IsDigit(int position, int end) => position < end && Items[position].Class == SignClass.Digit;

    /// <summary>Whether a Chinese character stands there.</summary>
    public readonly bool IsHan(int position, int end) => position < end && Items[position].Class == SignClass.Han;

    /// <summary>Whether a Latin letter stands there.</summary>
    public readonly bool IsLatin(int position, int end) => position < end && Items[position].Class == SignClass.Latin;

    /// <summary>Behind the blanks and notes that begin there.</summary>
    public readonly int SkipBlanks(int position, int end)
    {
        while (position < end && IsSkipped(Items[position].Class))
            position++;
        return position;
    }

    /// <summary>Behind the blanks that begin there, also inside a note.</summary>
    public readonly int SkipBlankOnly(int position, int end)
    {
        while (position < end && Items[position].Sign == ' ')
            position++;
        return position;
    }

    /// <summary>In front of the blanks and notes that end there.</summary>
    public readonly int SkipBlanksBack(int position, int start)
    {
        while (position > start && IsSkipped(Items[position - 1].Class))
            position--;
        return position;
    }

    /// <summary>Whether the character is a blank or part of a note.</summary>
    public static bool IsSkipped(SignClass signClass) => signClass is SignClass.Blank or SignClass.Note or SignClass.NoteStart;

    /// <summary>Behind the digits that begin there.</summary>
    public readonly int SkipDigits(int position, int end)
    {
        while (IsDigit(position, end))
            position++;
        return position;
    }

    /// <summary>The number of the longest word that begins at a place, ends by <paramref name="end"/> and has one of the roles; or 0.</summary>
    public readonly int WordAt(int position, int end, ulong roles)
    {
        if (position >= end || !MayHave(roles))
            return 0;
        int word = Items[position].Word;
        if (word == 0 || !Lexicon[word].MayHave(roles))
            return 0;
        while (word != 0)
        {
            ref readonly Word entry = ref Lexicon[word];
            if (entry.Has(roles) && position + entry.Length <= end)
                return word;
            word = entry.Prefix;
        }

        return 0;
    }

    /// <summary>Notes that characters have become of a class.</summary>
    public void HasBecome(SignClass signClass) => _classes |= 1UL << (int)signClass;

    /// <summary>Whether a mark, or one of several, was found anywhere in the text.</summary>
    public readonly bool HasMarks(ulong marks) => (_marks & marks) != 0;

    /// <summary>Notes the words that were found at a place that was looked up by itself.</summary>
    public void Found(int position)
    {
        ref readonly Word word = ref Lexicon[Items[position].Word];
        _roles |= word.Roles;
        _rareRoles |= word.RareRoles;
        _marks |= word.Marks;
    }

    /// <summary>Whether a word of one of the roles, all of one set, was found anywhere in the text.</summary>
    public readonly bool MayHave(ulong roles) => ((roles & Word.Rare) == 0 ? _roles & roles : _rareRoles & roles & ~Word.Rare) != 0;

    /// <summary>The length of that word; 0 where there is none.</summary>
    public readonly int LengthAt(int position, int end, ulong roles)
    {
        int word = WordAt(position, end, roles);
        return word == 0 ? 0 : Lexicon[word].Length;
    }

    /// <summary>The number of the longest word that ends at a place, begins not before <paramref name="start"/> and has one of the roles; or 0.</summary>
    public readonly int WordEnding(int start, int end, ulong roles)
    {
        if (!MayHave(roles))
            return 0;
        for (int i = Math.Max(start, end - Lexicon.LongestOf(roles)); i < end; i++)
        {
            if (Items[i].Word == 0 || !Lexicon[Items[i].Word].MayHave(roles))
                continue;
            int word = WordOf(i, end - i, roles);
            if (word != 0)
                return word;
        }

        return 0;
    }

    /// <summary>The length of that word; 0 where there is none.</summary>
    public readonly int LengthEnding(int start, int end, ulong roles)
    {
        int word = WordEnding(start, end, roles);
        return word == 0 ? 0 : Lexicon[word].Length;
    }

    /// <summary>Whether the whole span is a word of one of the roles.</summary>
    public readonly bool IsWord(int start, int end, ulong roles) => start < end && WordOf(start, end - start, roles) != 0;

    /// <summary>The number of the word of just this length at a place, or 0.</summary>
    public readonly int WordOf(int position, int length, ulong roles)
    {
        int word = Items[position].Word;
        while (word != 0 && Lexicon[word].Length > length)
            word = Lexicon[word].Prefix;
        return word != 0 && Lexicon[word].Length == length && Lexicon[word].Has(roles) ? word : 0;
    }

    /// <summary>Whether the folded signs of a span are a text.</summary>
    public readonly bool Is(int start, int end, string text)
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
