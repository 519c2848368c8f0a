using System.Collections.Generic;

namespace PerfModel.Parsing;

/// <summary>Finds the numbers and dates of one condition; what lies between them are words.</summary>
internal ref partial struct Grammar
{
    private const int MostItems = 6;

    /// <summary>Reads the items of a condition; null after an error.</summary>
    private List<Item>? ReadItems(int start, int end)
    {
        var items = new List<Item>(2);
        int words = start, lastDigit = LastDigit(start, end);
        for (int i = start; i < end;)
        {
            int skip = SkipName(i, words, end, lastDigit);
            if (skip > 0)
            {
                i += skip;
                continue;
            }

            if (!MayBegin(i, words, end) || !ReadItem(i, words, end, out Item item))
            {
                if (_failed)
                    return null;
                i += SkipDigits(i, end);
                continue;
            }

            items.Add(item);
            if (items.Count > MostItems)
                return FailIn(TargetErrorCode.UnexpectedText, item.Start, item.End) ? items : null;
            i = words = item.End;
        }

        return GiveTrails(items, words, end) ? items : null;
    }

    /// <summary>The words behind an item belong to it where no other follows; between two items they belong to the second.</summary>
    private static bool GiveTrails(List<Item> items, int words, int end)
    {
        for (int i = 0; i < items.Count; i++)
        {
            Item item = items[i];
            item.TrailStart = item.End;
            item.TrailEnd = i == items.Count - 1 ? end : item.End;
            items[i] = item;
        }

        return words <= end;
    }

    /// <summary>The last digit that is not part of a Latin word, or -1.</summary>
    private readonly int LastDigit(int start, int end)
    {
        int last = -1;
        for (int i = start; i < end; i++)
        {
            int latin = SkipLatin(i, start, end);
            if (latin > 0)
                i += latin - 1;
            else if (IsDigit(_work[i]))
                last = i;
        }

        return last;
    }

    private readonly int SkipDigits(int position, int end)
    {
        int i = position + 1;
        while (IsDigit(_work[position]) && i < end && IsDigit(_work[i]))
            i++;
        return i - position;
    }

    private readonly bool MayBegin(int position, int words, int end)
    {
        char c = _work[position];
        return c switch
        {
            '≥' or '≤' or '>' or '<' or '=' or '±' or '¥' or '$' => true,
            '-' => (IsDigit(At(position + 1, end)) || At(position + 1, end) is '¥' or '.') && (SkipBlanksBack(position, words) == words || IsAfterWord(position, words)),
            '+' => At(position + 1, end) is '-' or '/' || IsDigit(At(position + 1, end)),
            '正' => At(position + 1, end) == '负',
            '百' or '千' or '万' or '亿' => At(position + 1, end) is '分' or '余' or '多' or '来',
            '近' or '逾' or '成' => At(position + 1, end) is '百' or '千' or '万' or '亿',
            '.' => IsDigit(At(position + 1, end)),
            '年' or '月' or '季' or '上' or '下' or '第' or 'Q' or '翻' or '半' or '过' or '一' => true,
            _ => IsDigit(c) || Numerals.Begins(c),
        };
    }

    private readonly int SkipBlanksBack(int position, int start)
    {
        while (position > start && _work[position - 1] is ' ' or Note)
            position--;
        return position;
    }

    /// <summary>Whether a colon or a word that a number follows stands in front, so that a hyphen is a minus.</summary>
    private readonly bool IsAfterWord(int position, int words)
    {
        position = SkipBlanksBack(position, words);
        return position > words && (_work[position - 1] == ':' || _words.Before.AtEnd(Slice(words, position), out _) > 0);
    }

    private bool ReadItem(int start, int words, int end, out Item item)
    {
        item = new Item { Start = start, WordsStart = words, WordsEnd = start };
        if (IsDoubling(start, end, out _, out _))
            item.Change = Direction.Increase;
        if (!BeginsValue(start, words, end) || !ReadLeftWords(ref item))
            return false;
        int i = start;
        if (!ReadSigns(ref i, end, ref item))
            return false;
        bool signed = i > start;
        if (!ReadDate(start, i, end, ref item) && !_failed)
            ReadValue(i, end, signed, ref item);
        if (_failed)
            return false;
        return item.End > start;
    }

    /// <summary>Whether a number or a date begins here for certain, so that the words in front are worth reading.</summary>
    private readonly bool BeginsValue(int position, int words, int end)
    {
        char c = _work[position];
        if (IsDigit(c) || c is '≥' or '≤' or '>' or '<' or '=' or '±' or '¥' or '$' or '-' or '+')
            return true;
        if (c is '翻' or '过' or '正' || (c == '一' && At(position + 1, end) == '半'))
            return true;
        return IsDateAt(position, words, end) || (At(position + 1, end) == '分' && At(position + 2, end) is '之' or '百')
            || Numerals.Begins(c) || c is '半' or '.' or '近' or '逾' or '成' or '百' or '千' or '万' or '亿'
            || (c == '上' && At(position + 1, end) is '百' or '千' or '万' or '亿');
    }

    /// <summary>Reads the comparator signs in front of a number; blanks may stand between and behind them.</summary>
    private bool ReadSigns(ref int position, int end, ref Item item)
    {
        int start = position;
        while (SignAt(position, end, out Comparison comparison, out int length))
        {
            if (!Compare(ref item, comparison, false, position, position + length))
                return false;
            position = SkipBlanks(position + length, end);
        }

        return position < end || FailIn(TargetErrorCode.NumberExpected, start, end);
    }

    /// <summary>A comparator sign of one or two characters: ≥, >=, =>, > =.</summary>
    private readonly bool SignAt(int position, int end, out Comparison comparison, out int length)
    {
        char a = At(position, end);
        int next = SkipBlanks(position + 1, end);
        char b = At(next, end);
        length = 1;
        comparison = a switch
        {
            '≥' => Comparison.AtLeast,
            '>' => Comparison.GreaterThan,
            '=' => Comparison.Equal,
            '<' => Comparison.LessThan,
            '≤' => Comparison.AtMost,
            _ => Comparison.Unspecified,
        };
        bool pair = (a is '>' or '<' && b == '=') || (a == '=' && b is '>' or '<');
        if (pair)
        {
            comparison = a == '>' || b == '>' ? Comparison.AtLeast : Comparison.AtMost;
            length = next + 1 - position;
        }

        return comparison != Comparison.Unspecified;
    }

    /// <summary>Notes a comparator; false where another that differs was given.</summary>
    private bool Compare(ref Item item, Comparison comparison, bool level, int start, int end)
    {
        if (item.Comparison == Comparison.Unspecified)
        {
            item.Comparison = comparison;
            item.Level = level;
            return true;
        }

        if (item.Comparison != comparison)
            return FailIn(TargetErrorCode.ComparisonConflict, start, end);
        Remark(TargetRemarkCode.Redundant, start, end);
        item.Level &= level;
        return true;
    }
}
