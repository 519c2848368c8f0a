using System.Text.Json;
using CsCheck;
using PerfModel.Tests.Generators;

namespace PerfModel.SchemaCases;

/// <summary>Random values that the tests have no generator for.</summary>
internal static class ValueGen
{
    /// <summary>Ways to write.</summary>
    public static Gen<JsonSerializerOptions> Manners { get; } = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, (text, remarks, places, schema) =>
        PerfModelJson.CreateOptions(new PerfModelJsonOptions
        {
            IncludeText = text,
            IncludeRemarks = remarks,
            IncludePlaces = places,
            IncludeSchema = schema,
            Language = text ? Language.Chinese : Language.English,
        }));

    /// <summary>Results of parsing good and bad texts.</summary>
    public static Gen<TargetParseResult> Results { get; } = Gen.OneOf(
        TargetGen.All.Select(target => target.ToString()),
        TargetGen.All.Select(target => target + "≥"),
        WordGen.Any).Select(text => TargetParser.Parse(text));

    /// <summary>Documents of forms.</summary>
    public static Gen<FormDocument> Documents { get; } = Gen.Select(
        WordGen.Optional,
        FormGen.Forms.Array[0, 2],
        Gen.Select(WordGen.Any, FormGen.Places, (text, place) => new PlacedText(text, place)).Array[0, 2],
        Gen.Select(Gen.Enum<FormRemarkCode>(), FormGen.Places, WordGen.Any, (code, place, text) => new FormRemark(code, place, text)).Array[0, 2],
        (title, forms, unplaced, remarks) => new FormDocument
        {
            Title = title,
            Forms = forms.ToValueList(),
            Unplaced = unplaced.ToValueList(),
            Remarks = remarks.ToValueList(),
        });
}
