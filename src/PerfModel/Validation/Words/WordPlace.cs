namespace PerfModel.Validation;

/// <summary>Where in a name a word counts.</summary>
internal enum WordPlace
{
    /// <summary>Anywhere.</summary>
    Any = 0,

    /// <summary>At the beginning of the name or of a clause.</summary>
    Start,

    /// <summary>At the end of the name or of a clause.</summary>
    End,
}
