using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Bytes, good UTF-8 and broken, as target texts: they are read as the text that a decoder makes of them.</summary>
internal sealed class BytesHarness : Harness
{
    /// <inheritdoc/>
    public override string Name => "bytes";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } = [new("decoded", Decoded)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds { get; } =
        [.. TargetTexts.All.Select(text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)))];

    /// <inheritdoc/>
    public override string Make(Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Words.Target(random));
        for (int times = random.Next(3); times > 0 && bytes.Length > 0; times--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Encoding.Latin1.GetString(bytes);
    }

    /// <inheritdoc/>
    public override string Decode(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <inheritdoc/>
    public override string Show(string input) => Convert.ToHexString(Encoding.Latin1.GetBytes(input));

    private static string? Decoded(string input)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(input);
        string text = Encoding.UTF8.GetString(bytes);
        Target.TryParse(bytes, null, out Target? target);
        Target.TryParse(text, out Target? expected);
        return Equals(target, expected)
            && target?.Text == expected?.Text ? null : "differs: " + text + " is " + target + ", not " + expected;
    }
}
