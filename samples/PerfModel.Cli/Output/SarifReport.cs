using System.IO;
using System.Text.Json;
using PerfModel.Cli.Input;
using PerfModel.Validation;
using ValidationResult = PerfModel.Validation.ValidationResult;

namespace PerfModel.Cli.Output;

/// <summary>Writes a SARIF 2.1.0 log (OASIS Standard), one result a line, as the findings come.</summary>
#pragma warning disable CA1001 // The end of the array is written by End, and only when all went well.
internal sealed class SarifReport : IFindingReport
#pragma warning restore CA1001
{
    private readonly TextWriter _writer;
    private readonly Words _words;
    private readonly ValueList<RuleSetting> _rules;
    private readonly string _path;
    private readonly JsonArrayLines _results;

    /// <summary>Begins the log.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="words">The language of messages.</param>
    /// <param name="rules">The rules in the order of their indexes.</param>
    /// <param name="path">The file.</param>
    public SarifReport(TextWriter writer, Words words, ValueList<RuleSetting> rules, string path)
    {
        (_writer, _words, _rules, _path) = (writer, words, rules, path);
        string language = Sarif.LanguageOf(words);
        writer.Write($$"""{"$schema":"{{Sarif.Schema}}","version":"{{Sarif.Version}}","runs":[{"columnKind":"utf16CodeUnits","language":"{{language}}","tool":{{Sarif.Tool(rules, words)}},"results":""");
        _results = new JsonArrayLines(writer);
    }

    public void Add(FormBatch batch, ValidationResult result)
    {
        var places = new SarifPlaces(_path, batch);
        foreach (Finding finding in result.Findings)
            _results.Add(Result(finding, places, null));
        foreach (SuppressedFinding suppressed in result.Suppressed)
            _results.Add(Result(suppressed.Finding, places, suppressed.Suppression));
    }

    public void End(CheckTotals totals)
    {
        _results.Dispose();
        _writer.Write("}]}\n");
    }

    private string Result(Finding finding, SarifPlaces places, Suppression? suppression) => JsonText.Object(writer =>
    {
        writer.WriteString("ruleId", finding.RuleId);
        writer.WriteNumber("ruleIndex", IndexOf(finding.Rule));
        writer.WriteString("level", Sarif.Level(finding.Severity));
        writer.Text("message", finding.GetMessage(_words.Language));
        WriteLocations(writer, "locations", [finding.Place], places);
        if (finding.Related.Count > 0)
            WriteLocations(writer, "relatedLocations", finding.Related, places);
        places.WriteFix(writer, finding);
        WriteProperties(writer, finding);
        if (suppression is not null)
            WriteSuppression(writer, suppression);
    });

    // What the findings of one rule on one form share, and the rule that says the same more tellingly.
    private static void WriteProperties(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Group is null && finding.GivesWayTo is null)
            return;
        writer.Object("properties", w =>
        {
            w.Optional("group", finding.Group);
            w.Optional("givesWayTo", finding.GivesWayTo);
        });
    }

    private static void WriteLocations(Utf8JsonWriter writer, string name, ValueList<FindingPlace> locations, SarifPlaces places)
    {
        writer.WriteStartArray(name);
        foreach (FindingPlace place in locations)
            places.Write(writer, place);
        writer.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Suppression suppression)
    {
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", "external");
        writer.WriteString("justification", suppression.Reason);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private int IndexOf(Rule rule)
    {
        for (int i = 0; i < _rules.Count; i++)
        {
            if (_rules[i].Rule == rule)
                return i;
        }

        return -1;
    }
}
