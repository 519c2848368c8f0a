using System;
using System.IO;
using System.Text;

namespace PerfModel.Cli.Input;

/// <summary>UTF-8 with or without a byte order mark, in which wrong bytes are an error and no replacement characters.</summary>
internal static class StrictUtf8
{
    /// <summary>The byte order mark as a character.</summary>
    public const char Mark = '\uFEFF';
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The bytes as text, the mark taken off.</summary>
    public static TextReader Reader(Stream stream) => new StreamReader(stream, Encoding, detectEncodingFromByteOrderMarks: false);

    /// <summary>Standard input; on a terminal the console's own reader.</summary>
    public static TextReader StandardInput() => Console.IsInputRedirected ? Reader(Console.OpenStandardInput()) : Console.In;

    /// <summary>The text without the mark.</summary>
    public static string WithoutMark(string text) => text.StartsWith(Mark) ? text[1..] : text;
}
