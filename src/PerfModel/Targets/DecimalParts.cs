using System;

namespace PerfModel.Targets;

/// <summary>What a decimal consists of.</summary>
internal readonly ref struct DecimalParts
{
    /// <summary>Takes a decimal apart.</summary>
    public DecimalParts(decimal value)
    {
#if NET8_0_OR_GREATER
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        Low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        High = (uint)bits[2];
        Scale = (byte)(bits[3] >> 16);
        IsNegative = bits[3] < 0;
    }

    /// <summary>The lower 64 bits of the digits.</summary>
    public ulong Low { get; }

    /// <summary>The upper 32 bits of the digits.</summary>
    public uint High { get; }

    /// <summary>How many digits stand behind the point, 0 to 28.</summary>
    public byte Scale { get; }

    /// <summary>Whether the sign is minus.</summary>
    public bool IsNegative { get; }
}
