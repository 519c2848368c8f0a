using System.Collections.Generic;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Takes cells apart that hold labels with their values: <c>填报单位：甲局  填报日期：2024年3月</c>.</summary>
internal static class InlineLabels
{
    // A year and a label may stand at the two ends of a line.
    private const int LongestLine = 200;

    /// <summary>Whether a text begins with a label and a colon.</summary>
    public static bool Begins(string text)
    {
        for (int colon = NextColon(text, 0); colon is >= 0 and <= LongestLine; colon = NextColon(text, colon + 1))
        {
            if (FormLabels.IsInline(text.Substring(AfterYear(text, colon), colon - AfterYear(text, colon))))
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
        bool isProject = false;
        for (int colon = NextColon(text, 0); colon >= 0; colon = NextColon(text, colon + 1))
        {
            int label = LabelStart(text, start, colon);
            if (colon - label > LabelKey.MaxLength || !FormLabels.IsInline(text.Substring(label, colon - label)))
                continue;
            foreach (Cell value in Values(cell, start, label, isProject))
                yield return value;
            Cell named = cell.Part(label, colon - label);
            isProject = FormLabels.Find(LabelPlace.Header, named) == Field.Project;
            yield return named;
            start = colon + 1;
        }

        foreach (Cell last in Values(cell, start, text.Length, isProject))
            yield return last;
    }

    // "（2024年度）    单位：万元": the label begins behind the year.
    private static int AfterYear(string text, int colon)
    {
        if (text.IndexOf('年', 0, colon) < 0)
            return 0;
        int label = WordStart(text, 0, colon);
        return label > 0 && IsYear(text.Substring(0, label)) ? label : 0;
    }

    private static bool IsYear(string text) => YearText.Alone(text.Trim()) is not null || YearText.IsBlank(text.Trim());

    // A year that stands at the end of a value, set apart by blanks, is none of it; the name of a project may end with one.
    private static IEnumerable<Cell> Values(Cell cell, int start, int end, bool isProject)
    {
        if (Part(cell, start, end) is not Cell value)
            yield break;
        int gap = value.Text.LastIndexOfAny([' ', '　', '\u00A0', '\n', '\t']);
        if (gap > 0 && YearText.Alone(value.Text.Substring(gap + 1)) is not null && (!isProject || Fold.Of(value.Text[gap - 1]) == ' '))
        {
            yield return value.Part(0, value.Text.Substring(0, gap).TrimEnd().Length);
            yield return value.Part(gap + 1, value.Text.Length - gap - 1);
        }
        else
        {
            yield return value;
        }
    }

    // The first label begins where the text does; a later one behind a blank.
    private static int LabelStart(string text, int start, int colon) => start == 0 ? AfterYear(text, colon) : WordStart(text, start, colon);

    private static int WordStart(string text, int start, int colon)
    {
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
