using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfModel.Fuzz.Making;
using PerfModel.Json;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Target texts through every face of the parser, out again and in again.</summary>
internal sealed class ParserHarness : Harness
{
    private static readonly TargetParseOptions Strict = new() { Styles = TargetStyles.Strict };
    private static readonly TargetParseOptions Other = new()
    {
        MonthBefore = MonthBefore.EndOfNamed,
        DayBefore = DayBefore.Exclusive,
        ControlledAt = LevelReading.Unspecified,
        Reached = LevelReading.Unspecified,
    };

    private static readonly JsonSerializerOptions WithRemarks =
        PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeRemarks = true });

    /// <inheritdoc/>
    public override string Name => "parser";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } =
    [
        new("faces", Faces),
        new("places", Places),
        new("canonical", Canonical),
        new("json", Json),
        new("suggestion", Suggestion),
        new("options", Options),
        new("explain", Explain),
        .. HarmlessChanges.Oracles,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds => TargetTexts.All;

    /// <inheritdoc/>
    public override string Make(Random random) => Words.Target(random);

    /// <summary>String, span, UTF-8, with reasons and without, with the default options and with the same options given.</summary>
    private static string? Faces(string text)
    {
        Target? target = TargetParser.Parse(text).Target;
        Target.TryParse(text, out Target? ofString);
        Target.TryParse(text.AsSpan(), null, out Target? ofSpan);
        TargetParser.TryParse(text.AsSpan(), new TargetParseOptions(), out Target? ofOptions);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        string decoded = Encoding.UTF8.GetString(utf8);
        Target.TryParse(utf8, null, out Target? ofUtf8);
        Target? expected = decoded == text ? target : TargetParser.Parse(decoded).Target;
        string? differing = !Equals(target, ofString) ? "string" : !Equals(target, ofSpan) ? "span" : !Equals(target, ofOptions) ? "options"
            : !Equals(expected, ofUtf8) ? "utf8" : null;
        if (differing is not null)
            return differing + ": " + target + " / " + ofString + " / " + ofSpan + " / " + ofOptions + " / " + ofUtf8;
        bool kept = target is null
            || (target.Text == text
            && ofString!.Text == text && ofSpan!.Text == text && ofOptions!.Text == text && ofUtf8!.Text == decoded);
        return kept ? Throwing(text, target) : "text: not kept";
    }

    /// <summary>What throws does so where the others answer with an error, and only the exception that is documented.</summary>
    private static string? Throwing(string text, Target? target)
    {
        try
        {
            return Equals(Target.Parse(text), target) && Equals(Target.Parse(text.AsSpan()), target) ? null : "parse: differs";
        }
        catch (TargetFormatException refused)
        {
            return target is null && refused.Message.Length > 0 ? null : "parse: throws";
        }
    }

    private static string? Places(string text)
    {
        TargetParseResult result = TargetParser.Parse(text);
        if (result.Text != text || (result.Target is null) == (result.Error is null))
            return "answer: neither target nor error, or both, or another text";
        if (result.Error is TargetError error)
        {
            if (error.Position < 0 || error.Length < 0 || error.Position + error.Length > text.Length)
                return "error: outside the text";
            if (error.GetMessage().Length == 0 || error.GetMessage(Language.English).Length == 0)
                return "error: without a message";
        }

        int last = 0;
        foreach (TargetRemark remark in result.Remarks)
        {
            if (remark.Position < last || remark.Length < 0 || remark.Position + remark.Length > text.Length)
                return "remark: outside the text or out of order: " + remark;
            last = remark.Position;
        }

        return null;
    }

    /// <summary>The canonical text reads back equal, and is its own canonical text.</summary>
    private static string? Canonical(string text)
    {
        if (TargetParser.Parse(text).Target is not Target target)
            return null;
        string canonical = target.ToString()!;
        TargetParseResult back = TargetParser.Parse(canonical, new TargetParseOptions { MaxLength = 10_000 });
        if (back.Target is null)
            return target.Kind + " unreadable: " + canonical + " " + back.Error;
        if (!back.Target.Equals(target))
            return target.Kind + " differs: " + canonical + " is " + PerfModelJson.Serialize(back.Target) + ", not "
                + PerfModelJson.Serialize(target);
        return back.Target.ToString() == canonical ? null : target.Kind + " moves: " + canonical + " to " + back.Target;
    }

    /// <summary>Targets and results come back equal from JSON; what no JSON can hold is refused with its code.</summary>
    private static string? Json(string text)
    {
        TargetParseResult result = TargetParser.Parse(text);
        if (HarmlessChanges.HasLoneSurrogate(text))
            return Refuses(result) ? null : "lone surrogate: written";
        string json = PerfModelJson.Serialize(result, WithRemarks);
        if (!PerfModelJson.Deserialize<TargetParseResult>(json, WithRemarks).Equals(result))
            return "result: " + json;
        if (result.Target is not Target target)
            return null;
        json = PerfModelJson.Serialize(target);
        return PerfModelJson.Deserialize<Target>(json).Equals(target) ? null : target.Kind + ": " + json;
    }

    private static bool Refuses(TargetParseResult result)
    {
        try
        {
            PerfModelJson.Serialize(result, WithRemarks);
            return false;
        }
        catch (PerfModelJsonException refused) when (refused.Code == JsonErrorCode.NotRepresentable)
        {
            return true;
        }
    }

    /// <summary>What is suggested can be read, and is canonical.</summary>
    private static string? Suggestion(string text)
    {
        if (TargetParser.Parse(text).Error?.Suggestion is not string suggestion)
            return null;
        return TargetParser.Parse(suggestion).Target is not Target target ? "unreadable: " + suggestion
            : target.ToString() == suggestion ? null : "not canonical: " + suggestion + " / " + target;
    }

    /// <summary>
    /// What is permitted strictly is read the same leniently; with other options nothing but their words is read otherwise.
    /// </summary>
    private static string? Options(string text)
    {
        Target? lenient = TargetParser.Parse(text).Target;
        if (TargetParser.Parse(text, Strict).Target is Target strict && !strict.Equals(lenient))
            return "strict: " + strict + " / " + lenient;
        Target? other = TargetParser.Parse(text, Other).Target;
        bool touched = text.Any(c => "前达控到至在保降提".Contains(c, StringComparison.Ordinal));
        return touched || Equals(other, lenient) ? null : "other: " + other + " / " + lenient;
    }

    private static string? Explain(string text)
    {
        if (TargetParser.Parse(text).Target is not Target target)
            return null;
        return target.Explain(Language.Chinese).Length > 0
            && target.Explain(Language.English).Length > 0 && target.GetHashCode() == TargetParser.Parse(text).Target!.GetHashCode()
            ? null
            : target.Kind + ": no words, or another hash";
    }
}
