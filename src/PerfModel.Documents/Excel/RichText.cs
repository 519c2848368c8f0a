using System;
using System.Globalization;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>The text of a string that may be of several runs; what is printed above it for pronunciation is left out.</summary>
internal static class RichText
{
    public static string Read(PartXml xml)
    {
        var text = new StringBuilder();
        Append(xml, text);
        return Unescape(text.ToString()).Replace("\r\n", "\n");
    }

    private static void Append(PartXml xml, StringBuilder text)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.Name == "t")
                text.Append(xml.Text());
            else if (xml.Name == "r")
                Append(xml, text);
            else
                xml.Skip();
        }
    }

    // "_x000D_" is a character that XML cannot hold.
    private static string Unescape(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && int.TryParse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
