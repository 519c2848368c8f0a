using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Evaluating;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel;

/// <summary>Which words of a name and which categories say that more or less is better. Immutable; a user adds his own with <see
/// cref="With(string, Polarity)"/>.</summary>
/// <remarks>
/// The head of the name decides first: its last word, with what modifies it and how it is counted. Only where the name says nothing the
/// category does; where neither does, the side is unknown.
/// What decided is always visible in <see cref="Evaluation.ComparisonSource"/> and <see cref="Evaluation.ComparisonCause"/>, and it is put
/// right by
/// <see cref="EvaluationContext.Polarity"/> for one indicator or by a word here for all.
/// </remarks>
/// <example><code>PolarityCatalog.Default.Resolve("采购成本节约率", Category.Cost).Explain().GetText()</code></example>
public sealed class PolarityCatalog
{
    private const WordRole CountedRoles =
        WordRole.Work | WordRole.Cure | WordRole.Bad | WordRole.Cost | WordRole.Thing | WordRole.Consuming;

    private static readonly Lazy<PolarityCatalog> DefaultCatalog = new(Load);

    private readonly CategoryPolarity[] _categories;
    private readonly UnitPolarity[] _units;
    private readonly PolarityWord[] _words;
    private readonly PolarityIndex _index;
    private readonly NameReader _names;

    private PolarityCatalog(CategoryPolarity[] categories, UnitPolarity[] units, PolarityWord[] words)
    {
        (_categories, _units, _words, _index) = (categories, units, words, new PolarityIndex(words));
        _names = new NameReader(_index);
    }

    /// <summary>The catalogue that is part of the library.</summary>
    public static PolarityCatalog Default => DefaultCatalog.Value;

    /// <summary>The words of names that are better when lower.</summary>
    public IEnumerable<string> LowerWords => _words.Where(w => w.Polarity == Polarity.LowerIsBetter).Select(w => w.Text);

    /// <summary>A catalogue in which a word of a name says which way is better; it takes the place of the same word.</summary>
    /// <param name="word">The word: the head of names (空置率), or one that decides where the head is not known.</param>
    /// <param name="polarity">Which way is better.</param>
    /// <exception cref="ArgumentException">The word is null or blank.</exception>
    public PolarityCatalog With(string word, Polarity polarity)
    {
        if (string.IsNullOrWhiteSpace(word))
            throw new ArgumentException("The word must not be empty.", nameof(word));
        string folded = Fold.Of(word).Replace(" ", "");
        var own = new PolarityWord(folded, WordRole.Own, polarity, null, Measure.None, "own");
        return new PolarityCatalog(_categories, _units, [.. _words.Where(w => w.Text != folded), own]);
    }

    /// <summary>A catalogue in which a category says which way is better, where the name does not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public PolarityCatalog With(Category category, Polarity polarity)
    {
        string id = (category ?? throw new ArgumentNullException(nameof(category))).Id;
        var own = new CategoryPolarity(id, polarity, IsMoneyOnly: false);
        return new PolarityCatalog([.. _categories.Where(c => c.Id != id), own], _units, _words);
    }

    /// <summary>Which way an indicator is better: by the head of its name with what modifies it, else by its category, else
    /// unknown.</summary>
    /// <param name="name">The name as written; null or blank where there is none.</param>
    /// <param name="category">The category, or null.</param>
    /// <param name="unit">The unit of the target, or null; a length of time (响应, 30分钟) and a sum of money matter.</param>
    /// <returns>The side, or what leaves it open. Never null.</returns>
    public PolarityFinding Resolve(string? name, Category? category = null, Unit? unit = null)
    {
        CategoryPolarity? usual = OfCategory(category);
        var setting = new NameSetting(UnitKinds.IsTime(unit), UnitKinds.IsMoney(unit), category?.Equals(Category.Timeliness) == true);
        NameVerdict verdict = string.IsNullOrWhiteSpace(name) ? NameVerdict.Unknown(null) : _names.Read(name!, setting);
        if (verdict.Polarity is Polarity side)
            return new PolarityFinding(side, ComparisonSource.Name, verdict.Word, verdict.Why, usual?.Polarity);
        if (verdict.IsOpen)
            return new PolarityFinding(null, null, verdict.Word, verdict.Why, null);
        return OfUnit(unit) ?? OfCategory(usual, category, unit, verdict.Word);
    }

    /// <summary>Which way a category is usually better, by its id or that of its parent; null where nothing is said. Under cost it is true
    /// of sums of money.</summary>
    public Polarity? Find(Category? category) => OfCategory(category)?.Polarity;

    /// <summary>Which way an indicator of this name is better; null where its head does not say.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="word">The word that decided, or null.</param>
    public Polarity? Find(string? name, out string? word)
    {
        NameVerdict verdict = string.IsNullOrEmpty(name) ? default : _names.Read(name!);
        word = verdict.Polarity is null ? null : verdict.Word;
        return verdict.Polarity;
    }

    /// <summary>Whether words speak of something that is better when it does not happen (无上访, 未发生安全事故).</summary>
    internal bool NamesSomethingBad(string words) => words.Length > 0 && _names.Read(words).Polarity == Polarity.LowerIsBetter;

    /// <summary>What a name measures: its head, and how it is counted.</summary>
    internal MeasureName MeasureOf(string name) => _names.MeasureOf(name);

    /// <summary>Whether words begin with a work or something else that is counted: 开展90场, 排放20吨.</summary>
    internal bool BeginsWithCounted(string words) =>
        _index.StartOf(words.AsSpan(), CountedRoles) is not null;

    /// <summary>The words without those that say that something bad did not happen: 无差错.</summary>
    internal string WithoutDeniedHarm(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> rest = words.AsSpan(i);
            if (_index.StartOf(rest, WordRole.Without) is PolarityWord without
                && _index.StartOf(rest.Slice(without.Text.Length), WordRole.Bad) is PolarityWord bad)
                return WithoutDeniedHarm(words.Remove(i, without.Text.Length + bad.Text.Length));
        }

        return words;
    }

    private PolarityFinding? OfUnit(Unit? unit)
    {
        string? symbol = unit?.Symbol;
        UnitPolarity found = symbol is null ? default : Array.Find(_units, u => u.Symbol == symbol);
        return found.Symbol is null
            ? null
            : new PolarityFinding(found.Polarity, found.Polarity is null ? null : ComparisonSource.Name, symbol, found.Why, null);
    }

    // A length of time says nothing of quality or benefit: which way is good depends on what lasts.
    private static PolarityFinding OfCategory(CategoryPolarity? usual, Category? category, Unit? unit, string? missing)
    {
        bool applies = usual is CategoryPolarity known
            && (!known.IsMoneyOnly || UnitKinds.IsMoney(unit))
            && (!UnitKinds.IsTime(unit) || category!.Equals(Category.Quantity));
        return applies
            ? new PolarityFinding(usual!.Value.Polarity, ComparisonSource.Category, category!.Id, "usual", null)
            : new PolarityFinding(null, null, missing, null, null);
    }

    private CategoryPolarity? OfCategory(Category? category)
    {
        CategoryPolarity? ofParent = null;
        if (category is null)
            return null;
        foreach (CategoryPolarity entry in _categories)
        {
            if (category.Id == entry.Id)
                return entry;
            if (category.IsIn(entry.Id))
                ofParent = entry;
        }

        return ofParent;
    }

    private static PolarityCatalog Load()
    {
        ILookup<string, string[]> rows = Table.Embedded("polarity.tsv", 6).ToLookup(row => row[0]);
        return new PolarityCatalog(
            [.. rows["category"].SelectMany(CategoriesOf)],
            [.. rows["unit"].SelectMany(UnitsOf)],
            PolarityWord.Of(rows.Where(kind => kind.Key is not ("category" or "unit")).SelectMany(kind => kind)));
    }

    private static IEnumerable<CategoryPolarity> CategoriesOf(string[] row) =>
        row[1].Split('|').Select(id => new CategoryPolarity(id, PolarityWord.PolarityOf(row[2])!.Value, row[3] == "money"));

    private static IEnumerable<UnitPolarity> UnitsOf(string[] row) =>
        row[1].Split('|').Select(symbol => new UnitPolarity(symbol, PolarityWord.PolarityOf(row[2]), row[4]));

    private readonly record struct CategoryPolarity(string Id, Polarity Polarity, bool IsMoneyOnly);

    private readonly record struct UnitPolarity(string Symbol, Polarity? Polarity, string Why);
}
