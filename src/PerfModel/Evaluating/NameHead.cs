namespace PerfModel.Evaluating;

/// <summary>The head of a name while it is looked for.</summary>
internal struct NameHead
{
    /// <summary>The head, or null where it is not known.</summary>
    public PolarityWord? Word;

    /// <summary>Where the head begins; where it is not known, where it ends.</summary>
    public int Start;

    /// <summary>How it is counted.</summary>
    public Measure Measure;

    /// <summary>The tail that says so.</summary>
    public PolarityWord? Tail;

    /// <summary>A tail that may be the head.</summary>
    public PolarityWord? Soft;

    /// <summary>Where it begins.</summary>
    public int SoftStart;

    /// <summary>Passes over a tail.</summary>
    public void Peel(PolarityWord word, WordRole headRoles)
    {
        Start -= word.Text.Length;
        if (Measure is Measure.None or Measure.State)
            (Measure, Tail) = (word.Measure, word);
        if (Soft is null && word.Is(headRoles))
            (Soft, SoftStart) = (word, Start);
    }
}
