using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Shell;

/// <summary>Gives the help its language: descriptions are English where the commands are made, and Chinese in the table help.tsv.</summary>
internal static class HelpTexts
{
    /// <summary>Puts texts and the page in place.</summary>
    public static void Localize(RootCommand root, Words words)
    {
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new HelpPage(words);
        if (words.Language == Language.English)
            return;
        Dictionary<string, string> texts = Load();
        foreach ((string key, Symbol symbol) in Symbols(root))
            symbol.Description = texts.GetValueOrDefault(key) ?? texts.GetValueOrDefault(key[(key.LastIndexOf(' ') + 1)..])
                ?? symbol.Description;
    }

    /// <summary>All that the help describes, by command and name: <c>check --json</c>.</summary>
    public static IEnumerable<(string Key, Symbol Symbol)> Symbols(RootCommand root) =>
        root.Options.Select(option => (option.Name, (Symbol)option))
            .Append((Cli.Name, root))
            .Concat(root.Subcommands.SelectMany(command => command.Options.Cast<Symbol>().Concat(command.Arguments)
                .Select(symbol => (command.Name + " " + symbol.Name, symbol))
                .Append((command.Name, command))));

    private static Dictionary<string, string> Load()
    {
        using Stream stream = typeof(HelpTexts).Assembly.GetManifestResourceStream("help.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
    }
}
