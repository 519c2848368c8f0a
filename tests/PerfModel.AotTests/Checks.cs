using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PerfModel.Tests.Conformance;

namespace PerfModel.AotTests;

/// <summary>What must hold natively too; each check answers with the differences that it found.</summary>
internal static class Checks
{
    /// <summary>The label, the way through JSON and the ways into the parser.</summary>
    public static IEnumerable<string> Of(ConformanceCase c)
    {
        TargetParseResult result = TargetParser.Parse(c.Text, c.Options);
        string answer = Answer.Of(result);
        if (!c.Answers.Contains(answer))
            yield return $"{c.Id} {c.Text}: {answer} {result.Error}, not {c.Answers[0]}";
        if (PerfModelJson.Deserialize<TargetParseResult>(PerfModelJson.Serialize(result)).Target != result.Target)
            yield return $"{c.Id} {c.Text}: changed by way of JSON";
        if (result.Target is Target target && PerfModelJson.Deserialize<Target>(PerfModelJson.SerializeToUtf8Bytes(target)) != target)
            yield return $"{c.Id} {c.Text}: the target is changed by way of JSON";
        if (c.HasDefaultOptions && !Faces(c.Text).All(face => face == result.Target))
            yield return $"{c.Id} {c.Text}: string, characters and UTF-8 are not read alike";
    }

    /// <summary>A document that is read, and its way through JSON.</summary>
    public static IEnumerable<string> OfDocument(string path)
    {
        FormDocument document = FormReader.Read(File.ReadAllText(path));
        if (document.Forms.Count == 0)
            yield return $"{path}: no forms";
        if (PerfModelJson.Deserialize<FormDocument>(PerfModelJson.Serialize(document)) != document)
            yield return $"{path}: changed by way of JSON";
    }

    private static Target?[] Faces(string text) =>
    [
        Target.TryParse(text, out Target? fromString) ? fromString : null,
        Target.TryParse(text.AsSpan(), null, out Target? fromCharacters) ? fromCharacters : null,
        Target.TryParse(Encoding.UTF8.GetBytes(text), null, out Target? fromUtf8) ? fromUtf8 : null,
    ];
}
