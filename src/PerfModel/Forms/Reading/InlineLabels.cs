using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Takes cells apart that hold labels with their values: <c>填报单位：甲局  填报日期：2024年3月</c>.</summary>
internal static class InlineLabels
{
    /// <summary>Whether a text begins with a label and a colon.</summary>
    public static bool Begins(string text)
    {
        for (int colon = NextColon(text, 0); colon is >= 0 and <= LabelKey.MaxLength; colon = NextColon(text, colon + 1))
        {
            if (FormLabels.IsInline(text.Substring(0, colon)))
                return true;
        }

        return false;
    }

    /// <summary>The labels and values of a cell as cells of their own; the cell itself where it holds none.</summary>
    public static IEnumerable<Cell> Split(Cell cell)
    {
        string text = cell.Text;
        if (cell.Taken || !Begins(text))
        {
            yield return cell;
            yield break;
        }

        int start = 0;
        for (int colon = NextColon(text, 0); colon >= 0; colon = NextColon(text, colon + 1))
        {
            int label = LabelStart(text, start, colon);
            if (colon - label > LabelKey.MaxLength || !FormLabels.IsInline(text.Substring(label, colon - label)))
                continue;
            if (Part(cell, start, label) is Cell value)
                yield return value;
            yield return cell.Part(label, colon - label);
            start = colon + 1;
        }

        if (Part(cell, start, text.Length) is Cell last)
            yield return last;
    }

    // The first label begins where the text does; a later one behind a blank.
    private static int LabelStart(string text, int start, int colon)
    {
        if (start == 0)
            return 0;
        int label = colon;
        while (label > start && colon - label <= LabelKey.MaxLength && Fold.Of(text[label - 1]) is not (' ' or '\n'))
            label--;
        return label;
    }

    private static Cell? Part(Cell cell, int start, int end)
    {
        string text = cell.Text;
        while (start < end && Fold.Of(text[start]) is ' ' or '\n' or ';')
            start++;
        while (end > start && Fold.Of(text[end - 1]) is ' ' or '\n')
            end--;
        return end > start ? cell.Part(start, end - start) : null;
    }

    private static int NextColon(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (Fold.Of(text[i]) == ':')
                return i;
        }

        return -1;
    }
}
