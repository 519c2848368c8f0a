using System;
using System.Globalization;
using PerfModel.Validation;

namespace PerfModel.Cli.Output;

/// <summary>Where a finding is, for people and for programs that jump there.</summary>
/// <param name="path">The file.</param>
/// <param name="isJson">Whether the file is JSON, in which a place is a pointer; the places of its forms are those of another document.</param>
/// <param name="language">The language of places that are told in words.</param>
internal sealed class FindingPlaces(string path, bool isJson, Language language)
{
    /// <summary>File, line and cell, <c>forms.txt(18,5)</c>, <c>forms.xlsx[Sheet1!C5]</c>, <c>forms.docx(第2个表第3行第1列)</c>; the JSON pointer where the document does not say.</summary>
    /// <param name="place">The place within its part of the file.</param>
    /// <param name="linesBefore">How many lines stand before that part.</param>
    public string Of(FindingPlace place, int linesBefore) =>
        !isJson && place.Source?.Address is not null ? $"{path}[{place.Source.GetText(language)}]"
        : !isJson && place.Source is ({ Table: > 0 } or { Row: 0, Line: > 0 }) ? $"{path}({place.Source.GetText(language)})"
        : !isJson && place.Source is SourcePlace { Column: > 0 } source && Math.Max(source.Line, source.Row) is > 0 and int line
            ? string.Create(CultureInfo.InvariantCulture, $"{path}({line + linesBefore},{source.Column})")
            : $"{path}#{place.DocumentPointer}";

    /// <summary>The same for a person who has the file at hand: <c>第24行</c>, <c>Sheet1!C5</c>; empty where the document does not say.</summary>
    public string Short(FindingPlace place, int linesBefore, Words words) =>
        isJson || place.Source is null ? ""
        : place.Source.Address is not null || place.Source.Table > 0 ? place.Source.GetText(language)
        : Math.Max(place.Source.Line, place.Source.Row) is > 0 and int line ? words.Text("line", line + linesBefore)
        : place.Source.GetText(language);
}
