using System;
using System.Text;
using AngleSharp.Dom;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Html;

/// <summary>The text of elements as a browser shows it.</summary>
internal static class HtmlText
{
    /// <summary>Whether an element is shown, or read though it is hidden.</summary>
    public static bool IsShown(IElement element, Reading reading)
    {
        if (element.LocalName is "script" or "style" or "template" or "noscript" or "head" or "title" or "datalist")
            return false;
        bool hidden = element.HasAttribute("hidden") || HasStyle(element, "display", "none") || HasStyle(element, "visibility", "hidden");
        return !hidden || reading.TakesHidden(null, "<" + element.LocalName + ">");
    }

    /// <summary>What stands in a field of an entry form, beside its content.</summary>
    public static string ValueOf(IElement element)
    {
        if (element.LocalName != "input")
            return "";
        string type = element.GetAttribute("type")?.ToLowerInvariant() ?? "text";
        return type is "checkbox" or "radio" ? element.HasAttribute("checked") ? "√" : ""
            : type is "text" or "number" or "date" ? element.GetAttribute("value") ?? ""
            : "";
    }

    /// <summary>Whether blanks and line breaks of an element are shown as they are.</summary>
    public static bool KeepsBlanks(IElement element) => element.LocalName is "pre" or "textarea" || HasStyle(element, "white-space", "pre");

    /// <summary>The text with each run of blanks as one, as browsers show it. A no-break space stays.</summary>
    public static string Collapse(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool blank = c is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!blank)
                plain.Append(c);
            else if (plain.Length > 0 && plain[plain.Length - 1] is not (' ' or '\n'))
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd(' ');
    }

    private static bool HasStyle(IElement element, string property, string value)
    {
        foreach (string declaration in (element.GetAttribute("style") ?? "").Split(';'))
        {
            string[] sides = declaration.Split(':');
            if (sides.Length == 2 && sides[0].Trim().Equals(property, StringComparison.OrdinalIgnoreCase) && sides[1].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
