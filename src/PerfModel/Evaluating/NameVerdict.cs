namespace PerfModel.Evaluating;

/// <summary>What a name says of the better side: a side, or that it is open although a category may say otherwise, or nothing.</summary>
/// <param name="Polarity">The side; null where it is open or nothing is said.</param>
/// <param name="IsOpen">Whether the name has a word that makes it open.</param>
/// <param name="Word">The word that decides, makes it open or is not known.</param>
/// <param name="Why">The code of the reason; null where nothing is said.</param>
/// <param name="Roles">The roles of the word.</param>
internal readonly record struct NameVerdict(Polarity? Polarity, bool IsOpen, string? Word, string? Why, WordRole Roles = WordRole.None)
{
    public static NameVerdict Higher(PolarityWord word, string? why = null) =>
        new(PerfModel.Polarity.HigherIsBetter, false, word.Text, why ?? word.Why, word.Roles);

    public static NameVerdict Lower(PolarityWord word, string? why = null) =>
        new(PerfModel.Polarity.LowerIsBetter, false, word.Text, why ?? word.Why, word.Roles);

    public static NameVerdict Open(PolarityWord word, string why) => new(null, true, word.Text, why, word.Roles);

    /// <summary>No word of the head is known.</summary>
    public static NameVerdict Unknown(string? head) => new(null, false, head, null);
}
