using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Sets of classes and of marks: a reader whose signs and words a text does not have is passed over.</summary>
internal static class ClassSets
{
    public const ulong Brackets = (1UL << (int)SignClass.Open) | (1UL << (int)SignClass.Close);
    public const ulong Quotes = (1UL << (int)SignClass.Quote) | (1UL << (int)SignClass.QuoteOpen);
    public const ulong Control = (1UL << (int)SignClass.Control);
    public const ulong Latin = (1UL << (int)SignClass.Latin);
    public const ulong Breaks = (1UL << (int)SignClass.Break);
    public const ulong Notes = (1UL << (int)SignClass.NoteStart);
    public const ulong Separators = (1UL << (int)SignClass.Comma) | (1UL << (int)SignClass.Pause) | Breaks;
    public const ulong Stops = (1UL << (int)SignClass.Semicolon) | (1UL << (int)SignClass.Line) | (1UL << (int)SignClass.Stop)
        | (1UL << (int)SignClass.Ordinal);
    public const ulong BehindOrdinal = (1UL << (int)SignClass.Dot) | (1UL << (int)SignClass.Pause) | (1UL << (int)SignClass.Colon);
    public const ulong OrdinalSigns = BehindOrdinal | Breaks;
    public const ulong Signs = (1UL << (int)SignClass.Greater) | (1UL << (int)SignClass.Less) | (1UL << (int)SignClass.Equal)
        | (1UL << (int)SignClass.AtLeast) | (1UL << (int)SignClass.AtMost);

    /// <summary>Letters of words.</summary>
    public const ulong Letters = Latin | (1UL << (int)SignClass.Han);

    /// <summary>What 每两年 may stand in front of.</summary>
    public const ulong Counted = Signs | (1UL << (int)SignClass.Digit) | (1UL << (int)SignClass.Han);

    public const ulong Blank = 1UL << (int)SignClass.Blank;

    /// <summary>What stands around a condition and says nothing.</summary>
    public const ulong Gaps = Blank | Breaks | (1UL << (int)SignClass.Line);

    /// <summary>What is no part of the words between which it stands.</summary>
    public const ulong Voids = Gaps | Notes | (1UL << (int)SignClass.Note);

    /// <summary>What stands around words and is none of them: gaps, notes and punctuation.</summary>
    public const ulong Outer = Voids | Separators | BehindOrdinal | (1UL << (int)SignClass.Semicolon) | (1UL << (int)SignClass.Stop);

    /// <summary>Signs that Chinese texts have in full width.</summary>
    public const ulong UsuallyWide = Brackets | (1UL << (int)SignClass.Colon) | (1UL << (int)SignClass.Semicolon)
        | (1UL << (int)SignClass.Comma) | (1UL << (int)SignClass.Wave);

    /// <summary>What may stand between a baseline and its change.</summary>
    public const ulong BehindBaseline = Blank | Notes | (1UL << (int)SignClass.Note) | (1UL << (int)SignClass.Comma);

    /// <summary>What may follow a whole target without saying anything.</summary>
    public const ulong Rest = Blank | (1UL << (int)SignClass.Stop) | (1UL << (int)SignClass.Semicolon)
        | (1UL << (int)SignClass.Line) | (1UL << (int)SignClass.Dot);

    /// <summary>What belongs to a number wherever it stands.</summary>
    public const ulong OfNumber = Signs | (1UL << (int)SignClass.PlusMinus) | (1UL << (int)SignClass.Ratio);

    /// <summary>What parts conditions or ends them.</summary>
    public const ulong Ends = Breaks | (1UL << (int)SignClass.Semicolon) | (1UL << (int)SignClass.Line) | (1UL << (int)SignClass.Stop);

    /// <summary>What may stand directly behind an ordinal.</summary>
    public const ulong BeginsCondition = Signs | Letters | Quotes | (1UL << (int)SignClass.PlusMinus);

    /// <summary>What the harmless end of a subject may be that is no Chinese character.</summary>
    public const ulong EndsSubject = Latin | (1UL << (int)SignClass.Digit) | (1UL << (int)SignClass.Ratio) | (1UL << (int)SignClass.Dash)
        | (1UL << (int)SignClass.QuoteClose) | (1UL << (int)SignClass.Quote);

    /// <summary>What no words of their own may hold.</summary>
    public const ulong NoWords = (1UL << (int)SignClass.Digit) | (1UL << (int)SignClass.Ratio) | (1UL << (int)SignClass.PlusMinus)
        | (1UL << (int)SignClass.Currency);

    /// <summary>With what words of their own may begin.</summary>
    public const ulong BeginsWords = Letters | Quotes | Signs | (1UL << (int)SignClass.Digit) | (1UL << (int)SignClass.Ratio)
        | (1UL << (int)SignClass.Currency) | (1UL << (int)SignClass.Other) | Blank | (1UL << (int)SignClass.Line) | Control;
    public const ulong Strange = (1UL << (int)SignClass.Strange) | (1UL << (int)SignClass.Wave) | Control;
    public const ulong Amounts = (1UL << (int)SignClass.Digit) | (1UL << (int)SignClass.PlusMinus) | (1UL << (int)SignClass.Currency);
    public const ulong Values = Signs | Amounts
        | (1UL << (int)SignClass.Approximate) | (1UL << (int)SignClass.Fraction) | (1UL << (int)SignClass.Open);

    /// <summary>The words with which a date begins that no numeral stands in front of.</summary>
    public const ulong DateMarks = (1UL << (int)Mark.FirstHalf) | (1UL << (int)Mark.SecondHalf) | (1UL << (int)Mark.Ordinal)
        | (1UL << (int)Mark.QuarterSign) | (1UL << (int)Mark.YearEnd) | (1UL << (int)Mark.MonthEnd) | (1UL << (int)Mark.WithinYear);

    /// <summary>The words with which a number begins that is no plain numeral.</summary>
    public const ulong ValueMarks = DateMarks | (1UL << (int)Mark.Half) | (1UL << (int)Mark.OneHalf) | (1UL << (int)Mark.OverHalf)
        | (1UL << (int)Mark.Hundred) | (1UL << (int)Mark.Vague);

    /// <summary>Words and signs of which every date has one.</summary>
    public const ulong DateWords = DateMarks | (1UL << (int)Mark.Year) | (1UL << (int)Mark.Month)
        | (1UL << (int)Mark.Day) | (1UL << (int)Mark.Quarter);

    public const ulong BetweenDateParts = (1UL << (int)SignClass.Dash) | (1UL << (int)SignClass.Slash) | (1UL << (int)SignClass.Dot);
    public const ulong DateSigns = BetweenDateParts | (1UL << (int)SignClass.Wave);

    /// <summary>No word of the grammar, or one that may begin plain words behind a number.</summary>
    public const ulong PlainMarks = (1UL << (int)Mark.None) | (1UL << (int)Mark.Before) | (1UL << (int)Mark.Whole)
        | (1UL << (int)Mark.Inside) | (1UL << (int)Mark.From);

    public const ulong OrMark = (1UL << (int)Mark.Or);
    public const ulong EachMark = (1UL << (int)Mark.Each);
    public const ulong AndMarks = (1UL << (int)Mark.And) | (1UL << (int)Mark.Meanwhile) | (1UL << (int)Mark.AndBound);

    /// <summary>Whether a class is one of a set.</summary>
    public static bool Has(ulong classes, SignClass c) => ((classes >> (int)c) & 1) != 0;
}
