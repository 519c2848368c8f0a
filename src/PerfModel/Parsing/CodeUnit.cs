using System.Runtime.CompilerServices;

namespace PerfModel.Parsing;

/// <summary>Code units of UTF-8 and of UTF-16 alike, for what is ASCII in both.</summary>
internal static class CodeUnit
{
    /// <summary>The number of a <see cref="byte"/> or a <see cref="char"/>; no boxing remains in compiled code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of<T>(T unit)
        where T : unmanaged => typeof(T) == typeof(byte) ? (byte)(object)unit : (char)(object)unit;
}
