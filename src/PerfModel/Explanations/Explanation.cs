using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Tables;

namespace PerfModel;

/// <summary>How a verdict or a score came about: a small tree of codes with arguments, which says itself in Chinese and English. Immutable, equal by value.</summary>
/// <remarks>Codes are stable; the texts come from one table and have the same arguments in both languages.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record Explanation
{
    private static readonly Lazy<MessageTable> Table = new(() => new MessageTable("explanations.tsv"));

    internal Explanation(string code, ValueList<string> arguments, ValueList<Explanation>? parts = null) =>
        (Code, Arguments, Parts) = (code, arguments, parts ?? ValueList<Explanation>.Empty);

    internal Explanation(string code, params string[] arguments)
        : this(code, ValueList<string>.Wrap(arguments), null)
    {
    }

    /// <summary>The code of the sentence: <c>valueMeets</c>, <c>comparisonByName</c>.</summary>
    public string Code { get; }

    /// <summary>What stands in the sentence: numbers with their units, words of the form. Numbers are written with a decimal point in both languages.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>What explains the sentence further, in order.</summary>
    public ValueList<Explanation> Parts { get; private init; }

    /// <summary>All codes with their Chinese and English sentences, as templates.</summary>
    public static IReadOnlyDictionary<string, (string Zh, string En)> Templates => Table.Value.Messages;

    /// <summary>This sentence alone.</summary>
    public string GetSentence(Language language = Language.Chinese)
    {
        object[] arguments = new object[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Arguments[i];
        return Table.Value.Format(Code, language, arguments);
    }

    /// <summary>The sentence with all that explains it, in one line.</summary>
    public string GetText(Language language = Language.Chinese) =>
        string.Join(language == Language.Chinese ? "；" : "; ", Flatten().Select(e => e.GetSentence(language)));

    /// <summary>The sentences one a line, each part further in than what it explains.</summary>
    public IEnumerable<string> GetLines(Language language = Language.Chinese)
    {
        yield return GetSentence(language);
        foreach (string line in Parts.SelectMany(p => p.GetLines(language)))
            yield return "  " + line;
    }

    /// <summary>The Chinese text.</summary>
    public override string ToString() => GetText();

    /// <summary>How many arguments the sentence of a code needs.</summary>
    internal static int ArgumentCount(string code)
    {
        (string zh, string en) = Templates[code];
        return MessagePlaceholders.Count(zh, en);
    }

    /// <summary>The same explanation with more parts behind its own.</summary>
    internal Explanation With(IEnumerable<Explanation> parts) => this with { Parts = Parts.Concat(parts).ToValueList() };

    private IEnumerable<Explanation> Flatten() => Parts.SelectMany(p => p.Flatten()).Prepend(this);
}
