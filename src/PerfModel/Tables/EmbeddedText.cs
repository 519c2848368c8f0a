using System;
using System.IO;
using PerfModel.Text;

namespace PerfModel.Tables;

/// <summary>Texts that are part of the library.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of an embedded file in UTF-8.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The file " + name + " is missing from the library.");
        byte[] bytes = new byte[stream.Length];
        int read = 0;
        while (read < bytes.Length)
            read += stream.Read(bytes, read, bytes.Length - read);
        return Utf8Text.ToString(bytes);
    }
}
