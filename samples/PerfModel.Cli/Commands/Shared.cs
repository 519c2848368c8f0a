using System.CommandLine;
using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>What several commands take.</summary>
internal static class Shared
{
    public static Argument<string> File() => new("FILE")
    {
        Description = "A document of Word, Excel, PDF, HTML, CSV, Markdown or text, the JSON of forms, or a folder of such; - is text on standard input. "
            + "Old files (.doc, .wps, .rtf, .odt, .ods) are read where LibreOffice is installed.",
    };

    public static Option<bool> Json(string what) => new("--json") { Description = $"Write {what} as JSON." };

    public static Option<string> Workbook(string name, string what) => new(name) { HelpName = "OUT.xlsx", Description = $"Also write the forms as a workbook with {what}." };

    public static Option<Language> Lang() => Choice.Of("--lang", "The language of messages", ("zh", Language.Chinese), ("en", Language.English));

    /// <summary>Whether an option stands on the command line.</summary>
    public static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>Refuses options that are for one document, where a folder is given.</summary>
    /// <exception cref="UsageException">One of them is given.</exception>
    public static void NotWithFolder(ParseResult parsed, params Option[] options)
    {
        if (options.FirstOrDefault(option => IsGiven(parsed, option)) is Option given)
            throw new UsageException("notWithFolder", given.Name);
    }

    /// <summary>Whether a document has forms; where it has none, the person is told.</summary>
    public static bool HasForms(Session session, FormDocument document, string path, Words words)
    {
        foreach (FormRemark none in document.Remarks.Where(remark => remark.Code == FormRemarkCode.NotAForm))
            session.Note($"{path}: {none.GetMessage(words.Language)}");
        if (document.Forms.Count == 0)
            session.Note(words.Text("noForms", path));
        return document.Forms.Count > 0;
    }
}
