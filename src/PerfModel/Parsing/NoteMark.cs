namespace PerfModel.Parsing;

/// <summary>What a reader has noted of a note.</summary>
internal enum NoteMark : byte
{
    /// <summary>Nothing: it is kept.</summary>
    None,

    /// <summary>It says whether a bound is included, and has been read as that.</summary>
    Bound,
}
