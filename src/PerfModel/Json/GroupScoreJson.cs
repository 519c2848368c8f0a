using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of the points of a level 1.</summary>
internal sealed class GroupScoreJson
{
    private static readonly ObjectShape<GroupScoreJson> Shape = new(
        new(ProfileNames.Group, static (ref r, s, f) => f._group = Strict.Name<CategoryGroup>(ref r, s)),
        new(Names.Weight, static (ref r, s, f) => f._weight = Strict.Number(ref r, s)),
        new(Names.Score, static (ref r, s, f) => f._score = Strict.Number(ref r, s)),
        new(ScoreNames.ScoreRange, static (ref r, s, f) => f._range = ScoreRangeJson.Read(ref r, s)));

    private static readonly ulong Required = Shape.Set(ProfileNames.Group, Names.Weight);

    private CategoryGroup _group;
    private decimal _weight;
    private decimal? _score;
    private ScoreRange? _range;

    public static GroupScore Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new GroupScoreJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new GroupScore(fields._group, fields._weight, ScoreRangeJson.Sum(scope, Names.Score, fields._score, ScoreNames.ScoreRange, fields._range));
    }

    public static void Write(Utf8JsonWriter writer, GroupScore group, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(ProfileNames.Group, group.Group);
        writer.WriteNumber(Names.Weight, group.Weight);
        ScoreRangeJson.Sum(writer, Names.Score, ScoreNames.ScoreRange, group.Range);
        writer.WriteEndObject();
    }
}
