using System;
using System.Collections.Generic;

namespace PerfModel.Benchmarks;

/// <summary>The readers that are compared.</summary>
public static class Readers
{
    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Func<string, Reading?>> All { get; } = new Dictionary<string, Func<string, Reading?>>
    {
        ["PerfModel"] = static text => Target.TryParse(text, out Target? target) && target is QuantityTarget quantity ? LabelledText.ReadingOf(quantity) : null,
        ["Regex"] = RegexReader.Read,
        ["Parlot"] = ParlotReader.Read,
        ["Recognizers"] = RecognizersReader.Read,
    };
}
