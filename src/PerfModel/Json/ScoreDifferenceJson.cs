using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The JSON of a printed score beside ours: <c>published</c> and, where they differ, <c>differenceCause</c>.</summary>
internal static class ScoreDifferenceJson
{
    /// <summary>Writes the two properties where a score is printed. They follow from the form; they are read and not kept.</summary>
    public static void WriteBeside(Utf8JsonWriter writer, ScoreDifference? difference)
    {
        writer.OptionalNumber(ScoreNames.Published, difference?.Published);
        if (difference is { IsEqual: false })
            writer.Name(ScoreNames.DifferenceCause, difference.Cause);
    }
}
