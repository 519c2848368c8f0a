using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of general goals.</summary>
internal sealed class GoalJson
{
    private static readonly ObjectShape<GoalJson> Shape = new(
        new(Names.Number, static (ref r, s, f) => f._number = Strict.Count(ref r, s)),
        new(Names.Text, static (ref r, s, f) => f._text = Strict.Text(ref r, s)),
        new(Names.ActualText, static (ref r, s, f) => f._actualText = Strict.Text(ref r, s)),
        new(Names.Term, static (ref r, s, f) => f._term = Strict.Name<TargetTerm>(ref r, s)),
        new(Names.Place, static (ref r, s, f) => f._place = PlaceJson.Read(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Text);

    private int? _number;
    private string _text = "";
    private string? _actualText;
    private TargetTerm _term;
    private SourcePlace? _place;

    public static Goal Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new GoalJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return new Goal
        {
            Number = fields._number,
            Text = fields._text,
            ActualText = fields._actualText,
            Term = fields._term,
            Place = fields._place,
        };
    }

    public static void Write(Utf8JsonWriter writer, Goal goal, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        if (goal.Number is int number)
            writer.Count(Names.Number, number);
        writer.Text(Names.Text, goal.Text);
        writer.GivenText(Names.ActualText, goal.ActualText);
        if (goal.Term != TargetTerm.Annual)
            writer.Name(Names.Term, goal.Term);
        PlaceJson.Optional(writer, Names.Place, goal.Place, options);
        writer.WriteEndObject();
    }
}
