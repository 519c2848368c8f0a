using System;
using System.Collections.Generic;
using System.Linq;
using PerfModel.Evaluating;

namespace PerfModel.Scoring;

/// <summary>The weights of a form: printed, divided where absent, scaled where indicators do not apply.</summary>
internal sealed class Weights
{
    private readonly PerformanceForm _form;
    private readonly ScoringProfile _profile;
    private readonly CategoryGroup[] _groups;
    private readonly bool[] _counts;
    private readonly List<WeightRemark> _remarks = [];

    private Weights(PerformanceForm form, ScoringProfile profile)
    {
        (_form, _profile) = (form, profile);
        int count = form.Indicators.Count;
        Values = new decimal?[count];
        Sources = new WeightSource[count];
        _groups = new CategoryGroup[count];
        _counts = new bool[count];
    }

    /// <summary>The weights in the order of the indicators; null where there is none.</summary>
    public decimal?[] Values { get; }

    public WeightSource[] Sources { get; }

    /// <summary>The weight of the execution of the budget; 0 where it is not scored.</summary>
    public decimal Execution { get; private set; }

    public WeightSource ExecutionSource { get; private set; }

    public WeightPlan Plan { get; private set; } = new();

    public ValueList<WeightRemark> Remarks => _remarks.ToValueList();

    /// <summary>Whether an indicator counts at all: it applies, its row is not empty, and it is not a mid-term target beside annual
    /// ones.</summary>
    public bool Counts(int index) => _counts[index];

    /// <summary>The level 1 under which an indicator's points are summed.</summary>
    public CategoryGroup GroupOf(int index) => _groups[index];

    public static Weights Of(PerformanceForm form, ScoringProfile profile)
    {
        var weights = new Weights(form, profile);
        weights.Read();
        weights.Distribute();
        weights.SetExecution();
        weights.Scale();
        weights.Check();
        return weights;
    }

    private void Read()
    {
        bool annual = false;
        foreach (Indicator indicator in _form.Indicators)
            annual |= indicator.Term == TargetTerm.Annual;
        for (int i = 0; i < Values.Length; i++)
        {
            Indicator indicator = _form.Indicators[i];
            _groups[i] = indicator.Category?.Group ?? CategoryCatalog.Default.Lookup(indicator.Level1, indicator.Level2).Group;
            bool empty = indicator.Name.Length == 0
                && string.IsNullOrWhiteSpace(indicator.TargetText)
                && string.IsNullOrWhiteSpace(indicator.ActualText);
            _counts[i] = !empty && indicator.Target is not NotApplicableTarget && (!annual || indicator.Term == TargetTerm.Annual);
            if (Printed(indicator.Weight, indicator.Name) is not decimal weight)
                continue;
            (Values[i], Sources[i]) = (weight, WeightSource.Printed);
        }

        Plan = PlanOf();
        for (int i = 0; i < _groups.Length; i++)
            _groups[i] = Plan.Effective(_groups[i]);
    }

    private decimal? Printed(Figure? figure, string subject)
    {
        if (figure?.Value is decimal value && value is >= 0 and <= ProfileValidator.MostPoints)
            return value;
        if (figure is not null && !string.IsNullOrWhiteSpace(figure.Text))
            _remarks.Add(new WeightRemark(WeightRemarkCode.Invalid, subject));
        return null;
    }

    // The first plan that has the groups of the form and no others; else the first.
    private WeightPlan PlanOf()
    {
        foreach (WeightPlan plan in _profile.Plans)
        {
            bool fits = plan.Groups.Count > 0;
            for (int i = 0; i < _groups.Length && fits; i++)
                fits = !_counts[i] || plan.Of(plan.Effective(_groups[i])) is not null;
            foreach (GroupWeight group in plan.Groups)
                fits = fits && HasGroup(plan, group.Group);
            if (fits)
                return plan;
        }

        return _profile.Plans[0];
    }

    private bool HasGroup(WeightPlan plan, CategoryGroup group)
    {
        for (int i = 0; i < _groups.Length; i++)
        {
            if (_counts[i] && plan.Effective(_groups[i]) == group)
                return true;
        }

        return false;
    }

    private void Distribute()
    {
        List<int>? absent = null;
        for (int i = 0; i < Values.Length; i++)
        {
            if (_counts[i] && Values[i] is null)
                (absent ??= []).Add(i);
        }

        if (absent is null)
            return;
        if (Plan.Groups.Count == 0 && absent.Count == _counts.Count(c => c))
        {
            Divide(Plan.Undivided, absent, _form.Title ?? "");
            return;
        }

        // The points beside a label are those of all that stands under it, whatever the groups.
        foreach (IGrouping<CategoryLabel?, int> label in absent.GroupBy(LabelWithPoints).Where(g => g.Key is not null).ToList())
            DistributeLabel(label.Key!, [.. label]);
        foreach (IGrouping<CategoryGroup, int> group in absent.Where(i => LabelWithPoints(i) is null).GroupBy(i => _groups[i]).ToList())
            DistributeGroup(group.Key, [.. group]);
    }

    private CategoryLabel? LabelWithPoints(int index) =>
        _form.Indicators[index].Level1 is { Weight: decimal points } label && points is >= 0 and <= ProfileValidator.MostPoints
            ? label
            : null;

    private void DistributeLabel(CategoryLabel label, List<int> absent)
    {
        bool IsPrinted(int i) => Sources[i] == WeightSource.Printed && Values[i] > 0 && label.Equals(_form.Indicators[i].Level1);
        if (Enumerable.Range(0, Values.Length).Any(IsPrinted))
            Miss(absent);
        else
            Divide(label.Weight!.Value, absent, label.Name);
    }

    private void DistributeGroup(CategoryGroup group, List<int> absent)
    {
        bool someHave = Enumerable.Range(0, Values.Length).Any(i => _groups[i] == group && Values[i] > 0);
        if (!someHave && Plan.Of(group) is decimal points)
        {
            string name = _form.Indicators[absent[0]].Level1?.Name ?? CategoryCatalog.NameOf(group);
            Divide(Exact.Round(points * Share(), _profile.Rounding), absent, name);
        }
        else
            Miss(absent);
    }

    // Where the form prints other points for the execution than the plan has, the groups share what is left.
    private decimal Share()
    {
        bool allDivided = Array.IndexOf(Sources, WeightSource.Printed) < 0
            && Enumerable.Range(0, Values.Length).All(i => LabelWithPoints(i) is null);
        decimal rest = Plan.Total - Plan.Execution;
        return allDivided && rest > 0 && _form.Execution?.Total?.Weight?.Value is decimal printed && printed >= 0 && printed < Plan.Total
            ? (Plan.Total - printed) / rest
            : 1;
    }

    private void Miss(List<int> absent)
    {
        foreach (int i in absent)
            _remarks.Add(new WeightRemark(WeightRemarkCode.Missing, _form.Indicators[i].Name));
    }

    private void Divide(decimal points, List<int> indexes, string name)
    {
        foreach (int i in indexes)
            (Values[i], Sources[i]) = (points / indexes.Count, WeightSource.Distributed);
        RoundTo(points, indexes);
        _remarks.Add(new WeightRemark(WeightRemarkCode.Distributed, name, points));
    }

    // Rounds down, and gives what is left, in the smallest steps, to the first in canonical order.
    private void RoundTo(decimal points, List<int> indexes)
    {
        var down = new ScoreRounding(_profile.Rounding.Places, RoundingMode.Down);
        decimal step = new(1, 0, 0, false, (byte)down.Places), left = points;
        foreach (int i in indexes)
        {
            Values[i] = Exact.Round(Values[i]!.Value, down);
            left -= Values[i]!.Value;
        }

        indexes.Sort(new CanonicalOrder(_form.Indicators));
        for (int n = 0; n < indexes.Count && left > 0; n++, left -= step)
            Values[indexes[n]] += Math.Min(step, left);
    }

    private void SetExecution()
    {
        ExecutionLine? line = _form.Execution?.Total;
        if (line is null)
            return;
        bool divided = Array.IndexOf(Sources, WeightSource.Distributed) >= 0;
        if (Printed(line.Weight, line.Label) is decimal printed)
            (Execution, ExecutionSource) = (printed, WeightSource.Printed);
        else if (Plan.Execution > 0 && !HasExecutionRow() && (divided || Sum() + Plan.Execution == Plan.Total))
            (Execution, ExecutionSource) = (Plan.Execution, WeightSource.Distributed);
        else
            _remarks.Add(new WeightRemark(WeightRemarkCode.NoExecution, line.Label));
    }

    // 预算执行率 among the indicators carries the points itself.
    private bool HasExecutionRow()
    {
        for (int i = 0; i < Values.Length; i++)
        {
            if (_counts[i] && ScoringWords.IsExecution(_form.Indicators[i].Name))
                return true;
        }

        return false;
    }

    private void Scale()
    {
        if (_profile.Inapplicable != InapplicableRule.ScaleRest)
            return;
        decimal rest = Sum();
        decimal all = Values.Sum() ?? 0;
        if (rest == 0 || all == rest)
            return;
        List<int> scaled = [.. Enumerable.Range(0, Values.Length).Where(i => _counts[i] && Values[i] > 0)];
        foreach (int i in scaled)
            (Values[i], Sources[i]) = (Values[i] * all / rest, WeightSource.Scaled);
        RoundTo(all, scaled);
        _remarks.Add(new WeightRemark(WeightRemarkCode.Scaled, "", rest, all));
    }

    private decimal Sum()
    {
        decimal sum = 0;
        for (int i = 0; i < Values.Length; i++)
            sum += _counts[i] ? Values[i] ?? 0 : 0;
        return sum;
    }

    private void Check()
    {
        decimal sum = Execution, total = Plan.Total;
        foreach (decimal? value in Values)
            sum += value ?? 0;
        bool targetsOnly = Execution == 0 && sum == total - Plan.Execution;
        if (sum != total && !targetsOnly)
            _remarks.Add(new WeightRemark(WeightRemarkCode.SumDiffers, _form.ProjectName ?? "", sum, total));
        CheckLabels();
    }

    // The points beside a label stand for the indicators that follow under it.
    private void CheckLabels()
    {
        for (int i = 0; i < Values.Length; i++)
        {
            CategoryLabel? label = _form.Indicators[i].Level1;
            if (label?.Weight is not decimal points || (i > 0 && label.Equals(_form.Indicators[i - 1].Level1)))
                continue;
            decimal sum = 0;
            for (int k = i; k < Values.Length && label.Equals(_form.Indicators[k].Level1); k++)
                sum += Values[k] ?? 0;
            if (sum != points)
                _remarks.Add(new WeightRemark(WeightRemarkCode.GroupDiffers, label.Name, sum, points));
        }
    }
}
