using System;
using System.Globalization;

namespace PerfModel.Cli.Output;

/// <summary>Where a finding is, for people and for programs that jump there.</summary>
internal static class FindingPlaces
{
    /// <summary>File, line and cell, <c>forms.txt(18,5)</c>, <c>forms.xlsx[Sheet1!C5]</c>, <c>forms.docx(第2个表第3行第1列)</c>; the JSON pointer where the document does not say.</summary>
    public static string Of(string path, Finding finding) =>
        finding.Place.Source?.Address is not null ? $"{path}[{finding.Place.Source.GetText()}]"
        : finding.Place.Source is { Table: > 0 } or { Row: 0, Line: > 0 } ? $"{path}({finding.Place.Source.GetText()})"
        : finding.Place.Source is SourcePlace { Column: > 0 } place && Math.Max(place.Line, place.Row) is > 0 and int line
            ? string.Create(CultureInfo.InvariantCulture, $"{path}({line},{place.Column})")
            : $"{path}#{finding.Place.DocumentPointer}";

    /// <summary>The indicator that a finding is about; null where it is about none.</summary>
    public static Indicator? IndicatorOf(Finding finding, FormDocument document) =>
        finding.Place.IndicatorIndex is int index ? document.Forms[finding.Place.FormIndex].Indicators[index] : null;
}
