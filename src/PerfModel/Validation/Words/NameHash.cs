using System;

namespace PerfModel.Validation;

/// <summary>A name as 64 bits and a length, so that equal names are found without making strings.</summary>
internal readonly record struct NameHash(ulong Bits, int Length)
{
    public NameHash With(ReadOnlySpan<char> text)
    {
        ulong bits = Bits;
        foreach (char c in text)
            bits = unchecked((bits ^ (c + 0x9E3779B97F4A7C15UL)) * 0x00000100000001B3UL + (bits >> 29));
        return new NameHash(bits, Length + text.Length);
    }
}
