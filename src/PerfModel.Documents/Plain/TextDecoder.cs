using System;
using System.Text;

namespace PerfModel.Documents.Plain;

/// <summary>Finds the encoding of a text: the byte order mark, UTF-8 where the bytes are such, what HTML declares, else GB18030, which holds GBK and GB 2312.</summary>
internal static class TextDecoder
{
    private const int Head = 2_048;

    /// <summary>The text, its byte order mark taken off.</summary>
    /// <exception cref="DocumentException">The bytes are in none of these encodings.</exception>
    public static string Decode(byte[] bytes)
    {
        if (Starts(bytes, 0xEF, 0xBB, 0xBF))
            return Try(new UTF8Encoding(false, true), bytes, 3) ?? throw Undecodable();
        if (Starts(bytes, 0xFF, 0xFE))
            return Try(new UnicodeEncoding(false, false, true), bytes, 2) ?? throw Undecodable();
        if (Starts(bytes, 0xFE, 0xFF))
            return Try(new UnicodeEncoding(true, false, true), bytes, 2) ?? throw Undecodable();
        if (Array.IndexOf(bytes, (byte)0, 0, Math.Min(bytes.Length, Head)) >= 0)
            throw new DocumentException(DocumentErrorCode.UnknownFormat);
        return Try(new UTF8Encoding(false, true), bytes, 0)
            ?? Try(Declared(bytes), bytes, 0)
            ?? Try(Strict("GB18030"), bytes, 0)
            ?? throw Undecodable();
    }

    /// <summary>Whether bytes are UTF-8, with or without a mark.</summary>
    public static bool IsUtf8(byte[] bytes) => Try(new UTF8Encoding(false, true), bytes, 0) is not null;

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

    private static string? Try(Encoding? encoding, byte[] bytes, int from)
    {
        try
        {
            return encoding?.GetString(bytes, from, bytes.Length - from);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
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
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
