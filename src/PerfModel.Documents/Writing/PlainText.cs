using System.Text;

namespace PerfModel.Documents.Writing;

/// <summary>Texts as files.</summary>
internal static class PlainText
{
    /// <summary>The bytes in UTF-8; with a byte order mark where a program of Windows would not know otherwise.</summary>
    public static byte[] Utf8(string text, bool mark)
    {
        var encoding = new UTF8Encoding(mark);
        byte[] preamble = encoding.GetPreamble();
        byte[] bytes = new byte[preamble.Length + encoding.GetByteCount(text)];
        preamble.CopyTo(bytes, 0);
        encoding.GetBytes(text, 0, text.Length, bytes, preamble.Length);
        return bytes;
    }
}
