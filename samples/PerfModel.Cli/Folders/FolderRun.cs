using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PerfModel.Cli.Input;
using PerfModel.Cli.Output;
using PerfModel.Documents;

namespace PerfModel.Cli.Folders;

/// <summary>Goes through the documents of a folder: what a command does with each, a line for it, progress, and what could not be read.</summary>
/// <param name="session">Where the command reads and writes.</param>
/// <param name="words">The words of its language.</param>
/// <param name="folder">The folder.</param>
internal abstract class FolderRun(Session session, Words words, string folder)
{
    protected Session Session { get; } = session;

    protected Words Words { get; } = words;

    protected string Folder { get; } = folder;

    /// <summary>Whether a path names a folder, so that the command goes through its documents.</summary>
    public static bool Is(string path) => path != DocumentFile.StandardInput && Directory.Exists(path);

    /// <summary>Runs the command; bad files are told and passed over.</summary>
    /// <returns>The exit code: 0 where each file was read and nothing was found, 3 where no file holds a form.</returns>
    public int Run()
    {
        (int files, int failed, int forms) = (0, 0, 0);
        bool fine = true;
        Begin();
        using (var progress = new Progress(Session.Error, Words))
        {
            var options = new FolderOptions { Reading = DocumentFile.Options };
            foreach (FolderItem item in DocumentReader.ReadFolderAsync(Folder, options).ToBlockingEnumerable())
            {
                if (Passes(item.Path))
                    continue;
                files++;
                if (item.Document is null)
                    failed++;
                fine &= item.Document is FormDocument document ? Take(NameOf(item.Path), document) : Fail(NameOf(item.Path), item.Error!);
                forms += item.Document?.Forms.Count ?? 0;
                progress.Tell(forms);
            }
        }

        End();
        Session.Note(Words.Text("folderSummary", files, forms, failed));
        return forms == 0 ? ExitCode.Unreadable : fine ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>The first document is about to come.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Takes a document; false where something is wrong with it.</summary>
    protected abstract bool Take(string name, FormDocument document);

    /// <summary>Whether a file is passed over: what the command writes itself is no input.</summary>
    protected virtual bool Passes(string path) => false;

    /// <summary>All documents were taken.</summary>
    protected virtual void End()
    {
    }

    /// <summary>A file that cannot be read.</summary>
    protected virtual bool Fail(string name, DocumentException error)
    {
        Session.Note($"{name}: {error.GetMessage(Words.Language)}");
        return false;
    }

    /// <summary>A line for a file; what its forms lack is said with them.</summary>
    protected void Line(string name, params string[] facts) => Session.Out.WriteLine(name + ": " + string.Join(Words.Text("list"), facts.Where(fact => fact.Length > 0)));

    /// <summary>The forms and indicators of a document, and how many of its texts found no place.</summary>
    protected string[] Facts(FormDocument document) =>
    [
        Words.Text("folderForms", document.Forms.Count, document.Forms.Sum(form => form.Indicators.Count)),
        document.Forms.Sum(form => form.Unplaced.Count) is > 0 and int unplaced ? Words.Text("folderUnplaced", unplaced) : "",
    ];

    private string NameOf(string path) => Path.GetRelativePath(Folder, path);
}
