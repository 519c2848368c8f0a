using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Puts the foot of a form into the model: total, grade, notes.</summary>
internal sealed class FootFields(FormDraft draft)
{
    public void Put(LabelledValues label, Heading? heading)
    {
        label.Label.Take();
        if (label.Field == Field.TotalScore)
            PutTotal(label, heading);
        else if (label.Field == Field.Grade)
            PutGrade(label);
        else if (label.Field != Field.Unplaced)
            label.Values.ForEach(value => draft.PutOther(label.Label, value));
    }

    // Below the columns of weight and score the values are what the columns say; else the last is the score and one before it the weight.
    private void PutTotal(LabelledValues label, Heading? heading)
    {
        List<Cell> figures = label.Values.FindAll(value => value.IsFigure);
        for (int i = 0; i < figures.Count; i++)
        {
            Field? column = heading?.Columns.FirstOrDefault(c => c.Field is Field.Weight or Field.Score && c.Covers(figures[i].Column))?.Field;
            bool isScore = column is null ? i == figures.Count - 1 : column == Field.Score;
            Figure? present = isScore ? draft.Form.TotalScore : draft.Form.TotalWeight;
            if (present is not null || (column is null && !isScore && i < figures.Count - 2))
                continue;
            var figure = new Figure(figures[i].Take());
            draft.Form = isScore ? draft.Form with { TotalScore = figure } : draft.Form with { TotalWeight = figure };
            draft.HasContent = true;
            if (isScore)
                draft.Place(FormField.TotalScore, figures[i]);
        }
    }

    private void PutGrade(LabelledValues label)
    {
        foreach (Cell value in label.Values)
        {
            if (draft.Form.Grade is not null)
            {
                draft.Remark(FormRemarkCode.DuplicateField, value);
                continue;
            }

            draft.Form = draft.Form with { Grade = value.Take() };
            draft.HasContent = true;
            draft.Place(FormField.Grade, value);
        }
    }
}
