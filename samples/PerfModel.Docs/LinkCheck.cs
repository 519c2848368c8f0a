using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PerfModel.Docs;

/// <summary>Looks whether what the pages of the site refer to is there: pages, places in them, pictures.</summary>
internal static class LinkCheck
{
    public static int Run(string site, TextWriter output)
    {
        var pages = Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .ToDictionary(path => path, Read, StringComparer.Ordinal);
        int links = 0, dead = 0;
        foreach ((string path, IHtmlDocument page) in pages)
        {
            foreach (string link in LinksOf(page))
            {
                links++;
                if (IsThere(site, path, link, pages))
                    continue;
                dead++;
                output.WriteLine($"{Path.GetRelativePath(site, path)}: {link}");
            }
        }

        output.WriteLine($"pages {pages.Count}, links {links}, dead {dead}");
        return dead == 0 && links > 0 ? 0 : 1;
    }

    private static IHtmlDocument Read(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));

    private static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]").Select(item => item.GetAttribute("href")!)
        .Concat(page.QuerySelectorAll("img[src],script[src]").Select(item => item.GetAttribute("src")!))
        .Concat(page.QuerySelectorAll("link[href]").Select(item => item.GetAttribute("href")!))
        .Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal))
        .Where(link => !link.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool IsThere(string site, string from, string link, Dictionary<string, IHtmlDocument> pages)
    {
        string[] parts = link.Split('#', 2);
        string file = Uri.UnescapeDataString(parts[0].Split('?')[0]);
        string path = file.Length == 0 ? from
            : Path.GetFullPath(file.StartsWith('/') ? Path.Combine(site, file.TrimStart('/'))
                : Path.Combine(Path.GetDirectoryName(from)!, file));
        path = Directory.Exists(path) ? Path.Combine(path, "index.html") : path;
        if (!File.Exists(path))
            return false;
        string place = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
        return place is "" or "top" || !pages.TryGetValue(path, out IHtmlDocument? page) || page.GetElementById(place) is not null
            || page.GetElementsByName(place).Length > 0;
    }
}
