using System;
using System.Collections.Generic;
using PerfModel.Targets;

namespace PerfModel.Parsing;

/// <summary>Conditions without a number: grades, yes and no, qualitative terms, plain words.</summary>
internal ref partial struct Grammar
{
    private static ReadOnlySpan<char> ScaleSeparators => "/、,".AsSpan();

    /// <summary>A grade or a scale of grades, where the whole condition is one; null where it is not.</summary>
    private GradeTarget? ParseGrade(int start, int end)
    {
        (int from, int to) = TrimmedWords(start, end);
        GradeTarget? scale = ParseScale(from, to, NotesIn(start, end));
        if (scale is not null)
            return scale;
        var item = new Item { Start = from };
        int i = from;
        while (SignAt(i, to, out Comparison sign, out int length))
        {
            if (!Compare(ref item, sign, false, i, i + length))
                return null;
            i = SkipBlanks(i + length, to);
        }

        int word = FindGrade(i, to, out int grade);
        return word == 0 ? null : GradeOf(ref item, i, (grade, grade + word), to, NotesIn(start, end));
    }

    /// <summary>The length and place of a grade that ends the condition, or that a comparator follows.</summary>
    private readonly int FindGrade(int start, int end, out int grade)
    {
        int length = _words.Of(WordRole.Grade).AtStart(Slice(start, end), out _);
        grade = start;
        if (length > 0 && IsGradeEnd(start + length, end))
            return length;
        int last = end;
        for (int i = end - 1; i > start && end - i <= 8; i--)
        {
            if (_words.After.AtStart(Slice(i, end), out _) == end - i && end > i)
                last = i;
        }

        last = SkipBlanksBack(last, start);
        length = _words.Of(WordRole.Grade).AtEnd(Slice(start, last), out _);
        grade = last - length;
        bool meant = length > 1 || (length == 1 && (grade > start && (last < end || _work[grade - 1] is '为' or '到' or '达' or '于' or ':')));
        return meant ? length : 0;
    }

    private readonly bool IsGradeEnd(int position, int end)
    {
        position = SkipBlanks(position, end);
        return position == end || _words.After.AtStart(Slice(position, end), out _) == end - position;
    }

    private GradeTarget? GradeOf(ref Item item, int wordsStart, (int Start, int End) place, int end, string? note)
    {
        (int grade, int gradeEnd) = place;
        (item.WordsStart, item.WordsEnd, item.End) = (wordsStart, grade, gradeEnd);
        bool signed = item.Comparison != Comparison.Unspecified;
        if (grade > wordsStart && !ReadGradeWords(ref item))
            return null;
        int behind = SkipBlanks(gradeEnd, end);
        if (behind < end && _words.After.AtStart(Slice(behind, end), out AfterMeaning meaning) > 0)
        {
            if (meaning is AfterMeaning.Approximate or AfterMeaning.Between or AfterMeaning.Within)
                return null;
            if (!ApplyBehind(meaning, behind, end, ref item))
                return null;
        }

        string subject = WordsOf(item.WordsStart, item.WordsEnd);
        if (_words.Of(WordRole.SuspectBefore).AtEnd(Slice(item.WordsStart, item.WordsEnd), out _) > 0)
            return null;
        bool known = gradeEnd - grade > 1 || signed || subject.Length == 0 || item.Comparison != Comparison.Unspecified || subject[subject.Length - 1] == '为'
            || _work[grade - 1] == ':';
        if (!known || (subject.Length > 0 && IsQualitativeEnd(grade, gradeEnd, item)))
            return null;
        return new GradeTarget(WordsOf(grade, gradeEnd), null, item.Comparison, TargetExtras.Of(subject, note), TextOf(item.Start, end));
    }

    /// <summary>良好, 较好 and 一般 behind a subject describe it; only with a comparator, or as 合格 and the like, are they grades there.</summary>
    private readonly bool IsQualitativeEnd(int grade, int gradeEnd, in Item item) =>
        item.Comparison == Comparison.Unspecified && !Slice(grade, gradeEnd).EndsWith("格".AsSpan())
        && !Slice(grade, gradeEnd).SequenceEqual("优秀".AsSpan()) && !(item.WordsEnd > item.WordsStart && _work[item.WordsEnd - 1] is '为' or ':');

    private bool ReadGradeWords(ref Item item)
    {
        int length = _words.Before.AtEnd(Slice(item.WordsStart, item.WordsEnd), out BeforeMeaning meaning);
        if (length == 0 || meaning > BeforeMeaning.Held || !IsWordOfItsOwn(item, length))
            return true;
        int start = item.WordsEnd - length;
        if (meaning is BeforeMeaning.Reached or BeforeMeaning.Controlled or BeforeMeaning.Held)
            item.WordsEnd = start;
        else if (!Apply(meaning, start, item.WordsEnd, ref item))
            return false;
        return true;
    }

    /// <summary>优良中低差, 优、良、中、差: at least three grades, or two with a sign between them.</summary>
    private readonly GradeTarget? ParseScale(int start, int end, string? note)
    {
        var grades = new List<string>();
        int i = start, separators = 0;
        while (i < end)
        {
            int length = ScaleStep(i, end);
            if (length == 0)
                return null;
            grades.Add(WordsOf(i, i + length));
            i = SkipBlanks(i + length, end);
            if (i < end && ScaleSeparators.IndexOf(_work[i]) >= 0)
            {
                separators++;
                i = SkipBlanks(i + 1, end);
            }
        }

        if (grades.Count < 2 || (grades.Count < 3 && separators == 0))
            return null;
        return new GradeTarget(null, grades.ToValueList(), Comparison.Unspecified, TargetExtras.Of(null, note), TextOf(start, end));
    }

    /// <summary>One step of a scale: in a run of grades without signs, single characters.</summary>
    private readonly int ScaleStep(int position, int end)
    {
        int length = _words.Of(WordRole.Grade).AtStart(Slice(position, end), out _);
        if (length < 2)
            return length;
        int next = position + length;
        bool bounded = next == end || ScaleSeparators.IndexOf(_work[next]) >= 0 || _work[next] == ' ';
        return bounded && length != 2 ? length : bounded && !IsRunOfGrades(position, next) ? length
            : bounded && position > 0 && ScaleSeparators.IndexOf(_work[position - 1]) >= 0 ? length : IsRunOfGrades(position, next) ? 1 : length;
    }

    private readonly bool IsRunOfGrades(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!_words.Of(WordRole.Grade).IsWord(Slice(i, i + 1), out _))
                return false;
        }

        return true;
    }

    /// <summary>Reads a condition without a number.</summary>
    private Target? ParseWords(int start, int end)
    {
        (int from, int to) = TrimmedWords(start, end);
        if (from >= to)
            return Fail(TargetErrorCode.UnexpectedText, start, end - start);
        if (_words.Of(WordRole.NotApplicable).IsWord(Slice(from, to), out _))
            return new NotApplicableTarget(TargetExtras.Of(null, NotesIn(start, end)), TextOf(start, end));
        Target? yesNo = ParseYesNo(from, to, start, end);
        if (yesNo is not null || !CheckWords(from, to))
            return yesNo;
        return (Target?)ParseQualitative(from, to, start, end)
            ?? new TextTarget(WordsOf(from, to), TargetExtras.Of(null, NotesIn(start, end)), TextOf(start, end));
    }

    private readonly YesNoTarget? ParseYesNo(int from, int to, int start, int end)
    {
        int colon = Slice(from, to).LastIndexOf(':');
        int word = colon < 0 ? from : SkipBlanks(from + colon + 1, to);
        bool yes = _words.Of(WordRole.Yes).IsWord(Slice(word, to), out _);
        if (!yes && !_words.Of(WordRole.No).IsWord(Slice(word, to), out _))
            return null;
        return new YesNoTarget(yes, TargetExtras.Of(WordsOf(from, word), NotesIn(start, end)), TextOf(start, end));
    }

    /// <summary>Refuses a unit alone and digits that belong to no name.</summary>
    private bool CheckWords(int start, int end)
    {
        if (IsUnitAlone(start, end))
            return FailIn(TargetErrorCode.NumberExpected, start, end);
        if (IsUnreadNumber(start, end))
            return FailIn(TargetErrorCode.NumberInvalid, start, end);
        if (StrangeSign(start, end) is int strange and >= 0)
            return FailIn(TargetErrorCode.UnexpectedText, strange, strange + 1);
        for (int i = start; i < end; i++)
        {
            int skip = SkipLatin(i, start, end);
            if (skip > 0 && HasNumber(i, i + skip))
                return FailIn(TargetErrorCode.UnexpectedText, i, i + skip);
            if (skip > 0 && (IsDigit(_work[i + skip - 1]) || IsMistyped(i, i + skip)) && IsDamaged(i + skip, end))
                return FailIn(TargetErrorCode.UnexpectedText, i, i + 1);
            if (skip == 0)
                skip = _work[i] is '“' or '《' or '‘' or '「' or '"' ? SkipQuoted(i, end) : IsBaselineYear(i, start, end, out int year) ? year : 0;
            if (skip == 0 && IsStrayNumeral(i, start, end, out int numeral))
                return FailIn(TargetErrorCode.UnexpectedText, i, i + numeral);
            if (skip > 0)
                i += skip - 1;
            else if (_work[i] is '%' or '‰' && _words.Before.AtEnd(Slice(start, i), out BeforeMeaning meaning) > 0 && meaning <= BeforeMeaning.Controlled)
                return FailIn(TargetErrorCode.NumberExpected, i, i + 1);
            else if (IsDigit(_work[i]) || _work[i] is '%' or '‰' or '±' or '¥')
                return FailIn(TargetErrorCode.UnexpectedText, i, i + SkipDigits(i, end));
        }

        return true;
    }

    /// <summary>A numeral with 十, 百 or 千 that stands by itself among words is a number that fits no form.</summary>
    private readonly bool IsStrayNumeral(int position, int start, int end, out int length)
    {
        length = 0;
        if (!Numerals.Begins(_work[position]) || (position > start && IsHan(_work[position - 1])))
            return false;
        int name = _words.Of(WordRole.Name).AtStart(Slice(position, end), out _);
        bool number = Numerals.ReadSection(Slice(position, end), out decimal value, out length, out _) == NumeralKind.Number;
        return number && length > 1 && name < length && value >= 10 && (position + length == end || _work[position + length] is ' ' or '万' or '亿');
    }

    /// <summary>两百点两, 三八折, 一点两小时: nothing but numerals, with a unit or without, that make no number and no name.</summary>
    private readonly bool IsUnreadNumber(int start, int end)
    {
        int i = start;
        while (i < end && (Numerals.IsPart(_work[i]) || _work[i] is '兆' or '几' or '半' or ' '))
            i++;
        bool whole = i == end || (_options.Units.Index.Longest(Slice(i, end), out int length) is not null && i + length == end);
        return i > start && _work[start] is not ('点' or '余' or '多') && whole && end - start > 1 && !_words.Of(WordRole.Name).IsWord(Slice(start, end), out _);
    }

    /// <summary>Whether a Latin word has three digits side by side: S203, GB18030.</summary>
    private readonly bool HasNumber(int start, int end)
    {
        for (int i = start; i + 2 < end; i++)
        {
            if (IsDigit(_work[i]) && IsDigit(_work[i + 1]) && IsDigit(_work[i + 2]))
                return true;
        }

        return false;
    }

    /// <summary>5OO, 3w: a digit with nothing but letters that look like digits, or with one behind it that stands for a multiplier.</summary>
    private readonly bool IsMistyped(int start, int end)
    {
        int last = _work[end - 1] is 'k' or 'K' or 'w' or 'W' ? end - 1 : end;
        for (int i = start; i < last; i++)
        {
            if (!IsDigit(_work[i]) && _work[i] is not ('O' or 'o' or 'l' or 'I'))
                return false;
        }

        return IsDigit(_work[start]);
    }

    /// <summary>Whether a unit follows a word such as W5: a number whose sign was misread.</summary>
    private readonly bool IsDamaged(int position, int end) =>
        position < end && _options.Units.Index.Longest(Slice(position, end), out int length) is not null && (position + length == end || !IsHan(_work[position + length]));

    private readonly bool IsUnitAlone(int start, int end)
    {
        ReadOnlySpan<char> text = Slice(start, end);
        if (_words.Of(WordRole.Grade).IsWord(text, out _) || IsTerm(start, end))
            return false;
        return text.Length <= 12 && _options.Units.TryParse(text.ToString(), out Unit? unit) && unit!.IsKnown && unit.Above.Length > 0;
    }

    private readonly string? TextOf(int start, int end)
    {
        (start, end) = Trimmed(start, end);
        return _raw.Slice(start, end - start).ToString();
    }
}
