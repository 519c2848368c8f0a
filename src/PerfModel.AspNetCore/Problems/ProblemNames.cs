namespace PerfModel.AspNetCore.Problems;

/// <summary>The names of the members of problem details that are the library's own.</summary>
internal static class ProblemNames
{
    public const string Code = "code";
    public const string In = "in";
    public const string Name = "name";
    public const string Path = "path";
    public const string Line = "line";
    public const string Text = "text";
    public const string Error = "error";
    public const string Position = "position";
    public const string Length = "length";
    public const string Suggestion = "suggestion";
    public const string Findings = "findings";

    /// <summary>What the type of a problem begins with; its code follows.</summary>
    public const string TypePrefix = "urn:perfmodel:problem:";
}
