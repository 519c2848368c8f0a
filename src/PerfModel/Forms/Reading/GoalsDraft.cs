using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Puts the cells of the general goals into the model: what is expected, mid-term and annual, and what was reached.</summary>
internal sealed class GoalsDraft(FormDraft draft)
{
    private readonly List<ColumnField> _columns = [];

    /// <summary>Forgets the columns that were named before.</summary>
    public void Begin() => _columns.Clear();

    /// <summary>A column of goals is named.</summary>
    public void AddColumn(LabelledValues label) =>
        _columns.Add(new ColumnField(label.Field, label.Label.Column, label.Label.Span, label.Label.Text));

    /// <summary>Puts the texts of a row into the model, each by its column.</summary>
    public void Put(Field label, IReadOnlyList<Cell> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            Field field = FieldOf(label, cells, i);
            if (field == Field.GoalActual)
                PutActual(cells[i]);
            else
                PutGoals(cells[i], field == Field.GoalMidTerm ? TargetTerm.MidTerm : TargetTerm.Annual);
        }
    }

    private Field FieldOf(Field label, IReadOnlyList<Cell> cells, int index)
    {
        if (_columns.Count == cells.Count)
            return _columns[index].Field;
        return _columns.Find(column => column.Covers(cells[index].Column))?.Field ?? label;
    }

    private void PutGoals(Cell cell, TargetTerm term)
    {
        string text = cell.Take();
        List<(int? Number, int Start, int Length)> parts = GoalText.Split(text);
        draft.HasContent = true;
        draft.Place(FormField.Goals, cell);
        foreach ((int? number, int start, int length) in parts)
        {
            SourcePlace place = cell.Place with { Start = cell.Place.Start + start, Length = length };
            string part = text.Substring(start, length);
            Goal? last = draft.Goals.LastOrDefault();
            if (number is null && last is not null && last.Term == term && last.ActualText is null)
                draft.Goals[draft.Goals.Count - 1] = last with { Text = last.Text + "\n" + part };
            else
                draft.Goals.Add(new Goal { Number = number, Text = part, Term = term, Place = place });
        }
    }

    // Numbered like the goals, each goal gets its own; else the first gets the whole.
    private void PutActual(Cell cell)
    {
        string text = cell.Take();
        draft.HasContent = true;
        if (draft.Goals.Count == 0)
            draft.Goals.Add(new Goal { Place = cell.Place });
        List<(int? Number, int Start, int Length)> parts = GoalText.Split(text);
        bool paired = parts.Count > 1 && parts.TrueForAll(part => part.Number is not null && draft.Goals.Exists(goal => goal.Number == part.Number));
        if (!paired)
        {
            Append(0, text);
            return;
        }

        foreach ((int? number, int start, int length) in parts)
            Append(draft.Goals.FindIndex(goal => goal.Number == number), text.Substring(start, length));
    }

    private void Append(int index, string text)
    {
        Goal goal = draft.Goals[index];
        draft.Goals[index] = goal with { ActualText = goal.ActualText is null ? text : goal.ActualText + "\n" + text };
    }
}
