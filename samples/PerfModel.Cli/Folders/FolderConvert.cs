using System;
using System.IO;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Folders;

/// <summary><c>convert FOLDER</c>: each document as one of another kind, below a folder of the same names.</summary>
internal sealed class FolderConvert(Session session, Words words, string folder, string target, string extension) : FolderRun(session, words, folder)
{
    /// <summary>Writes a document; gives what it cannot say, or null.</summary>
    public required Func<FormDocument, string, string?> Convert { get; init; }

    protected override bool Passes(string path) =>
        Path.GetFullPath(path).StartsWith(Path.GetFullPath(target) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    protected override bool Take(string name, FormDocument document)
    {
        if (document.Forms.Count == 0)
        {
            Session.Note(Words.Text("noForms", name));
            return false;
        }

        // Two files that differ by their extension alone stay two.
        string path = Path.Combine(target, name + "." + extension);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string? failed = Convert(document, path);
        if (failed is null)
            Line(name, Facts(document));
        else
            Session.Note(Words.Text("notConverted", name) + failed);
        return failed is null;
    }
}
