using System;
using System.Text;

namespace PerfModel.Text;

/// <summary>UTF-8 as strings, on every framework.</summary>
internal static class Utf8Text
{
    public static string ToString(ReadOnlySpan<byte> utf8) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(utf8);
#else
        Encoding.UTF8.GetString(utf8.ToArray());
#endif
}
