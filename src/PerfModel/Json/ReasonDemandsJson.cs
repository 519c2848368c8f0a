using System;
using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of why a reason must be given: an array of names, left out where none must.</summary>
internal static class ReasonDemandsJson
{
    private static readonly ReasonDemands[] Single = [ReasonDemands.BelowWeight, ReasonDemands.FarOver, ReasonDemands.LowExecution, ReasonDemands.Missed];

    public static ReasonDemands Read(ref Utf8JsonReader reader, ReadScope scope)
    {
        ReasonDemands demands = ReasonDemands.None;
        foreach (ReasonDemands demand in Strict.List(ref reader, scope, 1, ReadDemand))
            demands |= demand;
        return demands;
    }

    public static void Optional(Utf8JsonWriter writer, ReasonDemands demands)
    {
        if (demands == ReasonDemands.None)
            return;
        writer.WriteStartArray(ScoreNames.ReasonDemands);
        foreach (ReasonDemands demand in Single)
        {
            if ((demands & demand) != 0)
                writer.WriteStringValue(EnumNames<ReasonDemands>.Of(demand));
        }

        writer.WriteEndArray();
    }

    private static ReasonDemands ReadDemand(ref Utf8JsonReader reader, ReadScope scope)
    {
        ReasonDemands demand = Strict.Name<ReasonDemands>(ref reader, scope);
        return demand != ReasonDemands.None
            ? demand
            : throw scope.Error(JsonErrorCode.UnknownName, EnumNames<ReasonDemands>.Of(demand), string.Join(", ", Array.ConvertAll(Single, EnumNames<ReasonDemands>.Of)));
    }
}
