using System.Text.Json;

namespace PerfModel.Json;

/// <summary>
/// The JSON of explanations: <c>zh</c> and <c>en</c> say the whole of it, <c>code</c>, <c>arguments</c> and <c>steps</c> hold it as data. The texts follow from the data; they are
/// read and not kept.
/// </summary>
internal sealed class ExplanationJson
{
    private const int DeepestNesting = TargetJsonReader.DeepestNesting + 6;

    private static readonly ObjectShape<ExplanationJson> Shape = new(
        new(ScoreNames.Zh, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(ScoreNames.En, static (ref r, s, _) => Strict.Text(ref r, s)),
        new(Names.Code, static (ref r, s, f) => f._code = ReadCode(ref r, s)),
        new(ScoreNames.Arguments, static (ref r, s, f) => f._arguments = Strict.List(ref r, s, 0, Strict.Text)),
        new(ScoreNames.Steps, static (ref r, s, f) => f._steps = Strict.List(ref r, s, 0, ReadStep)));

    private static readonly ulong Required = Shape.Set(Names.Code);

    private string _code = "";
    private ValueList<string> _arguments = ValueList<string>.Empty;
    private ValueList<Explanation> _steps = ValueList<Explanation>.Empty;

    public static Explanation Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ExplanationJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        int wanted = Explanation.ArgumentCount(fields._code);
        return fields._arguments.Count >= wanted
            ? new Explanation(fields._code, fields._arguments, fields._steps)
            : throw scope.Error(JsonErrorCode.TooFewItems, wanted, fields._arguments.Count);
    }

    public static void Write(Utf8JsonWriter writer, Explanation explanation, PerfModelJsonOptions options)
    {
        writer.WriteStartObject();
        writer.Text(ScoreNames.Zh, explanation.GetText(Language.Chinese));
        writer.Text(ScoreNames.En, explanation.GetText(Language.English));
        WriteTree(writer, explanation, 0);
        writer.WriteEndObject();
    }

    private static void WriteTree(Utf8JsonWriter writer, Explanation explanation, int nesting)
    {
        if (nesting > DeepestNesting)
            throw new PerfModelJsonException(JsonErrorCode.TooDeep, "", DeepestNesting);
        writer.Text(Names.Code, explanation.Code);
        writer.OptionalTexts(ScoreNames.Arguments, explanation.Arguments);
        if (explanation.Parts.Count == 0)
            return;
        writer.WriteStartArray(ScoreNames.Steps);
        foreach (Explanation part in explanation.Parts)
        {
            writer.WriteStartObject();
            WriteTree(writer, part, nesting + 1);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static Explanation ReadStep(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (++scope.Nesting > DeepestNesting)
            throw scope.Error(JsonErrorCode.TooDeep, DeepestNesting);
        Explanation step = Read(ref reader, scope);
        scope.Nesting--;
        return step;
    }

    private static string ReadCode(ref Utf8JsonReader reader, ReadScope scope)
    {
        string code = Strict.Text(ref reader, scope);
        return Explanation.Templates.ContainsKey(code)
            ? code
            : throw scope.Error(JsonErrorCode.UnknownName, ReadScope.Shortened(code), nameof(Explanation) + "." + nameof(Explanation.Templates));
    }
}
