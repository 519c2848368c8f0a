using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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

    private static readonly Lazy<Vocabulary> DefaultVocabulary = new(() => new Vocabulary(Table.Embedded("vocabulary.tsv", Columns).ToList()));

    private readonly List<string[]> _rows;

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
        Adverbs = new WordSet<Degree?>(Select(WordRole.Adverb, static meaning => meaning.Length == 0 ? null : (Degree?)Meaning<Degree>(meaning)));
        States = new WordSet<(Direction?, Degree?)>(Select(WordRole.State, State));
        Plain = ((WordRole[])[.. PlainRoles]).ToDictionary(role => role, role => new WordSet<bool>(Select(role, static _ => true)));
    }

    /// <summary>The vocabulary that is part of the library.</summary>
    public static Vocabulary Default => DefaultVocabulary.Value;

    internal WordSet<BeforeMeaning> Before { get; }

    internal WordSet<AfterMeaning> After { get; }

    internal WordSet<Comparison> Apart { get; }

    internal WordSet<Direction> Verbs { get; }

    internal WordSet<Degree?> Adverbs { get; }

    internal WordSet<(Direction? Direction, Degree? Degree)> States { get; }

    private static ReadOnlySpan<WordRole> PlainRoles =>
    [
        WordRole.Baseline, WordRole.BaselineTail, WordRole.Name, WordRole.Compound, WordRole.SuspectBefore, WordRole.SuspectAfter, WordRole.SuspectWhole,
        WordRole.SuspectTime, WordRole.SuspectStart, WordRole.FineAfter, WordRole.NotApplicable, WordRole.Yes, WordRole.No, WordRole.SymbolWord,
        WordRole.Grade, WordRole.Ordinal,
    ];

    private Dictionary<WordRole, WordSet<bool>> Plain { get; }

    /// <summary>A vocabulary with more rows: a heading line, then role, meaning and words joined by |, tab-separated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="FormatException">A row is not of this form.</exception>
    public Vocabulary With(TextReader rows) =>
        new([.. _rows, .. Table.Read(rows ?? throw new ArgumentNullException(nameof(rows)), Columns)]);

    internal WordSet<bool> Of(WordRole role) => Plain[role];

    private WordSet<T> Words<T>(WordRole role)
        where T : struct, Enum => new(Select(role, Meaning<T>));

    private IEnumerable<(string Text, T Meaning)> Select<T>(WordRole role, Func<string, T> meaning)
    {
        string name = CamelCase<WordRole>.Of(role);
        foreach (string[] row in _rows.Where(row => row[0] == name))
        {
            T value = meaning(row[1]);
            foreach (string word in row[2].Split('|').Where(word => word.Length > 0))
                yield return (word, value);
        }
    }

    private static T Meaning<T>(string name)
        where T : struct, Enum =>
        CamelCase<T>.TryParse(name, out T value) ? value : throw new FormatException($"'{name}' is no meaning of a word.");

    private static (Direction?, Degree?) State(string meaning) =>
        meaning.Length == 0 ? (null, null)
        : CamelCase<Degree>.TryParse(meaning, out Degree degree) ? (null, degree)
        : (Meaning<Direction>(meaning), null);
}
