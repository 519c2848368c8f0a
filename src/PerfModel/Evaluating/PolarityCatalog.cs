using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Evaluating;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel;

/// <summary>Which categories and which words of a name say that less is better. Immutable; a user adds his own with <see cref="With(string, Polarity)"/>.</summary>
/// <remarks>
/// A guess from a name can be wrong. It is always visible in <see cref="Evaluation.ComparisonSource"/> and <see cref="Evaluation.ComparisonCause"/>, and it is put right by
/// <see cref="EvaluationContext.Polarity"/> for one indicator or by a word here for all.
/// </remarks>
public sealed class PolarityCatalog
{
    private static readonly Lazy<PolarityCatalog> DefaultCatalog = new(Load);

    private readonly (string Id, Polarity Polarity)[] _categories;
    private readonly PolarityWord[] _words;
    private readonly string[] _tails;
    private readonly PolarityIndex _index;

    private PolarityCatalog((string Id, Polarity Polarity)[] categories, PolarityWord[] words, string[] tails) =>
        (_categories, _words, _tails, _index) = (categories, words, tails, new PolarityIndex(words, tails));

    /// <summary>The catalogue that is part of the library.</summary>
    public static PolarityCatalog Default => DefaultCatalog.Value;

    /// <summary>The words of names that are better when lower.</summary>
    public IEnumerable<string> LowerWords => _words.Where(w => w.Polarity == Polarity.LowerIsBetter).Select(w => w.Word);

    /// <summary>A catalogue in which a word of a name says which way is better; it takes the place of the same word.</summary>
    /// <exception cref="ArgumentException">The word is null or blank.</exception>
    public PolarityCatalog With(string word, Polarity polarity)
    {
        if (string.IsNullOrWhiteSpace(word))
            throw new ArgumentException("The word must not be empty.", nameof(word));
        string folded = Fold.Of(word).Replace(" ", "");
        return new PolarityCatalog(
            _categories, [.. _words.Where(w => w.Word != folded), new PolarityWord(folded, polarity, WordWeight.Plain)], _tails);
    }

    /// <summary>A catalogue in which a category says which way is better.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public PolarityCatalog With(Category category, Polarity polarity)
    {
        string id = (category ?? throw new ArgumentNullException(nameof(category))).Id;
        return new PolarityCatalog([.. _categories.Where(c => c.Id != id), (id, polarity)], _words, _tails);
    }

    /// <summary>Which way a category is better, by its id or that of its parent; null where nothing is said.</summary>
    public Polarity? Find(Category? category)
    {
        if (category is null)
            return null;
        string id = category.Id;
        Polarity? ofParent = null;
        foreach ((string key, Polarity polarity) in _categories)
        {
            if (id == key)
                return polarity;
            if (category.IsIn(key))
                ofParent = polarity;
        }

        return ofParent;
    }

    /// <summary>Which way an indicator of this name is better; null where no word of it says.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="word">The word that decided, or null.</param>
    public Polarity? Find(string? name, out string? word)
    {
        PolarityWord? found = string.IsNullOrEmpty(name) ? null : _index.Decide(name!);
        word = found?.Word;
        return found?.Polarity;
    }

    /// <summary>Whether words speak of something that is better when it does not happen (无上访, 未发生安全事故).</summary>
    internal bool NamesSomethingBad(string words) => _index.Decide(words)?.Polarity == Polarity.LowerIsBetter;

    private static PolarityCatalog Load()
    {
        ILookup<string, string[]> rows = Table.Embedded("polarity.tsv", 5).ToLookup(row => row[0]);
        return new PolarityCatalog(
            [.. rows["category"].Select(row => (row[1], Read(row[2])))],
            [.. rows["name"].Select(row => new PolarityWord(row[1], Read(row[2]), Weight(row[3])))],
            [.. rows["tail"].Select(row => row[1])]);
    }

    private static Polarity Read(string name) => name switch
    {
        "lower" => Polarity.LowerIsBetter,
        "higher" => Polarity.HigherIsBetter,
        _ => throw new FormatException("polarity.tsv: " + name),
    };

    private static WordWeight Weight(string name) =>
        CamelCase<WordWeight>.TryParse(name, out WordWeight weight) ? weight : throw new FormatException("polarity.tsv: " + name);
}
