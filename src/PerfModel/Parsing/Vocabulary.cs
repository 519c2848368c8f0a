namespace PerfModel;

/// <summary>The words that the grammar knows.</summary>
public sealed class Vocabulary
{
    /// <summary>The vocabulary that is part of the library.</summary>
    public static Vocabulary Default { get; } = new();
}
