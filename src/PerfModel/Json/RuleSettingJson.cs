using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PerfModel.Tables;
using PerfModel.Validation;

namespace PerfModel.Json;

/// <summary>The JSON of a rule's setting in a profile: a severity or <c>off</c>, and the parameters by name. What is not given stays as it was.</summary>
internal sealed class RuleSettingJson
{
    private const string Off = "off";

    private static readonly ObjectShape<RuleSettingJson> Shape = new(
        new(ScoreNames.Rule, static (ref r, s, f) => f._rule = ReadRule(ref r, s)),
        new(FindingNames.Severity, static (ref r, s, f) => f.ReadSeverity(ref r, s)),
        new(FindingNames.Parameters, static (ref r, s, f) => f.ReadParameters(ref r, s)));

    private static readonly ulong Required = Shape.Set(ScoreNames.Rule);

    private readonly List<RuleParameter> _parameters = [];
    private Rule? _rule;
    private bool _graded;
    private Severity? _severity;

    /// <summary>The rule that is set.</summary>
    public Rule Rule => _rule!;

    public static RuleSettingJson Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new RuleSettingJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        fields.CheckParameters(scope);
        return fields;
    }

    /// <summary>A rule by its id: of the catalogue, else of the options.</summary>
    public static Rule ReadRule(ref Utf8JsonReader reader, ReadScope scope)
    {
        string id = Strict.Text(ref reader, scope);
        return RuleCatalog.Find(id)
            ?? scope.Options.OwnRules.FirstOrDefault(rule => rule.Id == id)
            ?? throw scope.Error(JsonErrorCode.UnknownRule, ReadScope.Shortened(id));
    }

    public static void Write(Utf8JsonWriter writer, RuleSetting setting, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ScoreNames.Rule, setting.Rule.Id);
        if (setting.Severity is Severity severity)
            writer.Name(FindingNames.Severity, severity);
        else
            writer.Text(FindingNames.Severity, Off);
        if (setting.Parameters.Count > 0)
            WriteParameters(writer, setting.Parameters);
        writer.WriteEndObject();
    }

    /// <summary>A setting with what was read.</summary>
    public RuleSetting ApplyTo(RuleSetting setting)
    {
        RuleSetting changed = _graded ? setting with { Severity = _severity } : setting;
        foreach (RuleParameter parameter in _parameters)
            changed = changed.With(parameter.Name, parameter.Value);
        return changed;
    }

    private static void WriteParameters(Utf8JsonWriter writer, ValueList<RuleParameter> parameters)
    {
        writer.WriteStartObject(FindingNames.Parameters);
        foreach (RuleParameter parameter in parameters.AsSpan())
        {
            if (parameter.Number is decimal number && number.ToString(CultureInfo.InvariantCulture) == parameter.Value)
                writer.WriteNumber(parameter.Name, number);
            else
                writer.WriteString(WriterExtensions.Checked(parameter.Name), WriterExtensions.Checked(parameter.Value));
        }

        writer.WriteEndObject();
    }

    private void ReadSeverity(ref Utf8JsonReader reader, ReadScope scope)
    {
        string name = Strict.Text(ref reader, scope);
        _graded = true;
        if (name == Off)
            return;
        _severity = CamelCase<Severity>.TryParse(name, out Severity severity)
            ? severity
            : throw scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(name), Off + ", " + EnumNames<Severity>.Listed);
    }

    private void ReadParameters(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw scope.Unexpected(JsonErrorCode.ObjectExpected, ref reader);
        while (Strict.Next(ref reader, scope) != JsonTokenType.EndObject)
        {
            string name = Strict.Text(ref reader, scope);
            if (_parameters.Exists(known => known.Name == name))
                throw scope.Error(JsonErrorCode.DuplicateProperty, ReadScope.Shortened(name));
            scope.Enter(name);
            Strict.Next(ref reader, scope);
            _parameters.Add(new RuleParameter(name, ReadValue(ref reader, scope)));
            scope.Leave();
        }
    }

    private static string ReadValue(ref Utf8JsonReader reader, ReadScope scope) => reader.TokenType == JsonTokenType.Number
        ? Strict.Number(ref reader, scope).ToString(CultureInfo.InvariantCulture)
        : Strict.Text(ref reader, scope);

    // Only when the whole object is read is the rule known.
    private void CheckParameters(ReadScope scope)
    {
        scope.Enter(FindingNames.Parameters.ToString());
        foreach (RuleParameter parameter in _parameters)
        {
            RuleParameter? known = Rule.Parameters.FirstOrDefault(own => own.Name == parameter.Name);
            if (known is null)
                throw scope.Error(JsonErrorCode.UnknownParameter, ReadScope.Shortened(parameter.Name), Rule.Id, string.Join(", ", Rule.Parameters.Select(p => p.Name)));
            scope.Enter(parameter.Name);
            if (!known.Accepts(parameter.Value))
                throw scope.Error(JsonErrorCode.ParameterInvalid, ReadScope.Shortened(parameter.Value), Rule.Id, parameter.Name, known.Value);
            scope.Leave();
        }

        scope.Leave();
    }
}
