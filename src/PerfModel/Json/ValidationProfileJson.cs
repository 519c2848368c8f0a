using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of validation profiles. <c>base</c> names a profile of the library with whose settings a profile begins; it is read and never written.</summary>
/// <remarks>Without it a profile begins with every rule as the catalogue has it.</remarks>
internal sealed class ValidationProfileJson
{
    private static readonly ObjectShape<ValidationProfileJson> Shape = new(
        new(ProfileNames.Id, static (ref r, s, f) => f._id = Strict.Words(ref r, s)),
        new(ProfileNames.Base, static (ref r, s, f) => f._base = ReadBase(ref r, s)),
        new(ProfileNames.Title, static (ref r, s, f) => f._title = Strict.Text(ref r, s)),
        new(ProfileNames.EnglishTitle, static (ref r, s, f) => f._englishTitle = Strict.Text(ref r, s)),
        new(ProfileNames.Source, static (ref r, s, f) => f._source = Strict.Text(ref r, s)),
        new(ProfileNames.Rules, static (ref r, s, f) => f._rules = Strict.List(ref r, s, 0, RuleSettingJson.Read)),
        new(FindingNames.Suppressions, static (ref r, s, f) => f._suppressions = Strict.List(ref r, s, 0, SuppressionJson.Read)));

    private static readonly ulong Required = Shape.Set(ProfileNames.Id);

    private string _id = "";
    private ValidationProfile? _base;
    private string? _title;
    private string? _englishTitle;
    private string? _source;
    private ValueList<RuleSettingJson> _rules = ValueList<RuleSettingJson>.Empty;
    private ValueList<Suppression> _suppressions = ValueList<Suppression>.Empty;

    public static ValidationProfile Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ValidationProfileJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        var head = new ProfileHead(
            fields._id, fields._title ?? fields._base?.ChineseName ?? "", fields._englishTitle ?? fields._base?.EnglishName ?? "", fields._source ?? fields._base?.Source ?? "");
        return new ValidationProfile(head, fields.Settings(scope), fields._suppressions);
    }

    public static void Write(Utf8JsonWriter writer, ValidationProfile profile, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ProfileNames.Id, profile.Id);
        writer.OptionalText(ProfileNames.Title, profile.ChineseName);
        writer.OptionalText(ProfileNames.EnglishTitle, profile.EnglishName);
        writer.OptionalText(ProfileNames.Source, profile.Source);
        writer.List(ProfileNames.Rules, profile.Settings, options, RuleSettingJson.Write);
        writer.OptionalList(FindingNames.Suppressions, profile.Suppressions, options, SuppressionJson.Write);
        writer.WriteEndObject();
    }

    // A rule of one's own joins the profile when it is named.
    private ValueList<RuleSetting> Settings(ReadScope scope)
    {
        List<RuleSetting> settings = [.. _base?.Settings ?? RuleCatalog.Rules.Select(RuleSetting.Of).ToValueList()];
        var named = new HashSet<Rule>();
        foreach (RuleSettingJson change in _rules.AsSpan())
        {
            if (!named.Add(change.Rule))
            {
                scope.Enter(ProfileNames.Rules.ToString());
                throw scope.Error(JsonErrorCode.DuplicateProperty, change.Rule.Id);
            }

            int index = settings.FindIndex(setting => setting.Rule == change.Rule);
            if (index < 0)
                settings.Add(change.ApplyTo(RuleSetting.Of(change.Rule)));
            else
                settings[index] = change.ApplyTo(settings[index]);
        }

        return settings.ToValueList();
    }

    private static ValidationProfile ReadBase(ref Utf8JsonReader reader, ReadScope scope)
    {
        string id = Strict.Text(ref reader, scope);
        return ValidationProfile.Find(id)
            ?? throw NamedProfileJson.Unknown(id, ValidationProfile.All.Select(p => p.Id), scope);
    }
}
