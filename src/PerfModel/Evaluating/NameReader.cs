using System;

namespace PerfModel.Evaluating;

/// <summary>Reads which way is good from a name: by its head, the last of its words, and by what modifies it. See polarity.tsv.</summary>
internal sealed class NameReader(PolarityIndex index)
{
    private const WordRole HeadRoles =
        WordRole.Own | WordRole.Head | WordRole.Bad | WordRole.Cost | WordRole.Good | WordRole.Thing | WordRole.Work | WordRole.Cure
        | WordRole.Saving | WordRole.Reducing | WordRole.Growing | WordRole.Control;

    private const int LongestOnStack = 128;
    private const int MostRecursions = 3;

    private readonly HeadJudge _judge = new(index);
    private readonly UnknownHeadJudge _unknown = new(index);

    /// <summary>What a name says.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="setting">What is known besides.</param>
    public NameVerdict Read(string name, NameSetting setting = default)
    {
        Span<char> buffer = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[name.Length];
        int length = NameText.Clean(name, buffer);
        return Read(buffer.Slice(0, length), setting, MostRecursions);
    }

    /// <summary>What a name measures: its head without how it is counted (知晓 of 政策知晓率), with what denies it.</summary>
    public MeasureName MeasureOf(string name)
    {
        Span<char> buffer = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[name.Length];
        ReadOnlySpan<char> text = PartOfWhole(buffer.Slice(0, NameText.Clean(name, buffer)));
        NameHead head = FindHead(text);
        if (head.Word is not PolarityWord word)
            return new MeasureName(null, head.Measure, WordRole.None);
        string stem = word.Text;
        Measure measure = head.Measure;
        if (index.EndOf(stem.AsSpan(), WordRole.Tail) is { Measure: Measure.Rate or Measure.Portion or Measure.Level } tail
            && tail.Text.Length < stem.Length)
            (stem, measure) = (stem.Substring(0, stem.Length - tail.Text.Length), tail.Measure);
        PolarityWord? denial = index.EndOf(text.Slice(0, head.Start), WordRole.Denial | WordRole.Bad);
        return new MeasureName(denial?.Is(WordRole.Denial) == true ? denial.Text + stem : stem, measure, word.Roles);
    }

    private NameVerdict Read(ReadOnlySpan<char> text, NameSetting setting, int depth)
    {
        ReadOnlySpan<char> part = PartOfWhole(text);
        NameHead head = FindHead(part);
        if (part.Length < text.Length)
            head.Measure = Measure.Portion;
        if (setting.IsTime && head.Measure is Measure.None or Measure.State)
            head.Measure = Measure.Time;
        if (head.Word is not PolarityWord word)
            return _unknown.Judge(part, head, setting);
        ReadOnlySpan<char> front = part.Slice(0, head.Start);
        return word.Is(WordRole.Own | WordRole.Head) || !IsChange(word)
            ? _judge.Judge(word, front, head.Measure, setting)
            : OfChange(word, front, depth == 0 ? NameVerdict.Unknown(null) : Read(front, setting with { IsTime = false }, depth - 1));
    }

    private static bool IsChange(PolarityWord word) =>
        word.Is(WordRole.Reducing | WordRole.Growing | WordRole.Control)
            && !word.Is(WordRole.Bad | WordRole.Cost | WordRole.Good | WordRole.Thing);

    // What changes says which way the change is good: 投诉下降率, 成本增长率, 病情控制率.
    private NameVerdict OfChange(PolarityWord word, ReadOnlySpan<char> front, NameVerdict changed)
    {
        if (word.Is(WordRole.Growing))
        {
            return changed.Polarity == Polarity.LowerIsBetter ? NameVerdict.Lower(word)
                : changed.IsOpen || (changed.Polarity is null && _unknown.IsSuspect(front)) ? NameVerdict.Open(word, "mixed")
                : NameVerdict.Higher(word);
        }

        if (changed.Polarity is not Polarity polarity)
            return NameVerdict.Open(word, "mixed");
        if (word.Is(WordRole.Reducing))
            return polarity == Polarity.LowerIsBetter ? NameVerdict.Higher(word) : NameVerdict.Lower(word, "grownLess");
        return polarity == Polarity.HigherIsBetter ? NameVerdict.Open(word, "mixed")
            : (changed.Roles & WordRole.Bad) != 0 ? NameVerdict.Higher(word, "work")
            : NameVerdict.Lower(word);
    }

    // 损失占生产总值比重: what is measured stands in front of 占. 挤占, 占地 and the like are no such place, nor is 占比.
    private ReadOnlySpan<char> PartOfWhole(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && index.LastIn(text.Slice(0, end), WordRole.Of, out end) is PolarityWord of)
        {
            int start = end - of.Text.Length;
            bool isWhole = index.LastIn(text.Slice(end), WordRole.Tail | WordRole.Thing, out int tailEnd) is not null
                && tailEnd == text.Length - end;
            if (isWhole && start > 1 && index.EndOf(text.Slice(0, end), HeadRoles) is null
                && index.StartOf(text.Slice(end), WordRole.Tail) is null)
                return text.Slice(0, start);
            end = start;
        }

        return text;
    }

    // Peels off how it is counted. A word that may be either (发生, 问题) is the head only where nothing in front of it is known.
    private NameHead FindHead(ReadOnlySpan<char> text)
    {
        int length = index.EndOf(text, HeadRoles) is null ? NameText.TrimEnd(text).Length : text.Length;
        var head = new NameHead { Start = length };
        while (head.Start > 0 && index.EndOf(text.Slice(0, head.Start), HeadRoles | WordRole.Tail) is PolarityWord word)
        {
            if (!word.Is(WordRole.Tail))
            {
                head.Start -= word.Text.Length;
                head.Word = word;
                return head;
            }

            head.Peel(word, HeadRoles);
        }

        if (head.Soft is not null && (head.Start == 0 || head.Soft.Is(WordRole.Head)))
            (head.Word, head.Start) = (head.Soft, head.SoftStart);
        return head;
    }
}
