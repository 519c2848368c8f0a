using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>The labels of categories that hold while rows go by: a label is printed once and holds until the next.</summary>
internal sealed class CategoryTrail(CategoryCatalog categories)
{
    private readonly Dictionary<CategoryGroup, Held> _level1 = [];
    private readonly List<Held> _held = [];
    private Held? _held1;
    private Held? _held2;

    public CategoryLabel? Level1 => _held1?.Label;

    public CategoryLabel? Level2 => _held2?.Label;

    /// <summary>The column of the last label of level 1; 0 before the first.</summary>
    public int Level1Column { get; private set; }

    /// <summary>The column of the last label of level 2; 0 before the first.</summary>
    public int Level2Column { get; private set; }

    public Category? Category => categories.Lookup(Level1, Level2).Category;

    /// <summary>The labels that no indicator stands under.</summary>
    public ValueList<CategoryLabel> Empty => _held.Where(held => !held.Used).Select(held => held.Label).ToValueList();

    /// <summary>Takes the labels of a row. A level 2 alone keeps the last level 1 that it can stand under.</summary>
    public CategoryMatch Set(CategoryLabel? level1, CategoryLabel? level2)
    {
        if (level1 is not null)
        {
            _held1 = Hold(level1);
            _held2 = null;
            _level1[GroupOf(level1)] = _held1;
        }

        if (level2 is not null)
        {
            if (level1 is null)
                _held1 = Above(level2);
            _held2 = Hold(level2);
        }

        return categories.Lookup(Level1, Level2);
    }

    /// <summary>The columns in which the labels stood.</summary>
    public void SetColumns(int? level1, int? level2) => (Level1Column, Level2Column) = (level1 ?? Level1Column, level2 ?? Level2Column);

    /// <summary>An indicator stands under the labels.</summary>
    public void Use()
    {
        _held1?.Use();
        _held2?.Use();
    }

    private Held Hold(CategoryLabel label)
    {
        var held = new Held(label, _held.Count);
        _held.Add(held);
        return held;
    }

    private Held? Above(CategoryLabel level2)
    {
        Category? category = categories.Lookup(null, level2).Category;
        if (category is null || Level1 is null || GroupOf(Level1) is CategoryGroup.Other || MayStandUnder(category, GroupOf(Level1)))
            return _held1;
        return _level1.Where(pair => MayStandUnder(category, pair.Key)).Select(pair => pair.Value).OrderByDescending(held => held.Order).FirstOrDefault() ?? _held1;
    }

    private CategoryGroup GroupOf(CategoryLabel level1) => categories.Lookup(level1, null).Group;

    private static bool MayStandUnder(Category category, CategoryGroup level1) =>
        level1 == category.Group || TreeVariant.All.Any(tree => tree.Contains(category, level1));

    /// <summary>A label that holds, in the order in which the labels came.</summary>
    private sealed class Held(CategoryLabel label, int order)
    {
        public CategoryLabel Label { get; } = label;

        public int Order { get; } = order;

        public bool Used { get; private set; }

        public void Use() => Used = true;
    }
}
