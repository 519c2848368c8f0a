using Microsoft.AspNetCore.Mvc;

namespace PerfModel.AspNetCore;

/// <summary>What <c>GET evaluate</c> takes. Target and actual value are texts, since one that is not understood has a verdict
/// too.</summary>
/// <param name="Target">The target as written.</param>
/// <param name="Actual">The actual value as written.</param>
/// <param name="Category">The category of the indicator.</param>
/// <param name="Name">The name of the indicator.</param>
/// <param name="Polarity">Which way is good.</param>
/// <param name="Year">The fiscal year.</param>
internal sealed record EvaluationQuery(
    [property: FromQuery(Name = "target")] string Target,
    [property: FromQuery(Name = "actual")] string Actual,
    [property: FromQuery(Name = "category")] Category? Category,
    [property: FromQuery(Name = "name")] string? Name,
    [property: FromQuery(Name = "polarity")] Polarity? Polarity,
    [property: FromQuery(Name = "year")] int? Year)
{
    public EvaluationContext Context => new() { Category = Category, Name = Name, Polarity = Polarity, Year = Year };
}
