using System.CommandLine;
using System.Text;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;

namespace PerfModel.Cli.Commands;

/// <summary>Reads the forms of a document and writes them as another kind of document.</summary>
internal static class ConvertCommand
{
    public static Command Create(Session session)
    {
        Argument<string> file = Shared.File();
        var to = new Option<string>("--to") { HelpName = "docx|xlsx|html|md|csv|json", Description = "The kind of document; without it the extension of OUT decides." };
        var output = new Option<string>("-o", "--output") { HelpName = "OUT", Description = "The file to write; without it texts go to standard output." };
        Option<Language> lang = Shared.Lang();
        var command = new Command("convert", "Write the forms of a document as another kind of document.") { file, to, output, lang };
        command.SetAction(parsed =>
        {
            var words = new Words(parsed.GetValue(lang));
            string path = parsed.GetRequiredValue(file);
            string? target = parsed.GetValue(output);
            DocumentKind kind = OutputFile.KindOf(parsed.GetValue(to) ?? target ?? throw new UsageException("convertNeeds", "--to", "-o"));
            FormDocument document = DocumentFile.Read(path, session.In, words.Language);
            if (!Shared.HasForms(session, document, path, words))
                return ExitCode.Unreadable;
            Write(session, DocumentWriter.ToBytes(document, kind, new DocumentWriterOptions { RequireFaithful = false }), kind, target);
            if (kind == DocumentKind.Json || DocumentWriter.IsFaithful(document))
                return ExitCode.Fine;
            session.Note(words.Text("notFaithful", target ?? path));
            return ExitCode.Findings;
        });
        return command;
    }

    private static void Write(Session session, byte[] bytes, DocumentKind kind, string? target)
    {
        if (target is not null)
            OutputFile.Write(target, bytes);
        else if (kind is DocumentKind.Word or DocumentKind.Excel)
            throw new UsageException("binaryNeeds", "-o OUT");
        else
            session.Out.WriteLine(StrictUtf8.WithoutMark(Encoding.UTF8.GetString(bytes)).TrimEnd());
    }
}
