namespace PerfModel.Benchmarks;

/// <summary>What every reader can say about a quantity.</summary>
/// <param name="Comparison">The comparison that is written.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit as written, empty where there is none; null where the reader does not tell it.</param>
public readonly record struct Reading(Comparison Comparison, decimal Value, string? Unit);
