using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>
/// Changes of a target text that must change nothing, or nothing but what they say, and changes that must change something.
/// </summary>
internal static class HarmlessChanges
{
    /// <summary>A character of no word.</summary>
    private const char Strange = '淼';

    private const string Noted = "（见附件2）";
    private const string Ordinals = ".、．)）】〕] ";

    /// <summary>The oracles.</summary>
    public static IReadOnlyList<Oracle> Oracles { get; } =
    [
        new("width", text => Same(text, FullWidth(text), ignoreWidth: true)),
        new("outerBlanks", text => Same(text, " \u3000" + text + "\u00A0 ", ignoreWidth: false)),
        new("lookAlikes", text =>
            Same(text, text.Replace('≥', '≧').Replace('≤', '⩽').Replace('（', '(').Replace('）', ')'), ignoreWidth: true)),
        new("note", NoteBehind),
        new("blank", BlankBehindNumber),
        new("digit", EveryDigitCounts),
        new("character", EveryCharacterCounts),
    ];

    private static string? Same(string text, string changed, bool ignoreWidth)
    {
        if (changed == text || text.Length > 900 || HasLoneSurrogate(text) || Read(text) is not Target target)
            return null;
        if (Read(changed) is not Target other)
            return target.Kind + " unreadable: " + changed;
        string before = Answer(target), after = Answer(other);
        if (ignoreWidth)
            (before, after) = (Narrow(before), Narrow(after));
        return before == after ? null : target.Kind + " differs: " + changed + " is " + after + ", not " + before;
    }

    /// <summary>A note behind changes only the note.</summary>
    private static string? NoteBehind(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal) || text.Length > 900 || HasLoneSurrogate(text) || Read(text) is not Target target
            || target is CompositeTarget || target.Note is not null)
            return null;
        if (text.TrimEnd() is not { Length: > 0 } trimmed || "。；;，,：:、".Contains(trimmed[^1], StringComparison.Ordinal))
            return null;
        if (Read(text + Noted) is not Target noted)
            return target.Kind + " unreadable: " + text + Noted;
        var json = (JsonObject)JsonNode.Parse(Answer(noted))!;
        bool kept = json["note"]?.GetValue<string>() == Noted.Trim('（', '）');
        json.Remove("note");
        return kept && json.ToJsonString() == ((JsonObject)JsonNode.Parse(Answer(target))!).ToJsonString()
            ? null : target.Kind + " differs: " + Answer(noted);
    }

    /// <summary>A blank between a digit and what follows makes an error at the most, never another number or unit.</summary>
    private static string? BlankBehindNumber(string text)
    {
        if (Read(text) is not QuantityTarget target)
            return null;
        for (int i = 1; i < text.Length; i++)
        {
            bool between = char.IsAsciiDigit(text[i - 1]) && text[i] is >= '\u4E00' and <= '\u9FFF' or '%' or '％' or '㎡' or '‰';
            if (!between)
                continue;
            string changed = text.Insert(i, " ");
            if (Read(changed) is Target other && !IsSameNumber(target, other))
                return "another: " + changed + " is " + Answer(other) + ", not " + Answer(target);
        }

        return null;
    }

    private static bool IsSameNumber(QuantityTarget target, Target other) => other is QuantityTarget quantity
        && quantity.Value == target.Value
        && Equals(quantity.Unit, target.Unit) && quantity.Comparison == target.Comparison && quantity.Approximate == target.Approximate;

    /// <summary>No digit is passed over: another digit in its place makes another target, or an error. Digits of ordinals aside.</summary>
    private static string? EveryDigitCounts(string text)
    {
        if (text.Length > 200 || HasLoneSurrogate(text) || Read(text) is not Target target)
            return null;
        for (int i = 0; i < text.Length; i++)
        {
            bool leading = text[i] == '0'
                || (i > 0 && char.IsAsciiDigit(text[i - 1])) || (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]));
            if (!char.IsAsciiDigit(text[i])
                || (!leading && i + 1 < text.Length && Ordinals.Contains(text[i + 1], StringComparison.Ordinal)))
                continue;
            string changed = text.Remove(i, 1).Insert(i, text[i] == '9' ? "1" : ((char)(text[i] + 1)).ToString());
            if (Read(changed) is Target other && Answer(other, words: true) == Answer(target, words: true))
                return target.Kind + " ignores: " + changed + " is " + Answer(other) + " too";
        }

        return null;
    }

    /// <summary>
    /// No Chinese character is passed over: one that no table has, in its place, makes another target, or an error. What is redundant was understood, and does not
    /// stay so.
    /// </summary>
    private static string? EveryCharacterCounts(string text)
    {
        if (text.Length > 100 || HasLoneSurrogate(text) || Read(text) is not Target target)
            return null;
        string answer = Answer(target, words: true);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < '\u4E00' or > '\u9FFF' or Strange)
                continue;
            string changed = text.Remove(i, 1).Insert(i, Strange.ToString());
            if (Read(changed) is Target other && Answer(other, words: true) == answer)
                return target.Kind + " ignores: " + changed + " is " + answer + " too";
        }

        return null;
    }

    /// <summary>Whether half of a pair stands alone, which neither UTF-8 nor JSON can hold.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }

    private static Target? Read(string text) => TargetParser.Parse(text).Target;

    /// <summary>
    /// The typed target as JSON, without any text as written; of words only that they are words remains, unless they are wanted.
    /// </summary>
    private static string Answer(Target target, bool words = false)
    {
        JsonNode json = JsonNode.Parse(PerfModelJson.Serialize(target))!;
        Strip(json, words);
        return json.ToJsonString(Readable);
    }

    private static System.Text.Json.JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Strip(JsonNode? node, bool words)
    {
        if (node is JsonObject json)
        {
            if (!words || json["kind"]?.GetValue<string>() != "text")
                json.Remove("text");
            foreach (JsonNode? part in json.Select(property => property.Value))
                Strip(part, words);
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? part in list)
                Strip(part, words);
        }
    }

    private static string FullWidth(string text) =>
        string.Concat(text.Select(c => c is (>= '0' and <= '9') or '%' or '<' or '>' or '=' ? (char)(c + 0xFEE0) : c));

    /// <summary>Words of subjects and notes stay as written, so that their digits and brackets keep the width.</summary>
    private static string Narrow(string answer) => string.Concat(answer.Select(c => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '≧' => '≥',
        '⩽' => '≤',
        _ => c,
    }));
}
