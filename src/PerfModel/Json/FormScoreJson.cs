using System.Linq;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>
/// The JSON of a scored form: the total first, then every row with its explanation, the form itself last. A profile of the library is its id, another one an object. The printed
/// scores beside ours follow from the form; they are read and not kept.
/// </summary>
internal sealed class FormScoreJson
{
    private static readonly ObjectShape<FormScoreJson> Shape = new(
        new(Names.ProjectName, static (ref r, s, f) => f._projectName = Strict.Text(ref r, s)),
        new(ScoreNames.Profile, static (ref r, s, f) => f._profile = NamedProfileJson.ReadScoring(ref r, s)),
        new(Names.Total, static (ref r, s, f) => f._total = Strict.Number(ref r, s)),
        new(ScoreNames.TotalRange, static (ref r, s, f) => f._range = ScoreRangeJson.Read(ref r, s)),
        new(ScoreNames.Maximum, static (ref r, s, f) => f._maximum = Strict.Number(ref r, s)),
        new(Names.Grade, static (ref r, s, f) => f._grade = Strict.Text(ref r, s)),
        new(ScoreNames.Published, static (ref r, s, _) => Strict.Number(ref r, s)),
        new(ScoreNames.DifferenceCause, static (ref r, s, _) => Strict.Name<DifferenceCause>(ref r, s)),
        new(Names.Execution, static (ref r, s, f) => f._execution = ExecutionScoreJson.ReadRow(ref r, s)),
        new(Names.Indicators, static (ref r, s, f) => f._rows = Strict.List(ref r, s, 0, IndicatorScoreJson.ReadRow)),
        new(ProfileNames.Groups, static (ref r, s, f) => f._groups = Strict.List(ref r, s, 0, GroupScoreJson.Read)),
        new(Names.Remarks, static (ref r, s, f) => f._remarks = Strict.List(ref r, s, 0, WeightRemarkJson.Read)),
        new(ScoreNames.Plan, static (ref r, s, f) => f._plan = WeightPlanJson.Read(ref r, s)),
        new(ScoreNames.Form, static (ref r, s, f) => f._form = FormJson.Read(ref r, s)));

    private static readonly ulong Required = Shape.Set(ScoreNames.Profile, ScoreNames.Maximum, Names.Indicators, ScoreNames.Plan, ScoreNames.Form);

    private string? _projectName;
    private ScoringProfile _profile = new();
    private decimal? _total;
    private ScoreRange? _range;
    private decimal _maximum;
    private string? _grade;
    private ExecutionScoreJson? _execution;
    private ValueList<ScoreFields> _rows = ValueList<ScoreFields>.Empty;
    private ValueList<GroupScore> _groups = ValueList<GroupScore>.Empty;
    private ValueList<WeightRemark> _remarks = ValueList<WeightRemark>.Empty;
    private WeightPlan _plan = new();
    private PerformanceForm _form = new();

    public static FormScore Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FormScoreJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.ToScore(scope);
    }

    public static void Write(Utf8JsonWriter writer, FormScore score, PerfModelJsonOptions options)
    {
        CheckRows(score);
        ScoreComparison comparison = score.CompareWithPublished();
        writer.WriteStartObject();
        WriteTotal(writer, score, comparison.Total, options);
        if (score.Execution is not null)
            ExecutionScoreJson.WriteRow(writer, score.Execution, comparison.Execution, score.Profile.Rounding, options);
        writer.WriteStartArray(Names.Indicators);
        int next = 0;
        for (int i = 0; i < score.Indicators.Count; i++)
        {
            bool printed = next < comparison.Indicators.Count && comparison.Indicators[next].Index == i;
            IndicatorScoreJson.WriteRow(writer, score.Indicators[i], printed ? comparison.Indicators[next++] : null, score.Profile.Rounding, options);
        }

        writer.WriteEndArray();
        writer.OptionalList(ProfileNames.Groups, score.Groups, options, GroupScoreJson.Write);
        writer.List(Names.Remarks, score.Remarks, options, WeightRemarkJson.Write);
        writer.Optional(ScoreNames.Plan, score.Plan, options, WeightPlanJson.Write);
        writer.Optional(ScoreNames.Form, score.Form, options, FormJson.Write);
        writer.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter writer, FormScore score, ScoreDifference? difference, PerfModelJsonOptions options)
    {
        writer.GivenText(Names.ProjectName, score.Form.ProjectName);
        NamedProfileJson.Write(writer, score.Profile, options);
        ScoreRangeJson.Sum(writer, Names.Total, ScoreNames.TotalRange, score.TotalRange);
        writer.WriteNumber(ScoreNames.Maximum, score.Maximum);
        writer.OptionalText(Names.Grade, score.Grade?.Name);
        ScoreDifferenceJson.WriteBeside(writer, difference);
    }

    // The rows are those of the form, and the grade is one of the profile's.
    private static void CheckRows(FormScore score)
    {
        bool complete = score.Indicators.Count == score.Form.Indicators.Count
            && score.Indicators.Select(i => i.Indicator).SequenceEqual(score.Form.Indicators);
        if (!complete)
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", nameof(FormScore.Indicators));
        if (score.Grade is not null && !score.Grade.Equals(Find(score.Profile, score.Grade.Name)))
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", score.Grade.Name);
    }

    private static ScoreGrade? Find(ScoringProfile profile, string name) => profile.Grades.FirstOrDefault(g => g.Name == name);

    private FormScore ToScore(ReadScope scope)
    {
        if (_projectName is not null && _projectName != _form.ProjectName)
            throw scope.Error(JsonErrorCode.ConflictingProperties, Names.ProjectName.ToString(), ScoreNames.Form.ToString());
        if (_rows.Count != _form.Indicators.Count)
            throw scope.Error(JsonErrorCode.ConflictingProperties, Names.Indicators.ToString(), ScoreNames.Form.ToString());
        return new FormScore
        {
            Form = _form,
            Profile = _profile,
            Plan = _plan,
            Execution = _execution?.ToScore(_profile.Rounding),
            Indicators = _rows.Select((row, i) => ToScore(row, i, scope)).ToValueList(),
            Groups = _groups,
            Maximum = _maximum,
            TotalRange = ScoreRangeJson.Sum(scope, Names.Total, _total, ScoreNames.TotalRange, _range),
            Grade = _grade is null ? null : GradeOf(_grade, scope),
            Remarks = _remarks,
        };
    }

    private IndicatorScore ToScore(ScoreFields row, int index, ReadScope scope)
    {
        scope.Enter(Names.Indicators.ToString());
        scope.Enter(index);
        IndicatorScore score = row.ToScore(scope, _form.Indicators[index], _profile.Rounding);
        scope.Leave();
        scope.Leave();
        return score;
    }

    private ScoreGrade GradeOf(string name, ReadScope scope) =>
        Find(_profile, name) ?? throw scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(name), string.Join(", ", _profile.Grades.Select(g => g.Name)));
}
