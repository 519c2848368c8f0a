using System;
using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>Qualitative terms: 显著提升, 服务能力明显提升, 改善条件, 较上年提升, 应保尽保.</summary>
internal ref partial struct Grammar
{
    private readonly QualitativeTarget? ParseQualitative(int from, int to, int start, int end)
    {
        if (IsHedged(from, to) || _words.Of(WordRole.Name).IsWord(Slice(from, to), out _))
            return null;
        int term = AfterColon(from, to);
        int words = SkipBaselineWords(term, to, out string? baseline);
        if (!ReadAllWords(words, to, out Direction? direction, out Degree? degree)
            && !ReadThorough(words, to, ref direction, ref degree)
            && !ReadVerbFirst(words, to, out direction, out degree)
            && !ReadVerbLast(ref words, ref term, to, out direction, out degree, ref baseline))
            return null;
        TargetExtras? extras = TargetExtras.Of(WordsOf(from, term), NotesIn(start, end));
        return new QualitativeTarget(WordsOf(words, to), direction, degree, baseline, extras, TextOf(start, end));
    }

    /// <summary>Where the term begins: behind the colon of 服务能力：显著提升.</summary>
    private readonly int AfterColon(int start, int end)
    {
        int colon = Slice(start, end).LastIndexOf(':');
        return colon < 0 ? start : SkipBlanks(start + colon + 1, end);
    }

    /// <summary>Words that limit or point elsewhere make a sentence, not a term: 汛期前完成清淤, 达到国家标准, 不超预算.</summary>
    private readonly bool IsHedged(int start, int end)
    {
        ReadOnlySpan<char> words = Slice(start, end);
        int before = words.IndexOf('前');
        return (before > 0 && !words.Slice(before).StartsWith("前期".AsSpan())) || words.IndexOf("标准".AsSpan()) > 0
            || (words[0] is '不' or '无' or '未' or '零' && _words.Adverbs.AtStart(words, out _) == 0) || words.IndexOf('。') >= 0 || words.IndexOf("只减不增".AsSpan()) >= 0
            || (words.Length > 1 && words[1] == '否' && words[0] is '是' or '能' or '可');
    }

    private readonly int SkipBaselineWords(int start, int end, out string? baseline)
    {
        baseline = null;
        for (int i = Math.Min(end, start + LongestBaseline + 4); i > start; i--)
        {
            if (BaselineAtEnd(start, i, out int from, out baseline) && SkipBlanks(start, end) == from && IsVerbPhrase(i, end))
                return i;
        }

        baseline = null;
        return start;
    }

    private readonly bool IsVerbPhrase(int start, int end) => ReadAllWords(start, end, out Direction? direction, out _) && direction is not null;

    /// <summary>Whether everything is adverbs, verbs and states: 得到有效改善, 提升显著, 及时、足额、规范.</summary>
    private readonly bool ReadAllWords(int start, int end, out Direction? direction, out Degree? degree)
    {
        (direction, degree) = (null, null);
        int known = 0;
        for (int i = start; i < end;)
        {
            if (_work[i] is ' ' or '、' or ',' or '和' or '且')
            {
                i++;
                continue;
            }

            int length = ReadTerm(i, end, ref direction, ref degree, out bool term);
            if (length == 0)
                return false;
            known += term ? 1 : 0;
            i += length;
        }

        if (Slice(start, end).IndexOf('、') >= 0)
            (direction, degree) = (null, null);
        return known > 0;
    }

    /// <summary>The longest term here; verbs before states before adverbs where they are equally long.</summary>
    private readonly int ReadTerm(int position, int end, ref Direction? direction, ref Degree? degree, out bool term)
    {
        ReadOnlySpan<char> text = Slice(position, end);
        int verb = _words.Verbs.AtStart(text, out Direction verbDirection);
        int state = _words.States.AtStart(text, out (Direction? Direction, Degree? Degree) meaning);
        int adverb = _words.Adverbs.AtStart(text, out Degree? adverbDegree);
        int longest = Math.Max(verb, Math.Max(state, adverb));
        term = longest > 0 && (verb == longest || state == longest);
        if (longest == 0)
            return 0;
        bool last = position + longest == end;
        if (adverb == longest)
            degree ??= adverbDegree;
        if (verb == longest && state != longest)
            direction ??= verbDirection;
        else if (state == longest && (adverb != longest || last))
            (direction, degree) = (direction ?? meaning.Direction, degree ?? meaning.Degree);
        return longest;
    }

    /// <summary>应保尽保, 应发尽发.</summary>
    private readonly bool ReadThorough(int start, int end, ref Direction? direction, ref Degree? degree)
    {
        int i = Slice(start, end).IndexOf('应');
        if (i < 0 || start + i + 4 > end || _work[start + i + 2] != '尽' || _work[start + i + 1] != _work[start + i + 3])
            return false;
        (direction, degree) = (Direction.Achieve, Degree.Full);
        return true;
    }

    /// <summary>改善农村生产生活条件, 进一步提升基层治理能力.</summary>
    private readonly bool ReadVerbFirst(int start, int end, out Direction? direction, out Degree? degree)
    {
        (direction, degree) = (null, null);
        int i = start;
        while (i < end)
        {
            int verb = _words.Verbs.AtStart(Slice(i, end), out Direction meaning);
            int adverb = _words.Adverbs.AtStart(Slice(i, end), out Degree? adverbDegree);
            if (verb > 0 && verb >= adverb)
            {
                direction = meaning;
                return !EndsAsName(end);
            }

            if (adverb == 0)
                return false;
            degree ??= adverbDegree;
            i += adverb;
        }

        return false;
    }

    /// <summary>The name of an indicator is no target: 发放时间达标率.</summary>
    private readonly bool EndsAsName(int end) => _work[end - 1] == '率' && _work[end - 2] != '效';

    /// <summary>服务能力明显提升, 效果显著, 农民增收; in 满意度较上年提升 the baseline parts the subject from the term.</summary>
    private readonly bool ReadVerbLast(ref int start, ref int term, int end, out Direction? direction, out Degree? degree, ref string? baseline)
    {
        (direction, degree) = (null, null);
        int i = end;
        bool found = false;
        while (i > start)
        {
            ReadOnlySpan<char> text = Slice(start, i);
            int verb = _words.Verbs.AtEnd(text, out Direction verbDirection);
            int state = _words.States.AtEnd(text, out (Direction? Direction, Degree? Degree) meaning);
            int adverb = _words.Adverbs.AtEnd(text, out Degree? adverbDegree);
            int length = Math.Max(verb, Math.Max(state, found || i < end ? adverb : 0));
            if (length == 0)
                break;
            if (verb == length && state != length)
                direction ??= verbDirection;
            else if (state == length)
                (direction, degree) = (direction ?? meaning.Direction, degree ?? meaning.Degree);
            if (adverb == length)
                degree ??= adverbDegree;
            found |= verb == length || state == length;
            i -= length;
        }

        if (found && baseline is null && direction is not null && BaselineAtEnd(start, i, out int from, out string? before))
            (baseline, term, start) = (before, from, i);
        return found;
    }
}
