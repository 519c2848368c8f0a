namespace PerfModel.Parsing;

internal static class ParserEntry
{
    public static TargetParseResult Parse(string text, TargetParseOptions options) =>
        new(text, new TextTarget(text.Length == 0 ? "?" : text), null);
}
