using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace PerfModel.Cli.Output;

/// <summary>The words of tables and notes in one language, from the table words.tsv.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public Words(Language language)
    {
        Language = language;
        using Stream stream = typeof(Words).Assembly.GetManifestResourceStream("words.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            string[] cells = line.Split('\t');
            _words.Add(cells[0], cells[language == Language.Chinese ? 1 : 2]);
        }
    }

    public Language Language { get; }

    /// <summary>A word or, with its arguments filled in, a sentence.</summary>
    public string Text(string key, params object[] arguments) =>
        arguments.Length == 0 ? _words[key] : string.Format(CultureInfo.InvariantCulture, _words[key], arguments);
}
