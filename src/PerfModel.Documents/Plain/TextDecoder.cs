using System;
using System.Text;

namespace PerfModel.Documents.Plain;

/// <summary>Finds the encoding of a text: the byte order mark, UTF-8 where the bytes are such, what HTML declares, else GB18030, which holds GBK and GB 2312.</summary>
internal static class TextDecoder
{
    private const int Head = 2_048;
    private static readonly UTF8Encoding Utf8 = new(false, true);

    /// <summary>The text, its byte order mark taken off.</summary>
    /// <param name="bytes">The text, or its beginning.</param>
    /// <param name="isWhole">Whether the bytes are all of the text; else the last character may be cut off and is left out.</param>
    /// <exception cref="DocumentException">The bytes are in none of these encodings.</exception>
    public static string Decode(byte[] bytes, bool isWhole)
    {
        if (Starts(bytes, 0xEF, 0xBB, 0xBF))
            return Try(Utf8, bytes, 3, isWhole) ?? throw Undecodable();
        if (Starts(bytes, 0xFF, 0xFE))
            return Try(new UnicodeEncoding(false, false, true), bytes, 2, isWhole) ?? throw Undecodable();
        if (Starts(bytes, 0xFE, 0xFF))
            return Try(new UnicodeEncoding(true, false, true), bytes, 2, isWhole) ?? throw Undecodable();
        if (Array.IndexOf(bytes, (byte)0, 0, Math.Min(bytes.Length, Head)) >= 0)
            throw new DocumentException(DocumentErrorCode.UnknownFormat);
        return Try(Utf8, bytes, 0, isWhole)
            ?? Try(Declared(bytes), bytes, 0, isWhole)
            ?? Try(Strict("GB18030"), bytes, 0, isWhole)
            ?? throw Undecodable();
    }

    /// <summary>Whether bytes are UTF-8, with or without a mark.</summary>
    public static bool IsUtf8(byte[] bytes, bool isWhole) => Try(Utf8, bytes, 0, isWhole) is not null;

    private static DocumentException Undecodable() => new(DocumentErrorCode.Undecodable);

    private static bool Starts(byte[] bytes, params byte[] mark)
    {
        for (int i = 0; i < mark.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != mark[i])
                return false;
        }

        return true;
    }

    private static string? Try(Encoding? encoding, byte[] bytes, int from, bool isWhole)
    {
        try
        {
            return encoding is null ? null : isWhole ? encoding.GetString(bytes, from, bytes.Length - from) : Beginning(encoding, bytes, from);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Beginning(Encoding encoding, byte[] bytes, int from)
    {
        char[] text = new char[encoding.GetMaxCharCount(bytes.Length - from)];
        return new string(text, 0, encoding.GetDecoder().GetChars(bytes, from, bytes.Length - from, text, 0, flush: false));
    }

    // <meta charset="big5">, <meta … content="text/html; charset=gb2312">; of the encodings only those of Chinese are believed.
    private static Encoding? Declared(byte[] bytes)
    {
        string head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, Head));
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        string name = head.Substring(at + 8).TrimStart('"', '\'');
        return name.StartsWith("big5", StringComparison.OrdinalIgnoreCase) ? Strict("big5") : null;
    }

    private static Encoding? Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
