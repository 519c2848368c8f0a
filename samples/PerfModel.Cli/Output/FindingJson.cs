using System.Text.Json;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>A finding as a JSON object: rule, severity, message, and its place in every way in which it can be found again.</summary>
internal static class FindingJson
{
    public static string Of(Finding finding, FormDocument document, Language language) => JsonText.Object(writer =>
    {
        writer.WriteString("rule", finding.RuleId);
        writer.Enum("severity", finding.Severity);
        writer.WriteString("message", finding.GetMessage(language));
        WritePlace(writer, finding, document);
        if (finding.Fix is SuggestedFix fix)
        {
            writer.Object("fix", w =>
            {
                WriteSpan(w, fix.Span);
                w.WriteString("replacement", fix.Replacement);
            });
        }
    });

    private static void WritePlace(Utf8JsonWriter writer, Finding finding, FormDocument document)
    {
        FindingPlace place = finding.Place;
        writer.WriteNumber("form", place.FormIndex);
        writer.Optional("projectName", document.Forms[place.FormIndex].ProjectName);
        writer.Optional("indicator", place.IndicatorIndex);
        writer.Optional("name", FindingPlaces.IndicatorOf(finding, document)?.Name);
        writer.Enum("field", place.Field);
        writer.WriteString("pointer", place.DocumentPointer);
        if (place.Span is TextSpan span)
            writer.Object("span", w => WriteSpan(w, span));
        if (place.Source is SourcePlace source)
        {
            writer.WritePropertyName("place");
            writer.WriteRawValue(PerfModelJson.Serialize(source));
        }

        if (finding.Related.Count > 0)
            WriteRelated(writer, finding.Related);
    }

    private static void WriteRelated(Utf8JsonWriter writer, ValueList<FindingPlace> related)
    {
        writer.WriteStartArray("related");
        foreach (FindingPlace place in related)
            writer.WriteStringValue(place.DocumentPointer);
        writer.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
    }
}
