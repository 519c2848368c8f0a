namespace PerfModel.Analyzers;

/// <summary>What is wrong with a literal.</summary>
/// <param name="Position">Where in its text.</param>
/// <param name="Length">How many characters; all where it is 0.</param>
/// <param name="Message">What is filled into the message.</param>
/// <param name="Suggestion">What was probably meant, or null.</param>
internal sealed record LiteralProblem(int Position, int Length, string Message, string? Suggestion);
