using System.CommandLine;
using PerfModel.Cli.Folders;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Commands;

/// <summary>Reads the forms of a document and shows them as tables or JSON.</summary>
internal static class ReadCommand
{
    public static Command Create(Session session)
    {
        Argument<string> file = Shared.File();
        Option<bool> json = Shared.Json("an array of forms");
        var remarks = new Option<bool>("--remarks") { Description = "Also show what the reader had to decide or repair." };
        Option<Language> lang = Shared.Lang();
        var command = new Command("read", "Read the forms of a document and show them.") { file, json, remarks, lang };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            var words = new Words(parsed.GetValue(lang));
            if (FolderRun.Is(path))
            {
                Shared.NotWithFolder(parsed, remarks);
                return new FolderRead(session, words, path, parsed.GetValue(json)).Run();
            }

            FormDocument document = DocumentFile.Read(path, session.In, words.Language);
            if (parsed.GetValue(json))
                WriteJson(session, document, words);
            else
                new DocumentView(session.Console, words).Write(document, parsed.GetValue(remarks));
            return Shared.HasForms(session, document, path, words) ? ExitCode.Fine : ExitCode.Unreadable;
        });
        return command;
    }

    private static void WriteJson(Session session, FormDocument document, Words words)
    {
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = words.Language });
        using var array = new JsonArrayLines(session.Out);
        foreach (PerformanceForm form in document.Forms)
            array.Add(PerfModelJson.Serialize(form, options));
        if (document.Unplaced.Count > 0)
            session.Note(words.Text("unplacedNote", document.Unplaced.Count));
    }
}
