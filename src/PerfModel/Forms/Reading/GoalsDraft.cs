using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Collects the general goals: what is expected, mid-term and annual, and what was reached.</summary>
internal sealed class GoalsDraft
{
    private readonly List<ColumnField> _columns = [];
    private readonly List<GoalDraft> _goals = [];

    // A number in a cell of its own: the next cell holds the goal.
    private int? _number;

    /// <summary>Where the first goal stood; null before it.</summary>
    public Cell? First { get; private set; }

    public ValueList<Goal> Goals => _goals.Select(goal => goal.ToGoal()).ToValueList();

    /// <summary>Forgets the columns that were named before.</summary>
    public void Begin() => _columns.Clear();

    /// <summary>A column of goals is named.</summary>
    public void AddColumn(LabelledValues label) =>
        _columns.Add(new ColumnField(label.Field, label.Label.Column, label.Label.Span, label.Label.Text));

    /// <summary>Takes the texts of a row, each by its column.</summary>
    public void Put(Field label, IReadOnlyList<Cell> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            Field field = FieldOf(label, cells, i);
            First ??= cells[i];
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

    // A text without a number goes on where the last goal ended.
    private void PutGoals(Cell cell, TargetTerm term)
    {
        string text = cell.Take();
        if (GoalText.NumberAlone(text) is int alone)
        {
            _number = alone;
            return;
        }

        foreach ((int? written, int start, int length) in GoalText.Split(text))
        {
            int? number = written ?? _number;
            _number = null;
            GoalDraft? last = _goals.LastOrDefault();
            if (number is not null || last is null || last.Term != term || last.Actual.Count > 0)
                _goals.Add(last = new GoalDraft(number, term, cell.Place with { Start = cell.Place.Start + start, Length = length }));
            last.Texts.Add(text.Substring(start, length));
        }
    }

    // Numbered like the goals, each goal gets its own; else the first gets the whole.
    private void PutActual(Cell cell)
    {
        string text = cell.Take();
        if (_goals.Count == 0)
            _goals.Add(new GoalDraft(null, TargetTerm.Annual, cell.Place));
        List<(int? Number, int Start, int Length)> parts = GoalText.Split(text);
        bool paired = parts.Count > 1 && parts.TrueForAll(part => part.Number is not null && _goals.Exists(goal => goal.Number == part.Number));
        if (!paired)
        {
            _goals[0].Actual.Add(text);
            return;
        }

        foreach ((int? number, int start, int length) in parts)
            _goals.Find(goal => goal.Number == number)!.Actual.Add(text.Substring(start, length));
    }

    private sealed class GoalDraft(int? number, TargetTerm term, SourcePlace place)
    {
        public int? Number { get; } = number;

        public TargetTerm Term { get; } = term;

        public List<string> Texts { get; } = [];

        public List<string> Actual { get; } = [];

        public Goal ToGoal() => new()
        {
            Number = Number,
            Text = string.Join("\n", Texts),
            ActualText = Actual.Count == 0 ? null : string.Join("\n", Actual),
            Term = Term,
            Place = place,
        };
    }
}
