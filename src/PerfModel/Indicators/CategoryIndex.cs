using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Indicators;

/// <summary>Names of categories and groups, and how they are found.</summary>
internal sealed class CategoryIndex
{
    private static readonly CategoryGroup[] Groups = [CategoryGroup.Output, CategoryGroup.Cost, CategoryGroup.Benefit, CategoryGroup.Satisfaction];
    private static readonly Dictionary<string, CategoryGroup> GroupNames = new(StringComparer.Ordinal);
    private static readonly Dictionary<CategoryGroup, string> ChineseNames = LoadGroups();
    private readonly Dictionary<string, CategoryGroup> _level1 = new(GroupNames, StringComparer.Ordinal);
    private readonly Dictionary<string, Category> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(CategoryGroup Group, string Key), Category> _inGroup = [];

    private readonly Dictionary<string, Category> _byId;

    private CategoryIndex(IEnumerable<Category> categories)
    {
        Categories = [.. categories];
        _byId = Categories.ToDictionary(category => category.Id, StringComparer.Ordinal);
    }

    public List<Category> Categories { get; }

    public static string NameOf(CategoryGroup group) => ChineseNames.TryGetValue(group, out string? name) ? name : "";

    public static CategoryIndex Load()
    {
        var index = new CategoryIndex([]);
        foreach (string[] row in Table.Embedded("categories.tsv", 5))
        {
            CategoryGroup group = Group(row[1]);
            index.Add(new Category(row[0], row[2], group, NameOf(group), row[3]), row[4].Split('|'));
        }

        foreach (string[] row in Table.Embedded("variants.tsv", 4))
        {
            Category category = index.Find(row[3]) ?? throw new FormatException("variants.tsv: " + row[3]);
            if (row[2].Length > 0 && index.GroupOf(row[1]) is CategoryGroup group)
                index._inGroup[(group, LabelText.Key(row[2]))] = category;
        }

        return index;
    }

    public Category? Find(string? id) => id is not null && _byId.TryGetValue(id, out Category? category) ? category : null;

    public CategoryGroup? GroupOf(string name) =>
        _level1.TryGetValue(Fold.Of(name), out CategoryGroup group) || _level1.TryGetValue(LabelText.Key(name), out group) ? group : null;

    public bool IsLevel2(string name)
    {
        string key = LabelText.Key(name);
        return _names.ContainsKey(Fold.Of(name)) || _names.ContainsKey(key) || Array.Exists(Groups, group => _inGroup.ContainsKey((group, key)));
    }

    public CategoryMatch Lookup(string level1, string level2)
    {
        CategoryGroup? group = GroupOf(level1);
        Category? category = ByName(group, level2);
        Category? alone = category ?? ByName(null, level1);
        bool level1Known = level1.Length == 0 || group is not null || (level2.Length == 0 && alone is not null);
        bool level2Known = level2.Length == 0 || category is not null;
        return new CategoryMatch(alone, group ?? alone?.Group ?? CategoryGroup.Other, level1Known, level2Known);
    }

    public CategoryIndex With(Category category, string[] aliases)
    {
        var copy = new CategoryIndex(Categories.Where(c => c != category));
        foreach (KeyValuePair<string, CategoryGroup> pair in _level1)
            copy._level1[pair.Key] = pair.Value;
        foreach (KeyValuePair<string, Category> pair in _names)
            copy._names[pair.Key] = pair.Value == category ? category : pair.Value;
        foreach (KeyValuePair<(CategoryGroup, string), Category> pair in _inGroup)
            copy._inGroup[pair.Key] = pair.Value == category ? category : pair.Value;
        copy.Add(category, aliases);
        if (category.Level1Name.Length > 0 && !copy._level1.ContainsKey(LabelText.Key(category.Level1Name)))
            copy._level1.Add(LabelText.Key(category.Level1Name), category.Group);
        return copy;
    }

    private Category? ByName(CategoryGroup? group, string name)
    {
        if (name.Length == 0)
            return null;
        string key = LabelText.Key(name);
        if (group is CategoryGroup known && _inGroup.TryGetValue((known, key), out Category? category))
            return category;
        return _names.TryGetValue(Fold.Of(name), out category) || _names.TryGetValue(key, out category) ? category : null;
    }

    private void Add(Category category, string[] aliases)
    {
        Categories.Add(category);
        _byId[category.Id] = category;
        _names[LabelText.Key(category.Name)] = category;
        foreach (string alias in aliases.Where(alias => alias.Length > 0))
            _names[Fold.Of(alias)] = category;
    }

    private static CategoryGroup Group(string name) =>
        CamelCase<CategoryGroup>.TryParse(name, out CategoryGroup group) ? group : throw new FormatException("No group: " + name);

    private static Dictionary<CategoryGroup, string> LoadGroups()
    {
        var names = new Dictionary<CategoryGroup, string>();
        foreach (string[] row in Table.Embedded("groups.tsv", 4))
        {
            CategoryGroup group = Group(row[0]);
            names.Add(group, row[1]);
            GroupNames[LabelText.Key(row[1])] = group;
            foreach (string alias in row[3].Split('|'))
                GroupNames[Fold.Of(alias)] = group;
        }

        return names;
    }
}
