using System;
using PerfModel.Collections;

namespace PerfModel;

/// <summary>How <c>9月前</c> and <c>2024年前</c> are read.</summary>
public enum MonthBefore
{
    /// <summary>By the end of the month, or year, before: <c>--08</c> for <c>9月前</c>.</summary>
    EndOfPrevious = 0,

    /// <summary>By the end of the month, or year, that is named: <c>--09</c> for <c>9月前</c>.</summary>
    EndOfNamed,
}

/// <summary>How <c>12月31日前</c> is read.</summary>
public enum DayBefore
{
    /// <summary>The day itself is included.</summary>
    Inclusive = 0,

    /// <summary>By the end of the day before.</summary>
    Exclusive,
}

/// <summary>Whether a word for a level is a comparison: <c>达到95%</c>, <c>控制在3%</c>.</summary>
public enum LevelReading
{
    /// <summary>It is: <c>达到95%</c> is at least 95 %, <c>控制在3%</c> at most 3 %.</summary>
    Comparison = 0,

    /// <summary>It states none.</summary>
    Unspecified,
}

/// <summary>How target texts are read. Immutable; <see cref="Default"/> is what every method takes that is given no options.</summary>
public sealed record TargetParseOptions
{
    private Seal _seal;
    private readonly int _maxLength = 1000;
    private readonly UnitCatalog? _units;
    private readonly Vocabulary? _vocabulary;

    /// <summary>The default: lenient, at most 1,000 UTF-16 units, the library's own units.</summary>
    public static TargetParseOptions Default { get; } = new TargetParseOptions().Shared();

    /// <summary>Which looseness is permitted; all by default.</summary>
    public TargetStyles Styles { get; init => field = _seal.Admit(this, value); } = TargetStyles.Lenient;

    /// <summary>How <c>9月前</c> and <c>2024年前</c> are read.</summary>
    public MonthBefore MonthBefore { get; init => field = _seal.Admit(this, value); }

    /// <summary>How <c>12月31日前</c> is read.</summary>
    public DayBefore DayBefore { get; init => field = _seal.Admit(this, value); }

    /// <summary>Whether <c>控制在3%</c> and <c>降至3%</c> are at most 3 %.</summary>
    public LevelReading ControlledAt { get; init => field = _seal.Admit(this, value); }

    /// <summary>Whether <c>达到95%</c> and <c>提高到95%</c> are at least 95 %.</summary>
    public LevelReading Reached { get; init => field = _seal.Admit(this, value); }

    /// <summary>The greatest length of a text in UTF-16 units; 1,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is less than 1.</exception>
    public int MaxLength
    {
        get => _maxLength;
        init => _maxLength = _seal.Admit(this, value) >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    }

    /// <summary>The units and measure words that are known.</summary>
    public UnitCatalog Units
    {
        get => _units ?? UnitCatalog.Default;
        init => _units = _seal.Admit(this, value);
    }

    /// <summary>The words of the grammar that are known: qualitative terms, grades, comparators.</summary>
    public Vocabulary Vocabulary
    {
        get => _vocabulary ?? Vocabulary.Default;
        init => _vocabulary = _seal.Admit(this, value);
    }

    /// <summary>The same object, closed: from now on everybody may have it.</summary>
    internal TargetParseOptions Shared()
    {
        _seal.Close(this);
        return this;
    }
}
