namespace PerfModel.Json;

/// <summary>The words of a target of words, as they follow from its text: without notes, ordinals and signs at the end, the way the parser reads it.</summary>
/// <remarks>JSON has the property <c>words</c> only where they do not follow from the text. The library's own options count, so that reader and writer agree.</remarks>
internal static class TextWords
{
    public static string Of(string text) => TargetParser.Parse(text).Target is TextTarget target ? target.Words : text;
}
