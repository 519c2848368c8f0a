using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PerfModel.Validation;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Forms as text: read, written to JSON, checked, mended and scored.</summary>
internal sealed partial class FormsHarness : Harness
{
    private const int Passes = 6;
    private static readonly Validator Everything = new(ValidationProfile.Local.WithEveryRule());

    /// <inheritdoc/>
    public override string Name => "forms";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } =
        [new("read", Read), new("json", Json), new("numbers", Numbers), new("findings", Findings), new("fixes", Fixes),
            new("score", Score)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds => FormTexts.Samples;

    /// <inheritdoc/>
    public override string Make(Random random) => FormTexts.Make(random);

    /// <inheritdoc/>
    public override double Limit(string input) => 500 + (0.2 * input.Length);

    private static string? Read(string text) =>
        FormReader.Read(text).Equals(FormReader.Read(text)) ? null : "differs: from one time to the other";

    private static string? Json(string text)
    {
        if (HarmlessChanges.HasLoneSurrogate(text))
            return null;
        FormDocument document = FormReader.Read(text);
        return PerfModelJson.Deserialize<FormDocument>(PerfModelJson.Serialize(document)).Equals(document)
            ? null : "differs: " + PerfModelJson.Serialize(document);
    }

    /// <summary>A number of four digits and more is somewhere in what was read.</summary>
    private static string? Numbers(string text)
    {
        if (HarmlessChanges.HasLoneSurrogate(text))
            return null;
        string json = PerfModelJson.Serialize(FormReader.Read(text));
        string? lost = LongNumber().Matches(text).Select(match => match.Value)
            .FirstOrDefault(number => !json.Contains(number, StringComparison.Ordinal));
        return lost is null ? null : "lost: " + lost;
    }

    /// <summary>Findings can be read in both languages, and their places are in the form.</summary>
    private static string? Findings(string text)
    {
        FormDocument document = FormReader.Read(text);
        foreach (Finding finding in Everything.Validate(document).Findings)
        {
            if (finding.GetMessage().Length == 0 || finding.GetMessage(Language.English).Length == 0)
                return finding.RuleId + " message: none";
            PerformanceForm form = document.Forms[finding.Place.FormIndex];
            if (finding.Place.IndicatorIndex is int index && (index < 0 || index >= form.Indicators.Count))
                return finding.RuleId + " indicator: " + index;
            if (finding.Place is { Span: TextSpan span, IndicatorIndex: int at, Field: FindingField.Target }
                && (span.Start < 0 || span.Length < 0 || span.End > form.Indicators[at].TargetText!.Length))
                return finding.RuleId + " span: " + span;
        }

        return null;
    }

    /// <summary>A fix removes its finding and makes no error that was not there, and fixes come to an end.</summary>
    private static string? Fixes(string text)
    {
        foreach (PerformanceForm read in FormReader.Read(text).Forms.Take(2))
        {
            PerformanceForm form = read;
            for (int pass = 0; pass < Passes; pass++)
            {
                ValueList<Finding> findings = Everything.Validate(form).Findings;
                foreach (Finding finding in findings.Where(finding => finding.Fix is not null))
                {
                    if (Worse(form, findings, finding) is string worse)
                        return worse;
                }

                form = ValidationFixes.Apply(form, findings);
            }

            if (Everything.Validate(form).Findings.FirstOrDefault(finding => finding.Fix is not null) is Finding left)
                return left.RuleId + " endless: " + left;
        }

        return null;
    }

    private static string? Worse(PerformanceForm form, ValueList<Finding> findings, Finding finding)
    {
        PerformanceForm mended = ValidationFixes.Apply(form, [finding]);
        ValueList<Finding> after = Everything.Validate(mended).Findings;
        if (after.Any(other => Same(other, finding) && other.Fix == finding.Fix && other.Arguments == finding.Arguments))
            return finding.RuleId + " stays: " + finding;
        return after.FirstOrDefault(other =>
            other.Severity == Severity.Error && !findings.Any(before => before.RuleId == other.RuleId)) is Finding made
            ? finding.RuleId + " makes " + made.RuleId + ": " + finding + " / " + made
            : null;
    }

    private static bool Same(Finding a, Finding b) =>
        a.RuleId == b.RuleId && a.Place.IndicatorIndex == b.Place.IndicatorIndex && a.Place.Field == b.Place.Field;

    private static string? Score(string text)
    {
        foreach (FormScore score in FormScorer.Default.Score(FormReader.Read(text)))
        {
            string json = HarmlessChanges.HasLoneSurrogate(text) ? "" : PerfModelJson.Serialize(score);
            if (json.Length > 0 && PerfModelJson.Serialize(PerfModelJson.Deserialize<FormScore>(json)) != json)
                return "json: differs";
        }

        return null;
    }

    [GeneratedRegex("(?<![0-9.,])[1-9][0-9]{3,9}(?![0-9.,])")]
    private static partial Regex LongNumber();
}
