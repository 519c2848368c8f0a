using System;
using System.Collections.Generic;
using System.IO;

namespace PerfModel.Documents.Files;

/// <summary>The documents of a folder in the order of their names, folder by folder; only the names of one folder are held at a time.</summary>
internal static class FolderFiles
{
    public static IEnumerable<string> Of(string path, FolderOptions options)
    {
        var folders = new Stack<string>();
        folders.Push(path);
        while (folders.Count > 0)
        {
            string folder = folders.Pop();
            foreach (string file in Sorted(Directory.GetFiles(folder)))
            {
                if (IsDocument(file, options.Reading))
                    yield return file;
            }

            if (!options.IncludeSubfolders)
                yield break;
            string[] below = Sorted(Directory.GetDirectories(folder));
            for (int i = below.Length - 1; i >= 0; i--)
            {
                // A link may lead back to where it stands.
                if ((File.GetAttributes(below[i]) & FileAttributes.ReparsePoint) == 0)
                    folders.Push(below[i]);
            }
        }
    }

    private static string[] Sorted(string[] names)
    {
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    // Office keeps "~$name.docx" beside an open document; names with a dot in front are hidden.
    private static bool IsDocument(string path, DocumentReaderOptions options)
    {
        string name = Path.GetFileName(path);
        return name[0] != '.' && !name.StartsWith("~$", StringComparison.Ordinal) && (FileNames.IsDocument(FileNames.Extension(name)) || OtherKinds.IsRead(FileNames.Extension(name), options));
    }
}
