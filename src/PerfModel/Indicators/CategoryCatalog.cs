using System;
using System.Collections.Generic;
using PerfModel.Indicators;

namespace PerfModel;

/// <summary>The categories and the names under which forms print them. Immutable.</summary>
public sealed class CategoryCatalog
{
    private readonly CategoryIndex _index;

    private CategoryCatalog(CategoryIndex index) => _index = index;

    /// <summary>The library's own catalogue: the trees before 2015, of 2015/2020, of 2021 and of local forms.</summary>
    public static CategoryCatalog Default { get; } = new(CategoryIndex.Load());

    /// <summary>All categories in the order of the catalogue.</summary>
    public ValueList<Category> Categories => _index.Categories.ToValueList();

    /// <summary>The category of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Category this[string id] => Find(id) ?? throw new KeyNotFoundException("There is no category '" + id + "'.");

    /// <summary>The category of an id, or null where there is none.</summary>
    public Category? Find(string id) => _index.Find(id);

    /// <summary>The category that the labels of a row name.</summary>
    /// <param name="level1">The label of level 1, or null where there is none.</param>
    /// <param name="level2">The label of level 2, or null where there is none.</param>
    public CategoryMatch Lookup(CategoryLabel? level1, CategoryLabel? level2) => _index.Lookup(level1?.Name ?? "", level2?.Name ?? "");

    /// <summary>A catalogue that also knows <paramref name="category"/>, under its name and <paramref name="aliases"/>; it replaces one of the same id.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CategoryCatalog With(Category category, params string[] aliases) =>
        new(_index.With(category ?? throw new ArgumentNullException(nameof(category)), aliases ?? throw new ArgumentNullException(nameof(aliases))));

    internal bool IsLevel1(string name) => _index.GroupOf(name) is not null;

    internal bool IsLevel2(string name) => _index.IsLevel2(name);

    /// <summary>Whether a text is the label of a level.</summary>
    internal bool IsLabel(string text)
    {
        if (text.Length > CategoryLabel.MaxLength)
            return false;
        string name = new CategoryLabel(text).Name;
        return IsLevel1(name) || IsLevel2(name);
    }

    internal static string NameOf(CategoryGroup group) => CategoryIndex.NameOf(group);
}
