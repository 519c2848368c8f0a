using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Documents.Pdf.Pages;

namespace PerfModel.Documents.Pdf.Tables;

/// <summary>A table of ruling lines: which of its boxes are one cell.</summary>
internal sealed class Lattice
{
    private readonly List<Ruling> _across;
    private readonly List<Ruling> _upright;
    private readonly int[] _joined;

    private Lattice(List<Ruling> rules)
    {
        _across = Merged(rules.FindAll(rule => rule.IsAcross));
        _upright = Merged(rules.FindAll(rule => !rule.IsAcross));
        Columns = Positions(_upright.ConvertAll(rule => rule.At), _across);
        Rows = Positions(_across.ConvertAll(rule => rule.At), _upright);
        Rows.Reverse();
        _joined = [.. Enumerable.Range(0, Math.Max(0, (Columns.Count - 1) * (Rows.Count - 1)))];
    }

    /// <summary>The coordinates between the columns, from left to right.</summary>
    public List<double> Columns { get; }

    /// <summary>The coordinates between the rows, from above downwards.</summary>
    public List<double> Rows { get; }

    private int Width => Columns.Count - 1;

    /// <summary>The tables of a page; lines that make no box are left out.</summary>
    public static IEnumerable<Lattice> Of(List<Ruling> rules)
    {
        foreach (List<Ruling> group in Groups(rules))
        {
            var lattice = new Lattice(group);
            if (lattice.Columns.Count > 1 && lattice.Rows.Count > 1)
                yield return lattice;
        }
    }

    /// <summary>The cells with the letters in them; letters are taken out of the list.</summary>
    public List<PdfCell> Cells(List<Glyph> glyphs)
    {
        Join();
        var letters = new Dictionary<int, List<Glyph>>();
        glyphs.RemoveAll(glyph => Put(glyph, letters));
        var cells = new List<PdfCell>();
        foreach (IGrouping<int, int> boxes in Enumerable.Range(0, _joined.Length).GroupBy(Root))
        {
            int left = boxes.Min(box => box % Width), right = boxes.Max(box => box % Width) + 1;
            int top = boxes.Min(box => box / Width), bottom = boxes.Max(box => box / Width) + 1;
            string text = letters.TryGetValue(boxes.Key, out List<Glyph>? own) ? TextLines.Joined(own, Columns[left], Columns[right]) : "";
            cells.Add(new PdfCell(text, Columns[left], Columns[right], top, bottom - top));
        }

        return cells;
    }

    private bool Put(Glyph glyph, Dictionary<int, List<Glyph>> letters)
    {
        int column = Columns.FindLastIndex(x => x <= glyph.Middle);
        int row = Rows.FindLastIndex(y => y >= glyph.Height);
        if (column < 0 || row < 0 || column >= Width || row >= Rows.Count - 1)
            return false;
        int box = Root((row * Width) + column);
        if (!letters.TryGetValue(box, out List<Glyph>? own))
            letters.Add(box, own = []);
        own.Add(glyph);
        return true;
    }

    // Boxes without a line between them are one cell.
    private void Join()
    {
        for (int row = 0; row < Rows.Count - 1; row++)
        {
            double middle = (Rows[row] + Rows[row + 1]) / 2;
            for (int column = 0; column < Width; column++)
            {
                int box = (row * Width) + column;
                if (column + 1 < Width && !Has(_upright, Columns[column + 1], middle))
                    _joined[Root(box + 1)] = Root(box);
                if (row + 2 < Rows.Count && !Has(_across, Rows[row + 1], (Columns[column] + Columns[column + 1]) / 2))
                    _joined[Root(box + Width)] = Root(box);
            }
        }
    }

    private int Root(int box)
    {
        while (_joined[box] != box)
            box = _joined[box] = _joined[_joined[box]];
        return box;
    }

    private static bool Has(List<Ruling> rules, double at, double middle) =>
        rules.Exists(rule => Math.Abs(rule.At - at) <= Ruling.Tolerance && rule.From < middle && rule.To > middle);

    // A table that is open at its sides ends where its lines do.
    private static List<double> Positions(List<double> lines, List<Ruling> crossing)
    {
        if (crossing.Count > 0 && lines.Count > 0)
            lines.AddRange([crossing.Min(rule => rule.From), crossing.Max(rule => rule.To)]);
        lines.Sort();
        var apart = new List<double>();
        foreach (double line in lines)
        {
            if (apart.Count == 0 || line - apart[apart.Count - 1] > Ruling.Tolerance)
                apart.Add(line);
        }

        return apart;
    }

    private static List<Ruling> Merged(List<Ruling> rules)
    {
        var merged = new List<Ruling>();
        foreach (Ruling rule in rules.OrderBy(rule => rule.From))
        {
            int same = merged.FindIndex(other => Math.Abs(other.At - rule.At) <= Ruling.Tolerance / 2 && other.Reaches(rule.From, rule.To));
            if (same < 0)
                merged.Add(rule);
            else
                merged[same] = merged[same] with { To = Math.Max(merged[same].To, rule.To) };
        }

        return merged;
    }

    // Lines that touch are of one table.
    private static List<List<Ruling>> Groups(List<Ruling> rules)
    {
        var groups = new List<List<Ruling>>();
        foreach (Ruling rule in Merged(rules.FindAll(r => r.IsAcross)).Concat(Merged(rules.FindAll(r => !r.IsAcross))))
        {
            List<List<Ruling>> met = groups.FindAll(group => group.Exists(rule.Meets));
            List<Ruling> whole = [rule];
            foreach (List<Ruling> group in met)
            {
                whole.AddRange(group);
                groups.Remove(group);
            }

            groups.Add(whole);
        }

        return groups;
    }
}
