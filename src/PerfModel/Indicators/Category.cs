using System;

namespace PerfModel;

/// <summary>What an indicator measures: a level 2 of the indicator tree (二级指标), or a level 1 that has none. Immutable; equal when the ids are.</summary>
/// <remarks>
/// The usual ones are static properties here. They do not depend on where a form prints them: 成本指标 is <see cref="Cost"/> at level 1 and under 产出指标.
/// A user's own category is made with the constructor and made known to a <see cref="CategoryCatalog"/>.
/// </remarks>
public sealed partial class Category : IEquatable<Category>
{
    /// <summary>Makes a category of one's own.</summary>
    /// <param name="id">The stable id, such as <c>process.plan</c>; it stands in JSON.</param>
    /// <param name="name">The Chinese name, such as 计划管理指标.</param>
    /// <param name="group">Level 1.</param>
    /// <param name="level1Name">The Chinese name of level 1; that of <paramref name="group"/> where null.</param>
    /// <param name="englishName">The English name; the id where null.</param>
    /// <exception cref="ArgumentException">The id or the name is null or empty.</exception>
    public Category(string id, string name, CategoryGroup group = CategoryGroup.Other, string? level1Name = null, string? englishName = null)
    {
        Id = string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("The id must not be empty.", nameof(id)) : id;
        Name = string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("The name must not be empty.", nameof(name)) : name;
        Group = group;
        Level1Name = level1Name ?? CategoryCatalog.NameOf(group);
        EnglishName = englishName ?? id;
    }

    /// <summary>产出指标, 数量指标: <c>output.quantity</c>.</summary>
    public static Category Quantity => Usual.Quantity;

    /// <summary>产出指标, 质量指标: <c>output.quality</c>.</summary>
    public static Category Quality => Usual.Quality;

    /// <summary>产出指标, 时效指标: <c>output.timeliness</c>.</summary>
    public static Category Timeliness => Usual.Timeliness;

    /// <summary>成本指标, at level 1 without a level 2 or under 产出指标: <c>cost</c>.</summary>
    public static Category Cost => Usual.Cost;

    /// <summary>成本指标, 经济成本指标: <c>cost.economic</c>.</summary>
    public static Category EconomicCost => Usual.EconomicCost;

    /// <summary>成本指标, 社会成本指标: <c>cost.social</c>.</summary>
    public static Category SocialCost => Usual.SocialCost;

    /// <summary>成本指标, 生态环境成本指标: <c>cost.ecological</c>.</summary>
    public static Category EcologicalCost => Usual.EcologicalCost;

    /// <summary>效益指标, 经济效益指标: <c>benefit.economic</c>.</summary>
    public static Category EconomicBenefit => Usual.EconomicBenefit;

    /// <summary>效益指标, 社会效益指标: <c>benefit.social</c>.</summary>
    public static Category SocialBenefit => Usual.SocialBenefit;

    /// <summary>效益指标, 生态效益指标 (环境效益): <c>benefit.ecological</c>.</summary>
    public static Category EcologicalBenefit => Usual.EcologicalBenefit;

    /// <summary>效益指标, 可持续影响指标: <c>benefit.sustainability</c>.</summary>
    public static Category Sustainability => Usual.Sustainability;

    /// <summary>满意度指标, 服务对象满意度指标: <c>satisfaction</c>.</summary>
    public static Category Satisfaction => Usual.Satisfaction;

    /// <summary>The stable id, such as <c>benefit.social</c>.</summary>
    public string Id { get; }

    /// <summary>The Chinese name: 社会效益指标.</summary>
    public string Name { get; }

    /// <summary>The English name: social benefit.</summary>
    public string EnglishName { get; }

    /// <summary>Level 1.</summary>
    public CategoryGroup Group { get; }

    /// <summary>The Chinese name of level 1: 效益指标.</summary>
    public string Level1Name { get; }

    /// <inheritdoc/>
    public bool Equals(Category? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Category);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether the ids are the same.</summary>
    public static bool operator ==(Category? left, Category? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the ids differ.</summary>
    public static bool operator !=(Category? left, Category? right) => !(left == right);

    /// <summary>Whether this is the category of an id, or one below it: <c>cost.social</c> is in <c>cost</c>.</summary>
    internal bool IsIn(string id) =>
        Id == id || (Id.Length > id.Length && Id[id.Length] == '.' && Id.StartsWith(id, StringComparison.Ordinal));

    /// <summary>The usual ones, looked up once; apart from the category, which the catalogue needs first.</summary>
    private static class Usual
    {
        public static readonly Category Quantity = CategoryCatalog.Default["output.quantity"];
        public static readonly Category Quality = CategoryCatalog.Default["output.quality"];
        public static readonly Category Timeliness = CategoryCatalog.Default["output.timeliness"];
        public static readonly Category Cost = CategoryCatalog.Default["cost"];
        public static readonly Category EconomicCost = CategoryCatalog.Default["cost.economic"];
        public static readonly Category SocialCost = CategoryCatalog.Default["cost.social"];
        public static readonly Category EcologicalCost = CategoryCatalog.Default["cost.ecological"];
        public static readonly Category EconomicBenefit = CategoryCatalog.Default["benefit.economic"];
        public static readonly Category SocialBenefit = CategoryCatalog.Default["benefit.social"];
        public static readonly Category EcologicalBenefit = CategoryCatalog.Default["benefit.ecological"];
        public static readonly Category Sustainability = CategoryCatalog.Default["benefit.sustainability"];
        public static readonly Category Satisfaction = CategoryCatalog.Default["satisfaction"];
    }
}
