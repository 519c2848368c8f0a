using System;
using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>The grammar of target texts, over one text: the parts of this type read one form each.</summary>
/// <remarks>
/// The text is folded into a buffer of its own length, so that every position is one of the text as written. What has been read as a note is blanked
/// in that buffer, what separates conditions becomes <see cref="Break"/>. Nothing here throws; the first failure stands in <see cref="Error"/>.
/// </remarks>
internal ref partial struct Grammar
{
    /// <summary>Stands where conditions are separated for certain: semicolons, line breaks, ordinals.</summary>
    private const char Break = '\u0003';

    /// <summary>Stands where a note was: a blank inside a condition, but not outside it.</summary>
    private const char Note = '\u0001';

    private readonly ReadOnlySpan<char> _raw;
    private readonly Span<char> _work;
    private readonly TargetParseOptions _options;
    private readonly Vocabulary _words;
    private readonly List<TargetRemark>? _remarks;
    private List<(int Start, int End)>? _notes;
    private bool _failed;
    private ErrorInfo _error;

    /// <summary>A grammar over a text.</summary>
    /// <param name="raw">The text as written.</param>
    /// <param name="work">A buffer of the same length.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="remarks">Where remarks go, or null where nobody wants them.</param>
    public Grammar(ReadOnlySpan<char> raw, Span<char> work, TargetParseOptions options, List<TargetRemark>? remarks)
    {
        _raw = raw;
        _work = work;
        _options = options;
        _words = options.Vocabulary;
        _remarks = remarks;
        _notes = null;
        _failed = false;
        _error = default;
        Fold.To(raw, work);
    }

    /// <summary>Why the text was not understood; meaningful after <see cref="Parse"/> gave null.</summary>
    public readonly ErrorInfo Error => _error;

    /// <summary>Reads the whole text; the target carries <paramref name="text"/> as the text as written.</summary>
    public Target? Parse(string? text)
    {
        RemarkFolded();
        (int start, int end) = Trimmed(0, _raw.Length);
        if (start == end)
            return Fail(TargetErrorCode.Empty, 0, _raw.Length);
        if (_words.Of(WordRole.NotApplicable).IsWord(_work.Slice(start, end - start), out _))
            return new NotApplicableTarget(null, text);
        Target? target = TakeNotes(start, end) && TakeOrdinals(start, end) ? ParseSeparated(start, end) : null;
        return target is null ? null : text is null ? target : target.WithText(text);
    }

    private Target? Fail(TargetErrorCode code, int position, int length)
    {
        if (!_failed)
            _error = new ErrorInfo(code, position, Math.Max(0, length));
        _failed = true;
        return null;
    }

    private bool FailIn(TargetErrorCode code, int start, int end)
    {
        Fail(code, start, end - start);
        return false;
    }

    private readonly ReadOnlySpan<char> Slice(int start, int end) => _work.Slice(start, end - start);

    private readonly char At(int position, int end) => position < end ? _work[position] : '\0';

    private readonly int SkipBlanks(int position, int end)
    {
        while (position < end && _work[position] is ' ' or Note)
            position++;
        return position;
    }

    private readonly (int Start, int End) Trimmed(int start, int end)
    {
        while (start < end && IsBlank(_work[start]) && _work[start] != Note)
            start++;
        while (end > start && IsBlank(_work[end - 1]) && _work[end - 1] != Note)
            end--;
        return (start, end);
    }

    /// <summary>The words of a span as written, notes and other blanked parts left out, without blanks and punctuation around them.</summary>
    private readonly string WordsOf(int start, int end)
    {
        (start, end) = TrimmedWords(start, end);
        if (start >= end)
            return "";
        char[] words = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++)
        {
            if (!IsBlank(_work[i]))
                words[n++] = _raw[i];
            else if (n > 0 && words[n - 1] != ' ')
                words[n++] = ' ';
        }

        return new string(words, 0, n);
    }

    private readonly (int Start, int End) TrimmedWords(int start, int end)
    {
        while (start < end && (IsBlank(_work[start]) || IsOuterPunctuation(_work[start])))
            start++;
        while (end > start && (IsBlank(_work[end - 1]) || IsOuterPunctuation(_work[end - 1])))
            end--;
        return (start, end);
    }

    private static bool IsBlank(char c) => c is ' ' or Note or Break or '\n';

    private static bool IsOuterPunctuation(char c) => c is ':' or ',' or '、' or ';' or '。' or '.' or '!';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '〇';
}
