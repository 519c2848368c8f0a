using PerfModel.Targets;
using PerfModel.Text;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>Conditions without a number: yes and no, qualitative terms, plain words.</summary>
internal static class Phrases
{
    private const int LongestUnit = 12;

    /// <summary>Reads a condition that is nothing but qualitative terms; null where it is something else.</summary>
    public static QualitativeTarget? ReadTerms(in Scan s, int start, int end) =>
        !s.Glyphs.MayHave(Roles.Grade) && !Baselines.MayBeIn(s) && !s.Glyphs.HasClasses(ClassSets.Notes) ? Terms.ReadWhole(s, start, end) : null;

    /// <summary>Reads a condition without a number; null after an error.</summary>
    public static Target? Read(ref Scan s, int start, int end)
    {
        (int from, int to) = s.TrimmedWords(start, end);
        if (from >= to)
            return s.Fail(TargetErrorCode.UnexpectedText, start, end);
        if (s.IsWord(from, to, Roles.NotApplicable))
            return new NotApplicableTarget(TargetExtras.Of(null, Notes.In(s, start, end)), s.PartText(start, end));
        YesNoTarget? yesNo = ReadYesNo(s, from, to, start, end);
        if (yesNo is not null)
            return yesNo;
        if (!PhraseChecks.Check(ref s, from, to))
            return null;
        return (Target?)Terms.Read(s, from, to, start, end)
            ?? new TextTarget(s.WordsOf(from, to), TargetExtras.Of(null, Notes.In(s, start, end)), s.PartText(start, end));
    }

    /// <summary>Whether the whole is the name of a unit and no number.</summary>
    public static bool IsUnitAlone(in Scan s, int start, int end)
    {
        if (end - start > LongestUnit || s.IsWord(start, end, Roles.Grade) || s.Has(start, end, Roles.Term))
            return false;
        UnitMultiplier? multiplier = s.Glyphs.MultiplierAt(start, end);
        var reader = new UnitReader(s.Glyphs, start + (multiplier?.Symbol.Length ?? 0), end);
        return reader.Read(multiplier) is { IsKnown: true, Above.Length: > 0 } && reader.Position == end;
    }

    private static YesNoTarget? ReadYesNo(in Scan s, int from, int to, int start, int end)
    {
        int word = to;
        while (word > from && s.Glyphs.Items[word - 1].Class != SignClass.Colon)
            word--;
        word = s.SkipBlanks(word, to);
        if (word >= to)
            return null;
        int answer = s.Glyphs.WordOf(word, to - word, Roles.YesNo);
        if (answer == 0)
            return null;
        bool yes = s.Glyphs.Lexicon[answer].Meaning(MeaningGroup.Other) == (int)WordAnswer.Yes;
        return new YesNoTarget(yes, TargetExtras.Of(s.WordsOf(from, word), Notes.In(s, start, end)), s.PartText(start, end));
    }
}
