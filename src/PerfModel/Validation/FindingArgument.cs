using System;
using System.Globalization;
using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>A value that is filled into the message of a finding; the same in every language, or known in both. Equal by value.</summary>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public readonly struct FindingArgument : IEquatable<FindingArgument>
{
    private readonly object? _value;

    private FindingArgument(object? value) => _value = value;

    /// <summary>The text in a language.</summary>
    public string GetText(Language language = Language.Chinese) => _value switch
    {
        string text => text,
        Category category => language == Language.Chinese ? category.Name : category.EnglishName,
        TargetError error => error.GetMessage(language),
        _ => "",
    };

    /// <summary>A text, a category or an error.</summary>
    internal object Value => _value ?? "";

    /// <summary>The text in Chinese.</summary>
    public override string ToString() => GetText();

    /// <summary>A text that is the same in every language.</summary>
    public static implicit operator FindingArgument(string? text) => FromString(text);

    /// <summary>A number.</summary>
    public static implicit operator FindingArgument(int number) => FromInt32(number);

    /// <summary>A number.</summary>
    public static implicit operator FindingArgument(decimal number) => FromDecimal(number);

    /// <summary>The name of a category.</summary>
    public static implicit operator FindingArgument(Category? category) => FromCategory(category);

    /// <summary>The message of an error.</summary>
    public static implicit operator FindingArgument(TargetError? error) => FromTargetError(error);

    /// <summary>A text that is the same in every language.</summary>
    public static FindingArgument FromString(string? text) => new(text);

    /// <summary>A number.</summary>
    public static FindingArgument FromInt32(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number; zeros behind the last decimal are left out.</summary>
    public static FindingArgument FromDecimal(decimal number) => new(number.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>The name of a category.</summary>
    public static FindingArgument FromCategory(Category? category) => new(category);

    /// <summary>The message of an error.</summary>
    public static FindingArgument FromTargetError(TargetError? error) => new(error);

    /// <inheritdoc/>
    public bool Equals(FindingArgument other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingArgument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(FindingArgument left, FindingArgument right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(FindingArgument left, FindingArgument right) => !left.Equals(right);
}
