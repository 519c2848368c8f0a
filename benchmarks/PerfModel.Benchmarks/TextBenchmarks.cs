using System;
using System.Collections.Generic;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace PerfModel.Benchmarks;

/// <summary>Each body reads all texts of a set and returns how many it read. Times and bytes are those of one text.</summary>
[MemoryDiagnoser]
public abstract class TextBenchmarks
{
    private readonly string[] _texts;
    private readonly byte[][] _utf8;
    private readonly string[] _digits;

    private protected TextBenchmarks(IReadOnlyList<LabelledText> texts)
    {
        _texts = new string[texts.Count];
        _utf8 = new byte[texts.Count][];
        _digits = new string[texts.Count];
        for (int i = 0; i < texts.Count; i++)
            (_texts[i], _utf8[i], _digits[i]) = (texts[i].Text, texts[i].Utf8, texts[i].Digits);
    }

    /// <summary><c>Target.TryParse</c> of strings.</summary>
    private protected int Strings()
    {
        int read = 0;
        foreach (string text in _texts)
            read += Target.TryParse(text, out _) ? 1 : 0;
        return read;
    }

    /// <summary><c>Target.TryParse</c> of characters, without a string.</summary>
    private protected int Characters()
    {
        int read = 0;
        foreach (string text in _texts)
            read += Target.TryParse(text.AsSpan(), null, out _) ? 1 : 0;
        return read;
    }

    /// <summary><c>Target.TryParse</c> of UTF-8.</summary>
    private protected int Bytes()
    {
        int read = 0;
        foreach (byte[] text in _utf8)
            read += Target.TryParse(text, null, out _) ? 1 : 0;
        return read;
    }

    /// <summary><c>TargetParser.Parse</c>, which says why a text is not understood and what was folded or redundant.</summary>
    private protected int Results()
    {
        int read = 0;
        foreach (string text in _texts)
            read += TargetParser.Parse(text).Success ? 1 : 0;
        return read;
    }

    /// <summary><c>decimal.TryParse</c> of the digits alone, which somebody else has found.</summary>
    private protected int Digits()
    {
        int read = 0;
        foreach (string digits in _digits)
            read += decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? 1 : 0;
        return read;
    }

    private protected int With(Func<string, Reading?> reader)
    {
        int read = 0;
        foreach (string text in _texts)
            read += reader(text) is null ? 0 : 1;
        return read;
    }
}
