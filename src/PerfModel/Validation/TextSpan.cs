using System.Text.Json.Serialization;

namespace PerfModel.Validation;

/// <summary>A part of a text as written, in UTF-16 units; equal by value.</summary>
/// <param name="Start">Where it begins, counted from 0.</param>
/// <param name="Length">How long it is; 0 names the place between two characters.</param>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Where it ends: the position behind its last character.</summary>
    public int End => Start + Length;
}
