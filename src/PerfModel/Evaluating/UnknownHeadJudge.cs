using System;

namespace PerfModel.Evaluating;

/// <summary>Judges a name whose head is not known: by the work with which it begins, or because a bad word in it makes it open.</summary>
internal sealed class UnknownHeadJudge(PolarityIndex index)
{
    private const int LongestHead = 6;
    private const int SuspectLength = 3;

    /// <summary>Which way is good.</summary>
    /// <param name="text">The cleaned name.</param>
    /// <param name="head">How far it was read.</param>
    /// <param name="setting">What is known besides.</param>
    public NameVerdict Judge(ReadOnlySpan<char> text, in NameHead head, NameSetting setting)
    {
        if (index.LastIn(text, WordRole.Own, out _) is PolarityWord own)
            return own.Polarity == Polarity.LowerIsBetter ? NameVerdict.Lower(own) : NameVerdict.Higher(own);
        ReadOnlySpan<char> unknown = text.Slice(0, head.Start);
        if (Beginning(unknown) is PolarityWord work && OfBeginning(work, head.Measure, unknown, setting) is NameVerdict verdict)
            return verdict;
        if (Bad(unknown) is PolarityWord bad)
            return NameVerdict.Open(bad, "suspect");
        if (head.Measure == Measure.Time)
            return head.Tail is not PolarityWord tail ? new NameVerdict(null, true, Missing(text), "time")
                : setting.IsTimely ? NameVerdict.Lower(tail, "wait")
                : NameVerdict.Open(tail, "time");
        return IsSuspect(unknown) ? new NameVerdict(null, true, Missing(unknown), "suspect") : NameVerdict.Unknown(Missing(text));
    }

    /// <summary>Whether a character near the end of an unknown head is one of those that bad words are made of.</summary>
    public bool IsSuspect(ReadOnlySpan<char> head)
    {
        for (int end = head.Length; end > 0 && end > head.Length - SuspectLength; end--)
        {
            if (index.EndOf(head.Slice(0, end), WordRole.Morpheme | WordRole.Bad | WordRole.Cost) is not null)
                return true;
        }

        return false;
    }

    // The work with which a name begins: 新建农村公共厕所, 及时处置突发事件.
    private PolarityWord? Beginning(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = NameText.TrimStart(text);
        while (index.StartOf(rest, WordRole.Lead | WordRole.Adverb) is PolarityWord front && !front.Is(WordRole.Work | WordRole.Cure))
            rest = NameText.TrimStart(rest.Slice(front.Text.Length));
        return index.StartOf(rest, WordRole.Work | WordRole.Cure | WordRole.Saving | WordRole.Reducing);
    }

    private NameVerdict? OfBeginning(PolarityWord work, Measure measure, ReadOnlySpan<char> text, NameSetting setting)
    {
        if (measure is Measure.Rate or Measure.Portion or Measure.Level || setting.IsSpent(work, measure))
            return null;
        if (work.Is(WordRole.Reducing) && !work.Is(WordRole.Work | WordRole.Cure))
            return NameVerdict.Open(work, "mixed");
        if (measure == Measure.Time)
            return HeadJudge.OfTime(work, setting with { IsTimely = false });
        return !work.Is(WordRole.Cure | WordRole.Saving) && Bad(text) is not null ? null : NameVerdict.Higher(work);
    }

    // A bad word that describes somebody (受灾群众) names no measure.
    private PolarityWord? Bad(ReadOnlySpan<char> text)
    {
        for (int end = text.Length; end > 0; end--)
        {
            if (index.EndOf(text.Slice(0, end), WordRole.Bad | WordRole.Cost) is PolarityWord bad
                && index.StartOf(text.Slice(end), WordRole.Person) is null)
                return bad;
        }

        return null;
    }

    private static string Missing(ReadOnlySpan<char> text) => text.Slice(Math.Max(0, text.Length - LongestHead)).ToString();
}
