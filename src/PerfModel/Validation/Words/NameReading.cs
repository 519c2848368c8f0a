using System;

namespace PerfModel.Validation;

/// <summary>What a name says: all its words, and its head, the last word that says what is measured.</summary>
internal readonly struct NameReading
{
    private NameReading(WordTraits words, WordTraits head, int headStart, bool headAtEnd, bool degreeRise, NameHash whole, NameHash core)
    {
        (Words, Head, HeadStart) = (words, head, headStart);
        (HeadAtEnd, DegreeRise) = (headAtEnd, degreeRise);
        (Whole, Core) = (whole, core);
    }

    /// <summary>All words, those in brackets included.</summary>
    public WordTraits Words { get; }

    /// <summary>The traits of the head; none where no word is a measure.</summary>
    public WordTraits Head { get; }

    /// <summary>Where the head begins in the cleaned name.</summary>
    public int HeadStart { get; }

    /// <summary>Whether nothing but brackets stands behind the head.</summary>
    public bool HeadAtEnd { get; }

    /// <summary>Whether a degree stands before a direction: 明显提升.</summary>
    public bool DegreeRise { get; }

    /// <summary>The cleaned name, for finding equal ones.</summary>
    public NameHash Whole { get; }

    /// <summary>The name without words of direction and degree and without brackets at its end.</summary>
    public NameHash Core { get; }

    public static NameReading Of(ReadOnlySpan<char> name, int main)
    {
        WordLexicon lexicon = WordLexicon.Names;
        WordTraits words = lexicon.Scan(name.Slice(main)), head = WordTraits.None;
        int headStart = -1, headEnd = -1, degreeEnd = -1, depth = 0;
        bool degreeRise = false;
        NameHash core = default;
        for (int i = 0; i < main;)
        {
            depth += name[i] == '(' ? 1 : name[i] == ')' ? -1 : 0;
            WordTraits word = lexicon.At(name, i, main, out int length);
            int end = i + Math.Max(1, length);
            words |= word;
            degreeRise |= (word & WordTraits.Rise) != 0 && degreeEnd == i;
            if ((word & WordTraits.Degree) != 0)
                degreeEnd = end;
            if ((word & WordTraits.HeadClasses) != 0 && depth <= 0)
                (head, headStart, headEnd) = (word, i, end);
            if ((word & (WordTraits.Rise | WordTraits.Degree)) == 0)
                core = core.With(name.Slice(i, end - i));
            i = end;
        }

        return new NameReading(words, head, headStart, headEnd == main, degreeRise, default(NameHash).With(name), core);
    }
}
