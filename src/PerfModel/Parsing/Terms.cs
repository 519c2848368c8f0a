using System;
using PerfModel.Targets;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>Qualitative terms: 显著提升, 服务能力明显提升, 改善条件, 较上年提升, 应保尽保.</summary>
internal static class Terms
{
    private const int LongestBaseline = 16;
    private const int ThoroughLength = 4;

    /// <summary>The direction and the degree of a term; only those of them that its words say.</summary>
    private struct Meaning
    {
        public Direction? Direction;
        public Degree? Degree;
    }

    /// <summary>Where a term and its baseline stand in a condition.</summary>
    private struct Place
    {
        public int Words;
        public int Subject;
        public int BaselineStart;
        public int BaselineEnd;
    }

    /// <summary>Reads a condition that is a qualitative term, with a subject in front or without; null where it is none.</summary>
    public static QualitativeTarget? Read(in Scan s, int from, int to, int start, int end)
    {
        if (IsHedged(s, from, to) || s.IsWord(from, to, Roles.Name))
            return null;
        Place place = PlaceOf(s, from, to);
        var meaning = default(Meaning);
        bool term = ReadAll(s, place.Words, to, ref meaning) || ReadThorough(s, place.Words, to, ref meaning)
            || ReadVerbFirst(s, place.Words, to, ref meaning) || ReadVerbLast(s, to, ref place, ref meaning);
        if (!term)
            return null;
        string? baseline = place.BaselineEnd > place.BaselineStart ? s.WordsOf(place.BaselineStart, place.BaselineEnd) : null;
        TargetExtras? extras = TargetExtras.Of(s.WordsOf(from, place.Subject), Notes.In(s, start, end));
        string words = s.WordsOf(place.Words, to);
        return new QualitativeTarget(words, meaning.Direction, meaning.Degree, baseline, extras, s.PartText(start, end));
    }

    /// <summary>Reads a condition all of whose words are terms, with a degree or a direction; null where it is something else.</summary>
    public static QualitativeTarget? ReadWhole(in Scan s, int start, int end)
    {
        var meaning = default(Meaning);
        if (s.IsWord(start, end, Roles.Name) || s.Has(start, end, Roles.Negative) || !ReadAll(s, start, end, ref meaning))
            return null;
        string term = s.WordsOf(start, end);
        return new QualitativeTarget(term, meaning.Direction, meaning.Degree, null, (TargetExtras?)null, s.PartText(start, end));
    }

    /// <summary>Whether a part is a term by itself, or ends in one that has a direction or a degree.</summary>
    public static bool IsTerm(in Scan s, int start, int end)
    {
        var meaning = default(Meaning);
        if (ReadAll(s, start, end, ref meaning) || ReadThorough(s, start, end, ref meaning))
            return true;
        var place = new Place { Words = start, Subject = start };
        meaning = default;
        return ReadVerbLast(s, end, ref place, ref meaning) && (meaning.Direction is not null || meaning.Degree is not null);
    }

    /// <summary>Whether a text denies, asks or tells a story: no term can be read from it.</summary>
    public static bool IsHedged(in Scan s, int start, int end)
    {
        if (s.Has(start, end, Roles.Negative) && !s.Has(start, end, Roles.Adverb | Roles.Verb))
            return true;
        if (s.Has(start, end, Roles.Hedge))
            return true;
        for (int i = start; i < end; i++)
        {
            bool inside = i > start && s.Has(i, end, Roles.HedgeInside) && !s.Has(i, end, Roles.FineAfter);
            if (inside || s.Glyphs.Items[i].Class == SignClass.Stop)
                return true;
        }

        return false;
    }

    /// <summary>The term begins behind the colon of 服务能力：显著提升, and behind the baseline in front of its words.</summary>
    private static Place PlaceOf(in Scan s, int from, int to)
    {
        int term = to;
        while (term > from && s.Glyphs.Items[term - 1].Class != SignClass.Colon)
            term--;
        term = s.SkipBlanks(term, to);
        var place = new Place { Words = term, Subject = term };
        for (int i = Baselines.MayBeIn(s) ? Math.Min(to, term + LongestBaseline) : term; i > term; i--)
        {
            if (!Baselines.EndsIn(s, term, i, out int start, out int name, out int nameEnd) || start != term || !IsVerbPhrase(s, i, to))
                continue;
            (place.Words, place.BaselineStart, place.BaselineEnd) = (i, name, nameEnd);
            break;
        }

        return place;
    }

    private static bool IsVerbPhrase(in Scan s, int start, int end)
    {
        var meaning = default(Meaning);
        return ReadAll(s, start, end, ref meaning) && meaning.Direction is not null;
    }

    /// <summary>Whether everything is adverbs, verbs and states: 得到有效改善, 提升显著, 及时、足额、规范.</summary>
    private static bool ReadAll(in Scan s, int start, int end, ref Meaning meaning)
    {
        bool known = false, listed = false;
        var read = default(Meaning);
        for (int i = start; i < end;)
        {
            SignClass c = s.Glyphs.Items[i].Class;
            listed |= c == SignClass.Pause;
            bool between = c is SignClass.Blank or SignClass.Pause or SignClass.Comma || IsJoint(s, i, end);
            int length = between ? 1 : ReadTerm(s, i, end, ref read, ref known);
            if (length == 0)
                return false;
            i += length;
        }

        if (known)
            meaning = listed ? default : read;
        return known;
    }

    private static bool IsJoint(in Scan s, int position, int end) =>
        s.Has(position, end, Roles.NumberJoint) && s.MarkAt(position, end, out _) is Mark.With or Mark.And
            && !s.Has(position, end, Roles.Term);

    /// <summary>The longest term here; verbs before states before adverbs where they are equally long.</summary>
    private static int ReadTerm(in Scan s, int position, int end, ref Meaning meaning, ref bool known)
    {
        int word = s.Glyphs.WordAt(position, end, Roles.Term);
        if (word == 0)
            return 0;
        ref readonly Word term = ref s.Glyphs.Lexicon[word];
        bool last = position + term.Length == end;
        known |= term.Has(Roles.Verb | Roles.State);
        if (term.Has(Roles.Adverb))
            meaning.Degree ??= DegreeOf(term.Meaning(MeaningGroup.Adverb));
        if (term.Has(Roles.State))
        {
            if (!term.Has(Roles.Adverb) || last)
                AddState(term.Meaning(MeaningGroup.State), ref meaning);
        }
        else if (term.Has(Roles.Verb))
        {
            meaning.Direction ??= (Direction)term.Meaning(MeaningGroup.Verb);
        }

        return term.Length;
    }

    /// <summary>应保尽保, 应发尽发.</summary>
    private static bool ReadThorough(in Scan s, int start, int end, ref Meaning meaning)
    {
        for (int i = start; i + ThoroughLength <= end; i++)
        {
            if (!s.IsMark(i, end, Mark.Ought))
                continue;
            if (!s.IsMark(i + 2, end, Mark.Utmost) || s.Glyphs.Items[i + 1].Sign != s.Glyphs.Items[i + 3].Sign)
                return false;
            (meaning.Direction, meaning.Degree) = (Direction.Achieve, Degree.Full);
            return true;
        }

        return false;
    }

    /// <summary>改善农村生产生活条件, 进一步提升基层治理能力; but the name of an indicator is no target: 发放时间达标率.</summary>
    private static bool ReadVerbFirst(in Scan s, int start, int end, ref Meaning meaning)
    {
        var read = default(Meaning);
        for (int i = start; i < end;)
        {
            ref readonly Word verb = ref s.Glyphs.Lexicon[s.Glyphs.WordAt(i, end, Roles.Verb)];
            ref readonly Word adverb = ref s.Glyphs.Lexicon[s.Glyphs.WordAt(i, end, Roles.Adverb)];
            if (verb.Length > 0 && verb.Length >= adverb.Length)
            {
                read.Direction = (Direction)verb.Meaning(MeaningGroup.Verb);
                meaning = read;
                return s.LengthEnding(start, end, Roles.NameTail) == 0 || s.LengthEnding(start, end, Roles.Compound) > 1;
            }

            if (adverb.Length == 0)
                return false;
            read.Degree ??= DegreeOf(adverb.Meaning(MeaningGroup.Adverb));
            i += adverb.Length;
        }

        return false;
    }

    /// <summary>服务能力明显提升, 效果显著, 农民增收; in 满意度较上年提升 the baseline parts the subject from the term.</summary>
    private static bool ReadVerbLast(in Scan s, int end, ref Place place, ref Meaning meaning)
    {
        int start = place.Words, i = end;
        bool found = false;
        while (i > start)
        {
            int word = LastTerm(s, start, i, found || i < end);
            if (word == 0)
                break;
            ref readonly Word term = ref s.Glyphs.Lexicon[word];
            AddLast(term, ref meaning);
            found |= term.Has(Roles.Verb | Roles.State);
            i -= term.Length;
        }

        if (!found || IsDenied(s, start, i))
            return false;
        if (place.BaselineEnd == place.BaselineStart && meaning.Direction is not null
            && Baselines.EndsIn(s, start, i, out int from, out int name, out int nameEnd))
            (place.BaselineStart, place.BaselineEnd, place.Subject, place.Words) = (name, nameEnd, from, i);
        return true;
    }

    /// <summary>不 and the like at the end of a subject turn the term round that follows.</summary>
    private static bool IsDenied(in Scan s, int start, int end) =>
        end > start && s.LengthEnding(start, end, Roles.Negator) > 0 && s.LengthEnding(start, end, Roles.Compound) <= 1;

    /// <summary>The longest verb or state that ends there, or a longer adverb where others follow it.</summary>
    private static int LastTerm(in Scan s, int start, int end, bool adverbs)
    {
        int term = s.Glyphs.WordEnding(start, end, Roles.Verb | Roles.State);
        int adverb = adverbs ? s.Glyphs.WordEnding(start, end, Roles.Adverb) : 0;
        return s.Glyphs.Lexicon[adverb].Length > s.Glyphs.Lexicon[term].Length ? adverb : term;
    }

    private static void AddLast(in Word term, ref Meaning meaning)
    {
        if (term.Has(Roles.State))
            AddState(term.Meaning(MeaningGroup.State), ref meaning);
        else if (term.Has(Roles.Verb))
            meaning.Direction ??= (Direction)term.Meaning(MeaningGroup.Verb);
        if (term.Has(Roles.Adverb))
            meaning.Degree ??= DegreeOf(term.Meaning(MeaningGroup.Adverb));
    }

    private static void AddState(int state, ref Meaning meaning)
    {
        meaning.Degree ??= DegreeOf(state);
        if (state >= VocabularyRow.DegreesOfState)
            meaning.Direction ??= (Direction)((state / VocabularyRow.DegreesOfState) - 1);
    }

    private static Degree? DegreeOf(int state) => state % VocabularyRow.DegreesOfState is var degree and > 0 ? (Degree)(degree - 1) : null;
}
