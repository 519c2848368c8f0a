using System;
using System.Linq;
using System.Text.Json;
using PerfModel.Cli.Input;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Places in SARIF: the file, the region of the text where the form came from one, and the JSON pointer.</summary>
internal sealed class SarifPlaces
{
    private readonly string _uri;
    private readonly FormBatch _batch;
    private readonly CellText? _cells;

    public SarifPlaces(string path, FormBatch batch)
    {
        (_uri, _batch) = (UriOf(path), batch);
        _cells = batch.Text is string text ? new CellText(text) : null;
    }

    /// <summary>A location of the array <c>locations</c> or <c>relatedLocations</c>.</summary>
    public void Write(Utf8JsonWriter writer, FindingPlace place)
    {
        writer.WriteStartObject();
        writer.Object("physicalLocation", w =>
        {
            WriteArtifact(w);
            if (LineOf(place) is int line)
                WriteRegion(w, line, Region(place));
        });
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.Optional("name", place.IndicatorName ?? place.ProjectName);
        writer.WriteString("fullyQualifiedName", place.DocumentPointer);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The change of a finding; nothing where its text does not stand word for word in the file.</summary>
    public void WriteFix(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Fix is not SuggestedFix fix || LineOf(finding.Place) is not int line || CellOf(finding.Place) is not TextSpan cell)
            return;
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        WriteArtifact(writer);
        writer.WriteStartArray("replacements");
        writer.WriteStartObject();
        WriteRegion(writer, line, new TextSpan(cell.Start + fix.Span.Start, fix.Span.Length), "deletedRegion");
        writer.Text("insertedContent", fix.Replacement);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteArtifact(Utf8JsonWriter writer) => writer.Object("artifactLocation", w => w.WriteString("uri", _uri));

    private void WriteRegion(Utf8JsonWriter writer, int line, TextSpan? span, string name = "region") => writer.Object(name, w =>
    {
        w.WriteNumber("startLine", line + _batch.LinesBefore);
        if (span is not TextSpan known)
            return;
        w.WriteNumber("startColumn", known.Start + 1);
        w.WriteNumber("endColumn", known.End + 1);
    });

    private int? LineOf(FindingPlace place) => place.Source is { Line: > 0 and int line } && _cells?.Has(line) == true ? line : null;

    private TextSpan? Region(FindingPlace place) =>
        CellOf(place) is not TextSpan cell ? null
        : place.Span is { Length: > 0 } part ? new TextSpan(cell.Start + part.Start, part.Length)
        : cell;

    private TextSpan? CellOf(FindingPlace place) => _cells?.Find(place.Source, FieldTexts.Of(place, _batch.FormAt(place.FormIndex)));

    private static string UriOf(string path) => path == DocumentFile.StandardInput
        ? "stdin"
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
