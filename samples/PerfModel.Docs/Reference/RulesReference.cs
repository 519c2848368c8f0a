using System.IO;

namespace PerfModel.Docs.Reference;

/// <summary>The rules of validation, as the tool prints them.</summary>
internal static class RulesReference
{
    public static string Page(Language language)
    {
        using var page = new StringWriter();
        Cli.Cli.Run(["rules", "--lang", language == Language.Chinese ? "zh" : "en"], TextReader.Null, page, TextWriter.Null);
        return page.ToString();
    }
}
