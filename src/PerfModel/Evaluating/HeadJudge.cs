using System;

namespace PerfModel.Evaluating;

/// <summary>Judges a known head by what stands in front of it and how it is counted.</summary>
internal sealed class HeadJudge(PolarityIndex index)
{
    // So far a reduction or a cure reaches: 减少污染物排放量, 调解各类纠纷数量.
    private const int Reach = 8;

    /// <summary>Which way is good.</summary>
    /// <param name="head">The head.</param>
    /// <param name="front">What stands in front of it.</param>
    /// <param name="measure">How it is counted.</param>
    /// <param name="setting">What is known besides.</param>
    public NameVerdict Judge(PolarityWord head, ReadOnlySpan<char> front, Measure measure, NameSetting setting)
    {
        if (head.Is(WordRole.Own))
            return Of(head);
        if (head.Is(WordRole.Consuming) && index.EndOf(front, WordRole.Harmful) is PolarityWord harmful)
            return Softened(NameVerdict.Lower(harmful), front.Slice(0, front.Length - harmful.Text.Length), measure, mayBeCured: false);
        if (head.Is(WordRole.Head))
            return OfHead(head, front, measure);
        if (head.Is(WordRole.Bad))
            return OfBad(head, front, measure);
        if (head.Is(WordRole.Cost))
            return measure == Measure.Portion
                ? NameVerdict.Open(head, "mixed")
                : Softened(NameVerdict.Lower(head), front, measure, mayBeCured: false);
        if (head.Is(WordRole.Good | WordRole.Thing))
            return OfGood(head, front, measure, setting);
        return head.Is(WordRole.Saving) ? NameVerdict.Higher(head) : OfWork(head, front, measure, setting);
    }

    private static NameVerdict Of(PolarityWord word) => word.Polarity switch
    {
        Polarity.HigherIsBetter => NameVerdict.Higher(word),
        Polarity.LowerIsBetter => NameVerdict.Lower(word),
        _ => NameVerdict.Open(word, word.Why),
    };

    private NameVerdict OfHead(PolarityWord head, ReadOnlySpan<char> front, Measure measure)
    {
        NameVerdict verdict = Of(head);
        if (verdict.IsOpen)
            return verdict;
        return head.Polarity == Polarity.LowerIsBetter
            ? Softened(verdict, front, measure, mayBeCured: false)
            : Denied(head, front) ?? verdict;
    }

    private NameVerdict OfBad(PolarityWord head, ReadOnlySpan<char> front, Measure measure)
    {
        bool happensNot = measure is Measure.Rate or Measure.Time && index.EndOf(front, WordRole.Without) is not null;
        return happensNot ? NameVerdict.Higher(head, "without") : Softened(NameVerdict.Lower(head), front, measure, mayBeCured: true);
    }

    private NameVerdict OfGood(PolarityWord head, ReadOnlySpan<char> front, Measure measure, NameSetting setting)
    {
        if (Denied(head, front) is NameVerdict denied)
            return denied;
        if (head.Is(WordRole.Thing) && index.EndOf(front, WordRole.Bad) is PolarityWord bad)
            return Softened(NameVerdict.Lower(bad), front.Slice(0, front.Length - bad.Text.Length), measure, mayBeCured: true);
        return measure == Measure.Time ? OfTime(head, front, setting) : NameVerdict.Higher(head);
    }

    private NameVerdict OfWork(PolarityWord head, ReadOnlySpan<char> front, Measure measure, NameSetting setting)
    {
        if (Denied(head, front) is NameVerdict denied)
            return denied;
        bool isWork = head.Is(WordRole.Work), isCure = head.Is(WordRole.Cure);
        PolarityWord? badly = isWork ? index.EndOf(front, isCure ? WordRole.Late : WordRole.Late | WordRole.Manner) : null;
        if (badly is not null)
            return Softened(NameVerdict.Lower(badly), front.Slice(0, front.Length - badly.Text.Length), measure, mayBeCured: true);
        if (measure == Measure.Time)
            return OfTime(head, front, setting);
        if (head.Is(WordRole.Caused) && measure is not (Measure.Rate or Measure.Portion or Measure.Level)
            && index.EndOf(front, WordRole.Bad) is PolarityWord cause)
            return NameVerdict.Open(cause, "workOrCause");
        if (!setting.IsSpent(head, measure))
            return NameVerdict.Higher(head);
        return index.LastIn(front, WordRole.Income, out _) is PolarityWord income
            ? NameVerdict.Higher(income)
            : NameVerdict.Unknown(head.Text);
    }

    /// <summary>A length of time: of a process less is better, of an activity more.</summary>
    public static NameVerdict OfTime(PolarityWord word, NameSetting setting) => word.Time switch
    {
        Polarity.LowerIsBetter => NameVerdict.Lower(word, "wait"),
        Polarity.HigherIsBetter => NameVerdict.Higher(word, "lasting"),
        _ => setting.IsTimely ? NameVerdict.Lower(word, "wait") : NameVerdict.Open(word, "time"),
    };

    private NameVerdict OfTime(PolarityWord word, ReadOnlySpan<char> front, NameSetting setting) =>
        OfTime(word, setting) is var verdict && verdict.Polarity == Polarity.LowerIsBetter
            ? Softened(verdict, front, Measure.Time, mayBeCured: false)
            : verdict;

    // The 错 of 差错 denies nothing.
    private NameVerdict? Denied(PolarityWord head, ReadOnlySpan<char> front) =>
        index.EndOf(front, WordRole.Denial | WordRole.Bad) is PolarityWord denial && denial.Is(WordRole.Denial)
            ? new NameVerdict(Polarity.LowerIsBetter, false, denial.Text + head.Text, "denied", WordRole.Bad)
            : null;

    // The reduction of what is bad, and what is done about it, is good in amounts; as a rate it may as well be the level that is left.
    private NameVerdict Softened(NameVerdict lower, ReadOnlySpan<char> front, Measure measure, bool mayBeCured)
    {
        WordRole roles = WordRole.Saving | WordRole.Reducing | (mayBeCured ? WordRole.Cure | WordRole.Found : WordRole.None);
        if (index.LastIn(front, roles, out int end) is not PolarityWord word || !Reaches(front.Slice(end))
            || IsModified(word, front.Slice(0, end)))
            return lower;
        if (word.Is(WordRole.Found))
            return NameVerdict.Open(word, "found");
        if (word.Is(WordRole.Saving) || measure is Measure.None or Measure.Count or Measure.Amount or Measure.State)
            return NameVerdict.Higher(word);
        return NameVerdict.Open(word, "reductionOrLevel");
    }

    private bool Reaches(ReadOnlySpan<char> between) => between.Length <= Reach && index.LastIn(between, WordRole.Break, out _) is null;

    // A cure stands at the beginning; in the middle it is a noun: 信访处理投诉数.
    private bool IsModified(PolarityWord word, ReadOnlySpan<char> upToWord)
    {
        if (word.Is(WordRole.Saving | WordRole.Reducing | WordRole.Found))
            return false;
        ReadOnlySpan<char> rest = NameText.TrimStart(upToWord.Slice(0, upToWord.Length - word.Text.Length));
        while (index.StartOf(rest, WordRole.Lead | WordRole.Adverb | WordRole.Cure) is PolarityWord before)
            rest = NameText.TrimStart(rest.Slice(before.Text.Length));
        return !rest.IsEmpty;
    }
}
