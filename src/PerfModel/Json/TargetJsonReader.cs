using System.Text.Json;

namespace PerfModel.Json;

/// <summary>Reads targets and results of parsing strictly.</summary>
internal static class TargetJsonReader
{
    /// <summary>How many conditions may stand within each other; leaves room below System.Text.Json's usual limit of 64 for what stands around.</summary>
    public const int DeepestNesting = 16;

    private static readonly ulong ErrorAllowed = TargetShape.Shape.Set(Names.Text, Names.Error, Names.Remarks);
    private static readonly ulong ErrorRequired = TargetShape.Shape.Set(Names.Text, Names.Error);
    private static readonly ulong RemarksAllowed = TargetShape.Shape.Set(Names.Remarks);

    /// <summary>Reads a target.</summary>
    public static Target ReadTarget(ref Utf8JsonReader reader, ReadScope scope) => ReadTarget(ref reader, scope, new TargetFields(), 0);

    /// <summary>Reads a target that is a condition of another.</summary>
    public static Target ReadNested(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (++scope.Nesting > DeepestNesting)
            throw scope.Error(JsonErrorCode.TooDeep, DeepestNesting);
        Target target = ReadTarget(ref reader, scope);
        scope.Nesting--;
        return target;
    }

    /// <summary>Reads a target with its text, or a text with its error.</summary>
    public static TargetParseResult ReadResult(ref Utf8JsonReader reader, ReadScope scope)
    {
        if (IsAcceptedText(ref reader, scope))
            return TargetParser.Parse(Strict.Text(ref reader, scope), scope.Options.ParseOptions);
        var fields = new TargetFields();
        if (Probe.Find(reader, Names.Error, out _))
        {
            TargetShape.Shape.Read(ref reader, scope, fields, ErrorAllowed, ErrorRequired);
            return new TargetParseResult(fields.Text!, null, fields.Error!.ToError(fields.Text, scope), Placed(fields, fields.Text!, scope));
        }

        Target target = ReadTarget(ref reader, scope, fields, RemarksAllowed);
        return new TargetParseResult(target.Text, target, null, Placed(fields, target.Text, scope));
    }

    /// <summary>Reads a target from a string by parsing it.</summary>
    public static Target ReadText(ref Utf8JsonReader reader, ReadScope scope)
    {
        string text = Strict.Text(ref reader, scope);
        TargetParseResult result = TargetParser.Parse(text, scope.Options.ParseOptions);
        return result.Target ?? throw scope.Error(text, result.Error!);
    }

    private static bool IsAcceptedText(ref Utf8JsonReader reader, ReadScope scope) =>
        scope.Options.AcceptTargetTexts && reader.TokenType == JsonTokenType.String;

    private static Target ReadTarget(ref Utf8JsonReader reader, ReadScope scope, TargetFields fields, ulong more)
    {
        if (IsAcceptedText(ref reader, scope))
            return ReadText(ref reader, scope);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw scope.Unexpected(JsonErrorCode.ObjectExpected, ref reader);
        if (!Probe.Find(reader, Names.Kind, out Utf8JsonReader found))
            throw scope.Missing(Names.Kind.ToString());
        KindShape? shape = found.TokenType == JsonTokenType.String && EnumNames<TargetKind>.TryParse(Probe.Text(ref found), out TargetKind kind)
            ? KindShape.Of(kind)
            : null;
        fields.Seen = TargetShape.Shape.Read(ref reader, scope, fields, (shape?.Allowed ?? TargetShape.Shape.All) | more);
        return shape!.Make(fields, scope);
    }

    private static ValueList<TargetRemark>? Placed(TargetFields fields, string text, ReadScope scope)
    {
        foreach (TargetRemark remark in fields.Remarks ?? ValueList<TargetRemark>.Empty)
        {
            if (remark.Position > text.Length || remark.Length > text.Length - remark.Position)
                throw scope.Error(JsonErrorCode.PositionInvalid, remark.Position, remark.Length);
        }

        return fields.Remarks;
    }
}
