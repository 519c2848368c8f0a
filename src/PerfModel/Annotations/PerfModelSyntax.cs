namespace PerfModel;

/// <summary>What texts mean that members of one's own take, for the analyzer of the package and for editors:
/// <c>[StringSyntax(PerfModelSyntax.Target)] string goal</c>.</summary>
/// <remarks>Literals that are given to such a member are checked while they are typed, as those that the library takes are.</remarks>
public static class PerfModelSyntax
{
    /// <summary>The text of a target: <c>≥98%</c>.</summary>
    public const string Target = "PerfModel.Target";

    /// <summary>A unit of measure: <c>万元</c>.</summary>
    public const string Unit = "PerfModel.Unit";

    /// <summary>The id of a category: <c>output.quantity</c>.</summary>
    public const string Category = "PerfModel.Category";

    /// <summary>A truncated ISO 8601 date: <c>2024-12</c>.</summary>
    public const string Date = "PerfModel.Date";

    /// <summary>The id of a rule of validation: <c>VAL002</c>.</summary>
    public const string Rule = "PerfModel.Rule";
}
