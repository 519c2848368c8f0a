using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>The labels of categories that hold while rows go by: a label is printed once and holds until the next.</summary>
internal sealed class CategoryTrail(CategoryCatalog categories)
{
    private readonly List<CategoryLabel> _level1 = [];
    private readonly List<CategoryLabel> _empty = [];

    public CategoryLabel? Level1 { get; private set; }

    public CategoryLabel? Level2 { get; private set; }

    public Category? Category => categories.Lookup(Level1, Level2).Category;

    /// <summary>The labels that no indicator stands under.</summary>
    public ValueList<CategoryLabel> Empty => _empty.ToValueList();

    /// <summary>Takes the labels of a row. A level 2 alone keeps the last level 1 that it can stand under.</summary>
    public CategoryMatch Set(CategoryLabel? level1, CategoryLabel? level2)
    {
        if (level1 is not null)
        {
            Level1 = level1;
            Level2 = null;
            _level1.Add(level1);
            _empty.Add(level1);
        }

        if (level2 is not null)
        {
            if (level1 is null)
                Level1 = Above(level2);
            Level2 = level2;
            RemoveEmpty(Level1);
            _empty.Add(level2);
        }

        return categories.Lookup(Level1, Level2);
    }

    /// <summary>An indicator stands under the labels.</summary>
    public void Use()
    {
        RemoveEmpty(Level1);
        RemoveEmpty(Level2);
    }

    private CategoryLabel? Above(CategoryLabel level2)
    {
        Category? category = categories.Lookup(null, level2).Category;
        if (category is null)
            return Level1;
        return Enumerable.Reverse(_level1).FirstOrDefault(label => MayStandUnder(category, categories.Lookup(label, null)));
    }

    private static bool MayStandUnder(Category category, CategoryMatch level1) =>
        level1.Group == CategoryGroup.Other || level1.Group == category.Group || TreeVariant.All.Any(tree => tree.Contains(category, level1.Group));

    private void RemoveEmpty(CategoryLabel? label) => _empty.RemoveAll(empty => ReferenceEquals(empty, label));
}
