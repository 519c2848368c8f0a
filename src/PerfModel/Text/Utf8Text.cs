using System;
using System.Text;

namespace PerfModel.Text;

/// <summary>UTF-8 as characters, on every framework; bytes that are no UTF-8 become U+FFFD.</summary>
internal static class Utf8Text
{
    public static string ToString(ReadOnlySpan<byte> utf8) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(utf8);
#else
        Encoding.UTF8.GetString(utf8.ToArray());
#endif

    /// <summary>Writes the characters to a buffer that is at least as long as the bytes; how many they are.</summary>
    public static int ToChars(ReadOnlySpan<byte> utf8, Span<char> chars)
    {
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetChars(utf8, chars);
#else
        string text = ToString(utf8);
        text.AsSpan().CopyTo(chars);
        return text.Length;
#endif
    }
}
