using System;
using System.IO;
using System.Linq;
using System.Text;
using PerfModel.Docs.Cookbook;

namespace PerfModel.Docs;

/// <summary>Runs the recipes, which print what the comments in them say.</summary>
internal static class CookbookCheck
{
    public static int Run(TextWriter output)
    {
        int failed = 0;
        foreach ((string name, Action recipe) in Recipes.All)
        {
            string expected = Expected(name), printed = Printed(recipe);
            failed += expected == printed && expected.Length > 0 ? 0 : 1;
            output.WriteLine(expected == printed ? $"{name}: ok" : $"{name} printed\n{printed}\ninstead of\n{expected}");
        }

        return failed;
    }

    private static string Printed(Action recipe)
    {
        TextWriter before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            recipe();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>The comments of a recipe, but for those that mark where it begins and ends.</summary>
    private static string Expected(string name)
    {
        using Stream stream = typeof(CookbookCheck).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return string.Join('\n', reader.ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Contains("// ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("// <", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..]));
    }
}
