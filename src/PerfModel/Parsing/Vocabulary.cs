using System;
using System.Collections.Generic;
using System.IO;
using PerfModel.Parsing;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel;

/// <summary>The words that the grammar knows: comparators, qualitative terms, grades, names that contain numerals. Immutable.</summary>
/// <remarks>
/// The words are a table of three columns: role, meaning, words joined by <c>|</c>. A user adds rows with <see cref="With(TextReader)"/>: for example
/// <c>grade⇥⇥五星</c> or <c>verb⇥increase⇥攀升</c>.
/// </remarks>
public sealed class Vocabulary
{
    private const int Columns = 3;

    private readonly List<string[]> _rows;
    private readonly WordSet<bool>?[] _plain;

    private Vocabulary(List<string[]> rows)
    {
        _rows = rows;
        foreach (string[] row in rows)
        {
            if (!CamelCase<WordRole>.TryParse(row[0], out _))
                throw new FormatException($"'{row[0]}' is no role of a word.");
        }

        Before = Words<BeforeMeaning>(WordRole.Before);
        After = Words<AfterMeaning>(WordRole.After);
        Apart = Words<Comparison>(WordRole.Apart);
        Verbs = Words<Direction>(WordRole.Verb);
        Adverbs = Words(WordRole.Adverb, static meaning => State(meaning).Degree);
        States = Words(WordRole.State, State);
        Symbols = Words<Comparison>(WordRole.Symbol);
        _plain = new WordSet<bool>?[CamelCase<WordRole>.Count];
    }

    /// <summary>The vocabulary that is part of the library.</summary>
    public static Vocabulary Default => Library.Vocabulary;

    internal WordSet<BeforeMeaning> Before { get; }

    internal WordSet<AfterMeaning> After { get; }

    internal WordSet<Comparison> Apart { get; }

    internal WordSet<Direction> Verbs { get; }

    internal WordSet<Degree?> Adverbs { get; }

    /// <summary>The symbol column; unspecified stands for 定性.</summary>
    internal WordSet<Comparison> Symbols { get; }

    internal WordSet<(Direction? Direction, Degree? Degree)> States { get; }

    /// <summary>A vocabulary with more rows: a heading line, then role, meaning and words joined by |, tab-separated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="FormatException">A row is not of this form.</exception>
    public Vocabulary With(TextReader rows) =>
        new([.. _rows, .. Table.Read(rows ?? throw new ArgumentNullException(nameof(rows)), Columns)]);

    /// <summary>The words of a role that have no meanings of their own.</summary>
    internal WordSet<bool> Of(WordRole role) => _plain[(int)role] ??= Words(role, static _ => true);

    private WordSet<T> Words<T>(WordRole role)
        where T : struct, Enum => Words(role, Meaning<T>);

    private WordSet<T> Words<T>(WordRole role, Func<string, T> meaning)
    {
        string name = CamelCase<WordRole>.Of(role);
        var words = new List<string>();
        var meanings = new List<T>();
        foreach (string[] row in _rows)
        {
            if (row[0] != name)
                continue;
            T value = meaning(row[1]);
            foreach (string word in row[2].Split('|'))
            {
                if (word.Length == 0)
                    continue;
                words.Add(word);
                meanings.Add(value);
            }
        }

        return new WordSet<T>(words.ToArray(), meanings.ToArray());
    }

    /// <summary>Read when first asked for; a field of a class of its own costs no check afterwards.</summary>
    private static class Library
    {
        public static readonly Vocabulary Vocabulary = new([.. Table.Embedded("vocabulary.tsv", Columns)]);
    }

    private static T Meaning<T>(string name)
        where T : struct, Enum =>
        CamelCase<T>.TryParse(name, out T value) ? value : throw new FormatException($"'{name}' is no meaning of a word.");

    private static (Direction? Direction, Degree? Degree) State(string meaning) =>
        meaning.Length == 0 ? (null, null)
        : CamelCase<Degree>.TryParse(meaning, out Degree degree) ? (null, degree)
        : (Meaning<Direction>(meaning), null);
}
