using System.Diagnostics.CodeAnalysis;
using System.Text;
using PerfModel.Indicators;

namespace PerfModel.Documents.Layout;

/// <summary>Texts as documents can hold them: line breaks are <c>\n</c>, control characters and halves of characters are left out, tabs are blanks.</summary>
internal static class Printable
{
    /// <summary>The text as it can be printed; the same instance where all of it can.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (text[i] < ' ' || char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF')
                return Clean(text);
        }

        return text;
    }

    /// <summary>The label of a category without the markup that a converter left in it.</summary>
    public static string Label(CategoryLabel label)
    {
        string text = Markup.Strip(label.Text).Trim();
        return new CategoryLabel(text) == label ? text : label.Text;
    }

    private static string Clean(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                plain.Append('\n');
            else if (c == '\t')
                plain.Append(' ');
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                plain.Append(c).Append(text[++i]);
            else if (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))
                plain.Append(c);
        }

        return plain.ToString();
    }
}
