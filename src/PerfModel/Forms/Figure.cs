using System;
using System.Globalization;
using System.Text.Json.Serialization;
using PerfModel.Forms;

namespace PerfModel;

/// <summary>A number in a cell of a form (amount, weight, score, rate): the text as written and what it says. Immutable.</summary>
/// <remarks>
/// <para>A text that is no number is held too: <see cref="Value"/> is null then, and validation reports it.</para>
/// <para>Two figures are equal when value and unit are; where neither can be read, when the texts are. <c>17.00</c> equals <c>17</c>.</para>
/// </remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class Figure : IEquatable<Figure>
{
    /// <summary>Reads a figure: <c>17.00</c>, <c>1,234.5</c>, <c>86.2%</c>, <c>17万元</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Figure(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        (Value, Unit) = FigureText.Read(text);
    }

    /// <summary>Makes a figure of a number.</summary>
    public Figure(decimal value, string? unit = null)
    {
        Value = value;
        Unit = unit ?? "";
        Text = value.ToString(CultureInfo.InvariantCulture) + Unit;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The number, in <see cref="Unit"/>; null where the text is none.</summary>
    public decimal? Value { get; }

    /// <summary>What stands behind the number: <c>%</c>, <c>万元</c>, <c>分</c>; empty where nothing does or the text is no number.</summary>
    public string Unit { get; }

    /// <summary>A figure of a number.</summary>
    public static implicit operator Figure(decimal value) => new(value);

    /// <summary>A figure of a number.</summary>
    public static Figure FromDecimal(decimal value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Figure? other) =>
        other is not null && other.Value == Value && other.Unit == Unit && (Value is not null || other.Text == Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether value and unit are the same.</summary>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);
}
