using System;
using System.Collections.Generic;
using PerfModel.Tables;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>A row of the vocabulary: a role, a meaning in it, and words.</summary>
internal static class VocabularyRow
{
    /// <summary>How many steps a direction makes in the meaning of a state, which has a degree below it.</summary>
    public const int DegreesOfState = 16;

    private const char Separator = '|';

    /// <summary>Refuses a role or a meaning that there is not.</summary>
    public static void Check(string[] row) => MeaningOf(RoleOf(row), row[1]);

    /// <summary>The words of the symbol column, folded, with their meanings.</summary>
    public static Dictionary<string, Comparison> Symbols(List<string[]> rows)
    {
        var symbols = new Dictionary<string, Comparison>(StringComparer.Ordinal);
        foreach (string[] row in rows)
        {
            if (RoleOf(row) != WordRole.Symbol)
                continue;
            foreach (string word in row[2].Split(Separator))
                symbols[Fold.Of(word)] = Parse<Comparison>(row[1]);
        }

        return symbols;
    }

    /// <summary>Adds the words of a row to a lexicon.</summary>
    public static void AddTo(Lexicon lexicon, string[] row)
    {
        WordRole role = RoleOf(row);
        if (role == WordRole.Symbol)
            return;
        (int group, int meaning) = MeaningOf(role, row[1]);
        foreach (string word in row[2].Split(Separator))
        {
            if (word.Length > 0)
                lexicon.Add(word, Roles.Of(role), group, meaning);
        }
    }

    private static WordRole RoleOf(string[] row) =>
        CamelCase<WordRole>.TryParse(row[0], out WordRole role) ? role : throw new FormatException($"'{row[0]}' is no role of a word.");

    private static (int Group, int Meaning) MeaningOf(WordRole role, string meaning) => role switch
    {
        WordRole.Before => (MeaningGroup.Before, (int)Parse<BeforeMeaning>(meaning)),
        WordRole.After => (MeaningGroup.After, (int)Parse<AfterMeaning>(meaning)),
        WordRole.Apart => (MeaningGroup.Apart, (int)Parse<Comparison>(meaning)),
        WordRole.Symbol => (-1, (int)Parse<Comparison>(meaning)),
        WordRole.Verb => (MeaningGroup.Verb, (int)Parse<Direction>(meaning)),
        WordRole.Adverb => (MeaningGroup.Adverb, State(meaning)),
        WordRole.State => (MeaningGroup.State, State(meaning)),
        WordRole.Mark => (MeaningGroup.Mark, (int)Parse<Mark>(meaning)),
        _ => OtherMeaningOf(role, meaning),
    };

    private static (int Group, int Meaning) OtherMeaningOf(WordRole role, string meaning) => role switch
    {
        WordRole.YesNo or WordRole.Inclusion => (MeaningGroup.Other, (int)Parse<WordAnswer>(meaning)),
        WordRole.Doubling => (MeaningGroup.Other, (int)PlainDecimal.Parse(meaning) / 100),
        _ => (-1, 0),
    };

    /// <summary>A degree or a direction as one number: the degree and one, or the direction and one, sixteenfold.</summary>
    private static int State(string meaning) => meaning.Length == 0 ? 0
        : CamelCase<Degree>.TryParse(meaning, out Degree degree) ? (int)degree + 1
        : ((int)Parse<Direction>(meaning) + 1) * DegreesOfState;

    private static T Parse<T>(string name)
        where T : struct, Enum =>
        CamelCase<T>.TryParse(name, out T value) ? value : throw new FormatException($"'{name}' is no meaning of a word.");
}
