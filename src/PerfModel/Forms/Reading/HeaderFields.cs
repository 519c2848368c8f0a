using PerfModel.Indicators;
using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Puts the fields of the header into the model.</summary>
internal sealed class HeaderFields(FormDraft draft)
{
    private const int LeastCode = 3;
    private const int LeastGluedCode = 5;
    private LabelledValues? _unitName;

    /// <summary>Puts the values behind a label into the model; what is given twice stays where it was.</summary>
    public void Put(LabelledValues label)
    {
        label.Label.Take();
        foreach (Cell value in label.Values)
        {
            if (!PutValue(label, value) && !value.Taken)
                draft.Remark(FormRemarkCode.DuplicateField, value);
        }
    }

    private bool PutValue(LabelledValues label, Cell value)
    {
        PerformanceForm form = draft.Form;
        switch (label.Field)
        {
            case Field.Project:
                return Text(FormField.ProjectName, form.ProjectName, value, text => form with { ProjectName = text });
            case Field.Department:
                return Department(label, value);
            case Field.DepartmentCode:
                return Text(FormField.DepartmentCode, form.DepartmentCode, value, text => form with { DepartmentCode = text });
            case Field.UnitName when form.ImplementingUnit is null:
                _unitName = label;
                return Text(FormField.ImplementingUnit, null, value, text => form with { ImplementingUnit = text });
            case Field.Unit:
                GiveWayTo(value);
                form = draft.Form;
                return Text(FormField.ImplementingUnit, form.ImplementingUnit, value, text => form with { ImplementingUnit = text });
            case Field.Attribute:
                return Text(FormField.Attribute, form.Attribute?.Text, value, text => form with { Attribute = new CodedName(text) });
            case Field.Period:
                return Text(FormField.Period, form.Period, value, text => form with { Period = text });
            case Field.Year when YearText.Value(value.Text) is int year:
                return PutYear(value, year);
            case Field.MoneyUnit when IsMoney(value.Text) && draft.Funds.Unit is null:
                draft.Funds.Unit = value.Take();
                return true;
            default:
                draft.PutOther(label.Label, value);
                return true;
        }
    }

    // 单位名称 may be whoever fills the form in: 实施单位 says which unit it is.
    private void GiveWayTo(Cell unit)
    {
        if (_unitName is null)
            return;
        if (draft.Form.ImplementingUnit != unit.Text)
            draft.PutOther(_unitName.Label, _unitName.Values[0]);
        draft.Form = draft.Form with { ImplementingUnit = null };
        draft.Forget(FormField.ImplementingUnit);
        _unitName = null;
    }

    /// <summary>Puts the year into the model; false where another was given.</summary>
    public bool PutYear(Cell cell, int year)
    {
        if (draft.Form.Year is not null && draft.Form.Year != year && draft.PlaceOf(FormField.Year) != draft.PlaceOf(FormField.Title))
            return false;
        cell.Take();
        draft.Place(FormField.Year, cell);
        draft.Form = draft.Form with { Year = year };
        return true;
    }

    private bool Text(FormField field, string? present, Cell value, System.Func<string, PerformanceForm> with)
    {
        if (present == value.Text)
            value.Take();
        if (present is not null)
            return false;
        draft.HasContent = true;
        draft.Place(field, value);
        draft.Form = with(value.Take());
        return true;
    }

    // "名称 073001", "073001-名称", "[073001]名称", or the code in a cell of its own.
    private bool Department(LabelledValues label, Cell value)
    {
        (string name, string? code) = Split(value.Text);
        if (code is null && NamesCode(label))
            (name, code) = SplitGlued(value.Text);
        PerformanceForm form = draft.Form;
        if (name.Length == 0)
            return Text(FormField.DepartmentCode, form.DepartmentCode, value, text => form with { DepartmentCode = code ?? text });
        if (code is not null && form.DepartmentCode is not null)
            (name, code) = (value.Text, null);
        if (!Text(FormField.Department, form.Department, value, _ => form with { Department = name, DepartmentCode = code ?? form.DepartmentCode }))
            return false;
        if (code is not null)
            draft.Place(FormField.DepartmentCode, value);
        return true;
    }

    // 主管部门及代码: a number at the end is the code, also where a line break took the blank in front of it.
    private static bool NamesCode(LabelledValues label) => label.Label.Key.EndsIn('码');

    private static (string Name, string? Code) SplitGlued(string text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] is >= '0' and <= '9')
            end--;
        return end > 0 && text.Length - end >= LeastGluedCode ? (text.Substring(0, end), text.Substring(end)) : (text, null);
    }

    private static (string Name, string? Code) Split(string text)
    {
        string folded = Fold.Of(text);
        int start = 0;
        while (start < folded.Length && folded[start] is (>= '0' and <= '9') or '(' or ' ')
            start++;
        string leading = folded.Substring(0, start).Trim(' ', '(');
        if (leading.Length >= LeastCode && (start == folded.Length || folded[start] is '-' or ')' or ':' || folded[start - 1] == ' '))
            return (text.Substring(start).TrimStart(' ', '-', '—', '–', ')', '）', ']', '】', ':', '：'), leading);
        int end = folded.Length;
        while (end > 0 && folded[end - 1] is (>= '0' and <= '9') or ')' or ' ')
            end--;
        string trailing = folded.Substring(end).Trim(' ', ')');
        bool apart = end > 0 && end < folded.Length && (folded[end] == ' ' || folded[end - 1] is '(' or '-' or ':' or '/' or '\n');
        return trailing.Length >= LeastCode && apart && !trailing.Holds(' ')
            ? (text.Substring(0, end).TrimEnd(' ', '(', '（', '[', '【', '-', '—', ':', '：', '/', '\n'), trailing)
            : (text, null);
    }

    private static bool IsMoney(string text) => text.Length <= 6 && text.TrimEnd().EndsIn('元');
}
