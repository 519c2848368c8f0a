using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of an interval of points: <c>{"lower":8,"upper":10}</c>.</summary>
internal sealed class ScoreRangeJson
{
    private static readonly ObjectShape<ScoreRangeJson> Shape = new(
        new(Names.Lower, static (ref r, s, f) => f._lower = Strict.Number(ref r, s)),
        new(Names.Upper, static (ref r, s, f) => f._upper = Strict.Number(ref r, s)),
        new(Names.UpperExclusive, static (ref r, s, f) => f._upperExclusive = Strict.Flag(ref r, s)));

    private static readonly ulong Required = Shape.Set(Names.Lower, Names.Upper);

    private decimal _lower;
    private decimal _upper;
    private bool _upperExclusive;

    public static ScoreRange Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        var fields = new ScoreRangeJson();
        Shape.Read(ref reader, scope, fields, Shape.All, Required);
        return fields._lower <= fields._upper
            ? new ScoreRange(fields._lower, fields._upper, fields._upperExclusive)
            : throw scope.Error(JsonErrorCode.RangeInvalid, fields._lower, fields._upper);
    }

    /// <summary>Writes an interval where there is one.</summary>
    public static void Optional(Utf8JsonWriter writer, JsonEncodedText name, ScoreRange? range)
    {
        if (range is not ScoreRange given)
            return;
        if (given.Lower > given.Upper)
            throw new PerfModelJsonException(JsonErrorCode.NotRepresentable, "", given);
        writer.WriteStartObject(name);
        writer.WriteNumber(Names.Lower, given.Lower);
        writer.WriteNumber(Names.Upper, given.Upper);
        writer.OptionalFlag(Names.UpperExclusive, given.UpperExclusive);
        writer.WriteEndObject();
    }

    /// <summary>Writes a sum: a number where both ends are equal, else the interval.</summary>
    public static void Sum(Utf8JsonWriter writer, JsonEncodedText point, JsonEncodedText interval, ScoreRange range)
    {
        if (range.Lower == range.Upper && !range.UpperExclusive)
            writer.WriteNumber(point, range.Lower);
        else
            Optional(writer, interval, range);
    }

    /// <summary>A sum of which the number or the interval was given, not both.</summary>
    public static ScoreRange Sum(ReadScope scope, JsonEncodedText point, decimal? number, JsonEncodedText interval, ScoreRange? range)
    {
        if (number is not null && range is not null)
            throw scope.Error(JsonErrorCode.ConflictingProperties, point.ToString(), interval.ToString());
        return range ?? (number is decimal given ? new ScoreRange(given, given) : throw scope.Missing(point.ToString()));
    }
}
