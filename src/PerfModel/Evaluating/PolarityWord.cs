using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Evaluating;

/// <summary>A word of a name with all that polarity.tsv says of it.</summary>
/// <param name="Text">The word, folded and without blanks.</param>
/// <param name="Roles">What it may be.</param>
/// <param name="Polarity">Which way is good; null where it has no direction of its own.</param>
/// <param name="Time">Which way a length of time of it is good; null where that is open.</param>
/// <param name="Measure">How it counts, of a tail.</param>
/// <param name="Why">The code of the reason.</param>
internal sealed record PolarityWord(string Text, WordRole Roles, Polarity? Polarity, Polarity? Time, Measure Measure, string Why)
{
    private static readonly WordRole[] Precedence =
    [
        WordRole.Head, WordRole.Bad, WordRole.Cost, WordRole.Good, WordRole.Thing, WordRole.Saving,
        WordRole.Reducing, WordRole.Growing, WordRole.Control, WordRole.Cure, WordRole.Work,
    ];

    /// <summary>Whether it has one of the roles.</summary>
    public bool Is(WordRole roles) => (Roles & roles) != 0;

    /// <summary>The words of rows of the table: what several rows say of one word is put together, the more telling first.</summary>
    public static PolarityWord[] Of(IEnumerable<string[]> rows) =>
        [.. rows.SelectMany(row => row[1].Split('|').Select(text => One(text, row))).GroupBy(w => w.Text).Select(Join)];

    private static PolarityWord Join(IGrouping<string, PolarityWord> words)
    {
        PolarityWord[] all = [.. words.OrderBy(w => Rank(w.Roles))];
        return all[0] with
        {
            Roles = all.Aggregate(WordRole.None, (roles, w) => roles | w.Roles),
            Time = Array.Find(all, w => w.Time is not null)?.Time,
            Measure = Array.Find(all, w => w.Measure != Measure.None)?.Measure ?? Measure.None,
        };
    }

    private static int Rank(WordRole role) => Array.IndexOf(Precedence, role) is var rank && rank < 0 ? Precedence.Length : rank;

    private static PolarityWord One(string text, string[] row) => new(
        text,
        CamelCase<WordRole>.TryParse(row[0], out WordRole role) ? role : throw Wrong(row[0]),
        PolarityOf(row[2]),
        row[3] switch { "process" => PerfModel.Polarity.LowerIsBetter, "activity" => PerfModel.Polarity.HigherIsBetter, _ => null },
        role == WordRole.Tail && CamelCase<Measure>.TryParse(row[3], out Measure measure) ? measure : Measure.None,
        row[4]);

    /// <summary>What a cell of the column polarity says.</summary>
    public static Polarity? PolarityOf(string name) => name switch
    {
        "lower" => PerfModel.Polarity.LowerIsBetter,
        "higher" => PerfModel.Polarity.HigherIsBetter,
        "none" => null,
        _ => throw Wrong(name),
    };

    private static FormatException Wrong(string what) => new("polarity.tsv: " + what);
}
