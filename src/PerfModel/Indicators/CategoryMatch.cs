namespace PerfModel;

/// <summary>What the labels of level 1 and level 2 say; equal by value.</summary>
/// <param name="Category">The category, or null where the labels name none.</param>
/// <param name="Group">Level 1: of the label where it is known, else of the category.</param>
/// <param name="Level1Known">Whether the label of level 1 is known, or there is none.</param>
/// <param name="Level2Known">Whether the label of level 2 is known, or there is none.</param>
public readonly record struct CategoryMatch(Category? Category, CategoryGroup Group, bool Level1Known, bool Level2Known);
