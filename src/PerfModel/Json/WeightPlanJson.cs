using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of weight plans.</summary>
internal sealed class WeightPlanJson
{
    private static readonly ObjectShape<WeightPlanJson> Shape = new(
        new(ProfileNames.Execution, static (ref r, s, f) => f._execution = Strict.Number(ref r, s)),
        new(ProfileNames.Groups, static (ref r, s, f) => f._groups = Strict.List(ref r, s, 0, ReadGroup)),
        new(ProfileNames.Undivided, static (ref r, s, f) => f._undivided = Strict.Number(ref r, s)));

    private static readonly ObjectShape<WeightPlanJson> GroupShape = new(
        new(ProfileNames.Group, static (ref r, s, f) => f._group = Strict.Name<CategoryGroup>(ref r, s)),
        new(ProfileNames.Weight, static (ref r, s, f) => f._undivided = Strict.Number(ref r, s)));

    private decimal _execution;
    private decimal _undivided;
    private CategoryGroup _group;
    private ValueList<GroupWeight> _groups = ValueList<GroupWeight>.Empty;

    public static WeightPlan Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new WeightPlanJson();
        Shape.Read(ref reader, scope, fields, Shape.All);
        return new WeightPlan { Execution = fields._execution, Groups = fields._groups, Undivided = fields._undivided };
    }

    public static void Write(Utf8JsonWriter writer, WeightPlan plan, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(ProfileNames.Execution, plan.Execution);
        writer.OptionalList(ProfileNames.Groups, plan.Groups, options, WriteGroup);
        if (plan.Undivided != 0)
            writer.WriteNumber(ProfileNames.Undivided, plan.Undivided);
        writer.WriteEndObject();
    }

    private static GroupWeight ReadGroup(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new WeightPlanJson();
        GroupShape.Read(ref reader, scope, fields, GroupShape.All, GroupShape.All);
        return new GroupWeight(fields._group, fields._undivided);
    }

    private static void WriteGroup(Utf8JsonWriter writer, GroupWeight group, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Name(ProfileNames.Group, group.Group);
        writer.WriteNumber(ProfileNames.Weight, group.Weight);
        writer.WriteEndObject();
    }
}
