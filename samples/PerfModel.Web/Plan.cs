namespace PerfModel.Web;

/// <summary>A body of one's own.</summary>
/// <param name="Name">What is planned.</param>
/// <param name="Goal">What is to be reached.</param>
/// <param name="More">More of it.</param>
/// <param name="Severity">How serious it is.</param>
public sealed record Plan(string Name, Target Goal, ValueList<Target>? More = null, Severity? Severity = null);
