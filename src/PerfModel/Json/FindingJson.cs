using System.Linq;
using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of findings: rule, severity, the message in both languages, its arguments, and the place in every way in which it can be found again.</summary>
internal sealed class FindingJson : FindingPlaceJson
{
    private static readonly ObjectShape<FindingJson> Shape = new(
    [
        new(ScoreNames.Rule, static (ref r, s, f) => f._rule = RuleSettingJson.ReadRule(ref r, s)),
        new(FindingNames.Variant, static (ref r, s, f) => f._variant = Strict.Filled(ref r, s)),
        new(FindingNames.Severity, static (ref r, s, f) => f._severity = Strict.Name<Severity>(ref r, s)),
        new(Names.Message, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(FindingNames.Messages, static (ref r, s, _) => MessagesJson.Pass(ref r, s)),
        new(ScoreNames.Arguments, static (ref r, s, f) => f._arguments = Strict.List(ref r, s, 0, FindingArgumentJson.Read)),
        new(FindingNames.Group, static (ref r, s, f) => f._group = Strict.Filled(ref r, s)),
        new(FindingNames.GivesWayTo, static (ref r, s, f) => f._givesWayTo = Strict.Filled(ref r, s)),
        .. Fields<FindingJson>(),
        new(FindingNames.Related, static (ref r, s, f) => f._related = Strict.List(ref r, s, 0, FindingPlaceJson.Read)),
        new(FindingNames.Fix, static (ref r, s, f) => f._fix = FixJson.Read(ref r, s)),
    ]);

    private static readonly ulong Required = Shape.Set(ScoreNames.Rule, FindingNames.Severity, ScoreNames.Form, Names.Field);

    private Rule? _rule;
    private string _variant = "";
    private string? _group;
    private string? _givesWayTo;
    private Severity _severity;
    private ValueList<FindingArgument> _arguments = ValueList<FindingArgument>.Empty;
    private ValueList<FindingPlace> _related = ValueList<FindingPlace>.Empty;
    private SuggestedFix? _fix;

    public static new Finding Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new FindingJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields.ToFinding(scope);
    }

    public static void Write(Utf8JsonWriter writer, Finding finding, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ScoreNames.Rule, finding.RuleId);
        writer.OptionalText(FindingNames.Variant, finding.Variant);
        writer.Name(FindingNames.Severity, finding.Severity);
        writer.Text(Names.Message, finding.GetMessage(options.Language));
        MessagesJson.Write(writer, finding);
        WriteArguments(writer, finding.Arguments, options);
        writer.GivenText(FindingNames.Group, finding.Group);
        writer.GivenText(FindingNames.GivesWayTo, finding.GivesWayTo);
        WriteFields(writer, finding.Place, options);
        writer.OptionalList(FindingNames.Related, finding.Related, options, Write);
        writer.Optional(FindingNames.Fix, finding.Fix, options, FixJson.Write);
        writer.WriteEndObject();
    }

    private static void WriteArguments(Utf8JsonWriter writer, ValueList<FindingArgument> arguments, PerfModelJsonOptions options)
    {
        if (arguments.Count == 0)
            return;
        writer.WriteStartArray(ScoreNames.Arguments);
        foreach (FindingArgument argument in arguments.AsSpan())
            FindingArgumentJson.Write(writer, argument, options);
        writer.WriteEndArray();
    }

    private Finding ToFinding(ReadScope scope)
    {
        if (!_rule!.Variants.Contains(_variant))
        {
            scope.Enter(FindingNames.Variant.ToString());
            throw scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(_variant), string.Join(", ", _rule.Variants.Where(name => name.Length > 0)));
        }

        FindingPlace place = ToPlace(scope);
        return new Finding(_rule, _severity, place, new FindingDraft(place.Field, _arguments.AsSpan())
        {
            Variant = _variant,
            ItemIndex = place.ItemIndex,
            Span = place.Span,
            Fix = _fix,
            Related = _related,
        })
        {
            Group = _group,
            GivesWayTo = _givesWayTo,
        };
    }
}
