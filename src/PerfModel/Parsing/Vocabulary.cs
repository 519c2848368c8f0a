using System;
using System.Collections.Generic;
using System.IO;
using PerfModel.Parsing;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel;

/// <summary>The words that the grammar knows: comparators, qualitative terms, grades, names that contain numerals. Immutable.</summary>
/// <remarks>
/// The words are a table of three columns: role, meaning, words joined by <c>|</c>. A user adds rows with <see cref="With(TextReader)"/>:
/// for example
/// <c>grade⇥⇥五星</c> or <c>verb⇥increase⇥攀升</c>.
/// </remarks>
public sealed class Vocabulary
{
    private const int Columns = 3;

    private readonly List<string[]> _rows;
    private LexiconOfUnits? _lexicon;

    private Vocabulary(List<string[]> rows)
    {
        _rows = rows;
        foreach (string[] row in rows)
            VocabularyRow.Check(row);
        Symbols = VocabularyRow.Symbols(rows);
    }

    /// <summary>The vocabulary that is part of the library.</summary>
    public static Vocabulary Default => Library.Vocabulary;

    /// <summary>The symbol column, by folded word; unspecified stands for 定性.</summary>
    internal IReadOnlyDictionary<string, Comparison> Symbols { get; }

    /// <summary>A vocabulary with more rows: a heading line, then role, meaning and words joined by |, tab-separated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="FormatException">A row is not of this form.</exception>
    public Vocabulary With(TextReader rows) =>
        new([.. _rows, .. Table.Read(rows ?? throw new ArgumentNullException(nameof(rows)), Columns)]);

    /// <summary>The words of this vocabulary and of a catalogue together; threads that race make equal ones.</summary>
    internal Lexicon LexiconWith(UnitCatalog units)
    {
        LexiconOfUnits? known = _lexicon;
        if (known is null || !ReferenceEquals(known.Units, units))
            _lexicon = known = new LexiconOfUnits(units, Build(units));
        return known.Lexicon;
    }

    private Lexicon Build(UnitCatalog units)
    {
        var lexicon = new Lexicon();
        units.Index.AddTo(lexicon);
        foreach (string[] row in _rows)
            VocabularyRow.AddTo(lexicon, row);
        return lexicon.Built(MeaningGroup.Mark);
    }

    /// <summary>Read when first asked for; a field of a class of its own costs no check afterwards.</summary>
    private static class Library
    {
        public static readonly Vocabulary Vocabulary = new([.. Table.Embedded("vocabulary.tsv", Columns)]);
    }

    private sealed record LexiconOfUnits(UnitCatalog Units, Lexicon Lexicon);
}
