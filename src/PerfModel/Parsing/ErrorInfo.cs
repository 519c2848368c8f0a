namespace PerfModel.Parsing;

/// <summary>An error as it stands inside the parser: no text is made until somebody asks.</summary>
internal readonly record struct ErrorInfo(TargetErrorCode Code, int Position, int Length);
