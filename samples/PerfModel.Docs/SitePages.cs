using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PerfModel.Docs.Reference;

namespace PerfModel.Docs;

/// <summary>Writes the pages that are not written by hand: the READMEs as guides, and the reference from the tables of the
/// library.</summary>
internal static partial class SitePages
{
    private static readonly (string Source, string Page)[] Guides =
    [
        ("README.md", "en/guide.md"),
        ("src/PerfModel/README.zh.md", "zh/guide.md"),
        ("src/PerfModel.Documents/README.md", "en/documents.md"),
        ("src/PerfModel.Documents.Pdf/README.md", "en/pdf.md"),
        ("src/PerfModel.AspNetCore/README.md", "en/aspnetcore.md"),
        ("src/PerfModel.EntityFrameworkCore/README.md", "en/entityframeworkcore.md"),
        ("samples/PerfModel.Cli/README.md", "en/tool.md"),
    ];

    public static int Write(string root, string folder, TextWriter output)
    {
        CopyPages(Path.Combine(root, "samples/PerfModel.Docs/Pages"), folder);
        foreach ((string source, string page) in Guides)
            Write(folder, page, Guide(File.ReadAllText(Path.Combine(root, source)), source, page));
        foreach (Language language in Enum.GetValues<Language>())
        {
            string prefix = language == Language.Chinese ? "zh/" : "en/";
            Write(folder, prefix + "rules.md", RulesReference.Page(language));
            Write(folder, prefix + "units.md", UnitsReference.Page(language));
            Write(folder, prefix + "scoring.md", ScoringReference.Page(language));
        }

        output.WriteLine($"pages are in {folder}");
        return 0;
    }

    // Those that are written by hand lie beside the others, so that links between them are links of one folder.
    private static void CopyPages(string pages, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(pages, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(pages, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static void Write(string folder, string page, string text)
    {
        string path = Path.Combine(folder, page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    // Links to other guides lead to their pages; what is not on the site is named without a link.
    private static string Guide(string text, string source, string page) => Link().Replace(text, match =>
    {
        string target = match.Groups["target"].Value;
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#'))
            return match.Value;
        string file = Path.GetRelativePath(
            Environment.CurrentDirectory,
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, target))).Replace('\\', '/');
        string? found = Guides.Where(guide => guide.Source == file).Select(guide => guide.Page).FirstOrDefault();
        string picture = match.Groups["picture"].Value;
        if (found is not null)
            return $"[{match.Groups["label"].Value}]({Path.GetRelativePath(Path.GetDirectoryName(page)!, found).Replace('\\', '/')})";
        return picture.Length > 0 ? $"![{match.Groups["label"].Value}](../images/{Path.GetFileName(target)})" : match.Groups["label"].Value;
    });

    [GeneratedRegex(@"(?<picture>!?)\[(?<label>[^\]]*)\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();
}
