using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel;

/// <summary>One of the indicator trees that live side by side: which category stands under which level 1. Immutable, one instance each.</summary>
public sealed class TreeVariant
{
    private readonly HashSet<(CategoryGroup Level1, string Category)> _places = [];
    private readonly HashSet<(CategoryGroup Level1, CategoryGroup Group)> _groups = [];
    private readonly HashSet<string> _categories = [];

    private TreeVariant(string[] row) => (Id, ChineseName, EnglishName, Source) = (row[0], row[1], row[2], row[3]);

    /// <summary>All trees: <c>before2015</c>, <c>2015</c>, <c>2021</c>, <c>local</c>.</summary>
    public static ValueList<TreeVariant> All { get; } = Load();

    /// <summary>The stable id, such as <c>2021</c>.</summary>
    public string Id { get; }

    /// <summary>The Chinese name.</summary>
    public string ChineseName { get; }

    /// <summary>The English name.</summary>
    public string EnglishName { get; }

    /// <summary>The document that the tree comes from, with how sure that is: [R] read, [S] seen, [G] general knowledge.</summary>
    public string Source { get; }

    /// <summary>The tree of an id, or null where there is none.</summary>
    public static TreeVariant? Find(string id) => All.FirstOrDefault(tree => tree.Id == id);

    /// <summary>Whether the tree has the category at all.</summary>
    public bool Contains(Category category) => category is not null && _categories.Contains(category.Id);

    /// <summary>Whether the tree has the category under that level 1: cost under output only before 2021.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public bool Contains(Category category, CategoryGroup level1) =>
        _places.Contains((level1, (category ?? throw new ArgumentNullException(nameof(category))).Id));

    /// <summary>Whether the tree has categories of the group.</summary>
    internal bool Contains(CategoryGroup group) => _groups.Any(place => place.Group == group);

    /// <summary>Whether the tree has categories of the group under that level 1: one that divides cost has no place for 成本指标 as such, but says where cost belongs.</summary>
    internal bool Contains(CategoryGroup group, CategoryGroup level1) => _groups.Contains((level1, group));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static ValueList<TreeVariant> Load()
    {
        TreeVariant[] trees = [.. Table.Embedded("trees.tsv", 4).Select(row => new TreeVariant(row))];
        foreach (string[] row in Table.Embedded("variants.tsv", 4))
        {
            TreeVariant tree = Array.Find(trees, t => t.Id == row[0]) ?? throw new FormatException("variants.tsv: " + row[0]);
            tree.Add(CategoryCatalog.Default.Lookup(new CategoryLabel(row[1]), null).Group, row[3]);
        }

        return trees.ToValueList();
    }

    private void Add(CategoryGroup level1, string category)
    {
        _places.Add((level1, category));
        _categories.Add(category);
        if (CategoryCatalog.Default.Find(category) is Category known)
            _groups.Add((level1, known.Group));
    }
}
