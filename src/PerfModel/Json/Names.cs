using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The property names of JSON, ready to be written.</summary>
internal static class Names
{
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Words = JsonEncodedText.Encode("words");
    public static readonly JsonEncodedText Comparison = JsonEncodedText.Encode("comparison");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    public static readonly JsonEncodedText Lower = JsonEncodedText.Encode("lower");
    public static readonly JsonEncodedText Upper = JsonEncodedText.Encode("upper");
    public static readonly JsonEncodedText LowerExclusive = JsonEncodedText.Encode("lowerExclusive");
    public static readonly JsonEncodedText UpperExclusive = JsonEncodedText.Encode("upperExclusive");
    public static readonly JsonEncodedText Direction = JsonEncodedText.Encode("direction");
    public static readonly JsonEncodedText Baseline = JsonEncodedText.Encode("baseline");
    public static readonly JsonEncodedText Numerator = JsonEncodedText.Encode("numerator");
    public static readonly JsonEncodedText Denominator = JsonEncodedText.Encode("denominator");
    public static readonly JsonEncodedText Approximate = JsonEncodedText.Encode("approximate");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
    public static readonly JsonEncodedText Every = JsonEncodedText.Encode("every");
    public static readonly JsonEncodedText Term = JsonEncodedText.Encode("term");
    public static readonly JsonEncodedText Degree = JsonEncodedText.Encode("degree");
    public static readonly JsonEncodedText Expected = JsonEncodedText.Encode("expected");
    public static readonly JsonEncodedText Grade = JsonEncodedText.Encode("grade");
    public static readonly JsonEncodedText Scale = JsonEncodedText.Encode("scale");
    public static readonly JsonEncodedText Targets = JsonEncodedText.Encode("targets");
    public static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject");
    public static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");
    public static readonly JsonEncodedText Error = JsonEncodedText.Encode("error");
    public static readonly JsonEncodedText Remarks = JsonEncodedText.Encode("remarks");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText Position = JsonEncodedText.Encode("position");
    public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText Excerpt = JsonEncodedText.Encode("excerpt");
    public static readonly JsonEncodedText Suggestion = JsonEncodedText.Encode("suggestion");
    public static readonly JsonEncodedText Argument = JsonEncodedText.Encode("argument");
}
