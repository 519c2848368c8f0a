using System.Text;
using PerfModel.Text;

namespace PerfModel.Json;

/// <summary>The words of a target of words, as they follow from its text: without notes in brackets, blanks around and signs that end a sentence.</summary>
/// <remarks>JSON has the property <c>words</c> only where they do not follow from the text.</remarks>
internal static class TextWords
{
    public static string Of(string text, string? note)
    {
        string words = note is null ? text : WithoutBrackets(text);
        string folded = Fold.Of(words);
        int start = 0, end = folded.Length;
        while (end > start && IsEnd(folded[end - 1]))
            end--;
        while (start < end && IsBlank(folded[start]))
            start++;
        return words.Substring(start, end - start);
    }

    private static string WithoutBrackets(string text)
    {
        string folded = Fold.Of(text);
        var words = new StringBuilder(text.Length);
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (folded[i] == '(')
                depth++;
            if (depth == 0)
                words.Append(text[i]);
            if (folded[i] == ')' && depth > 0)
                depth--;
        }

        return words.ToString();
    }

    private static bool IsBlank(char folded) => folded is ' ' or '\n';

    private static bool IsEnd(char folded) => IsBlank(folded) || folded is '。' or '.' or ';' or ',' or '、';
}
