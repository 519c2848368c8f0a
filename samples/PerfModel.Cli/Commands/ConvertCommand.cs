using System.CommandLine;
using System.IO;
using System.Text;
using PerfModel.Cli.Folders;
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
            if (FolderRun.Is(path))
                return ConvertFolder(session, words, path, parsed.GetValue(to), target);
            FormDocument document = DocumentFile.Read(path, session.In, words.Language);
            if (!Shared.HasForms(session, document, path, words))
                return ExitCode.Unreadable;
            if (target is null && kind is DocumentKind.Word or DocumentKind.Excel)
                throw new UsageException("binaryNeeds", "-o OUT");
            return Convert(session, document, kind, target, words.Text("notConverted", target ?? path)) ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    // What was written is read again: what cannot be said in the other kind fails, is named, and leaves no file.
    private static bool Convert(Session session, FormDocument document, DocumentKind kind, string? target, string failed)
    {
        string? difference = Written(document, kind, out byte[] bytes);
        if (difference is not null)
            session.Note(failed + difference);
        else if (target is not null)
            OutputFile.Write(target, bytes);
        else
            session.Out.WriteLine(StrictUtf8.WithoutMark(Encoding.UTF8.GetString(bytes)).TrimEnd());
        return difference is null;
    }

    private static string? Written(FormDocument document, DocumentKind kind, out byte[] bytes)
    {
        bytes = [];
        try
        {
            bytes = DocumentWriter.ToBytes(document, kind);
            using var stream = new MemoryStream(bytes);
            return DocumentWriter.FindDifference(document, DocumentReader.Read(stream, DocumentFile.Options));
        }
        catch (DocumentException e)
        {
            return e.Argument;
        }
    }

    private static int ConvertFolder(Session session, Words words, string folder, string? to, string? target)
    {
        if (to is null || target is null)
            throw new UsageException("folderNeeds", "--to", "-o FOLDER");
        DocumentKind kind = OutputFile.KindOf(to);
        return new FolderConvert(session, words, folder, target, to.TrimStart('.'))
        {
            Convert = (document, path) =>
            {
                string? difference = Written(document, kind, out byte[] bytes);
                if (difference is null)
                    OutputFile.Write(path, bytes);
                return difference;
            },
        }.Run();
    }
}
