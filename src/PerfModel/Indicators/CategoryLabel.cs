using System;
using System.Text.Json.Serialization;
using PerfModel.Indicators;

namespace PerfModel;

/// <summary>The label of a category as a form prints it: <c>数量指标（必填硬性指标）</c>, <c>&lt;b&gt;效益指标&lt;/b&gt;</c>, <c>产出指标(50分)</c>. Immutable.</summary>
/// <remarks>Two labels are equal when name, obligation and weight are; brackets, markup and blanks of <see cref="Text"/> do not count.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class CategoryLabel : IEquatable<CategoryLabel>
{
    internal const int MaxLength = 60;

    /// <summary>Makes a label from the text of a cell.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public CategoryLabel(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        (Name, Obligation, Weight) = LabelText.Read(text);
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The text without markup, brackets, numbering and blanks: <c>数量指标</c>.</summary>
    public string Name { get; }

    /// <summary>The obligation that is printed behind the name.</summary>
    public Obligation Obligation { get; }

    /// <summary>The points that are printed behind the name, 50 of <c>产出指标(50分)</c>; null where there are none.</summary>
    public decimal? Weight { get; }

    /// <summary>Whether the text says more than the name: 必填, points, markup, blanks.</summary>
    public bool IsDecorated => Text != Name;

    /// <summary>A label from the text of a cell.</summary>
    public static implicit operator CategoryLabel(string text) => new(text);

    /// <summary>A label from the text of a cell.</summary>
    public static CategoryLabel FromString(string text) => new(text);

    /// <inheritdoc/>
    public bool Equals(CategoryLabel? other) =>
        other is not null && other.Name == Name && other.Obligation == Obligation && other.Weight == Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryLabel);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether name, obligation and weight are the same.</summary>
    public static bool operator ==(CategoryLabel? left, CategoryLabel? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(CategoryLabel? left, CategoryLabel? right) => !(left == right);
}
