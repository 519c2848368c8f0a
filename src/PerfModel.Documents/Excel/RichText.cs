using PerfModel.Documents.Files;

namespace PerfModel.Documents.Excel;

/// <summary>The text of a string that may be of several runs; what is printed above it for pronunciation is left out.</summary>
internal static class RichText
{
    public static string Read(PartXml xml)
    {
        string text = "";
        if (xml.IsEmpty)
            return text;
        int depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.IsText)
                continue;
            if (xml.Name == "t")
                text += xml.Text();
            else if (xml.Name == "r")
                text += Read(xml);
            else
                xml.Skip();
        }

        return Unescape(text).Replace("\r\n", "\n");
    }

    // "_x000D_" is a character that XML cannot hold.
    private static string Unescape(string text)
    {
        int at = text.IndexOf("_x", System.StringComparison.Ordinal);
        if (at < 0)
            return text;
        var plain = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && int.TryParse(text.Substring(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out int code))
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
