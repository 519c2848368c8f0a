using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfModel.Validation;

namespace PerfModel.AspNetCore;

/// <summary>The library as a service: endpoints that are mapped in one line.</summary>
public static class PerfModelEndpoints
{
    private const string SchemaType = "application/schema+json";

    /// <summary>Maps the endpoints below a path.</summary>
    /// <remarks>
    /// <para><c>GET parse?text=</c> and <c>POST parse</c> with an array of texts: targets, or errors with code and place. <c>GET
    /// evaluate?target=&amp;actual=</c>, with
    /// <c>category</c>, <c>name</c>, <c>polarity</c>, <c>year</c>: a verdict. <c>POST validate?profile=</c> and <c>POST score?profile=</c>
    /// with a form: findings, points. <c>GET schemas</c> and <c>GET schemas/{name}</c>: the JSON Schemas.</para>
    /// <para>They need <see cref="PerfModelWebServiceCollectionExtensions.AddPerfModelWeb"/>, ask for no authorization and are not limited
    /// in size but by the server:
    /// the group that is returned takes such conventions.</para>
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path.</param>
    /// <returns>The group of the endpoints, to which conventions can be added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    public static RouteGroupBuilder MapPerfModel(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/perfmodel")
    {
        RouteGroupBuilder group = endpoints.MapGroup(prefix).WithTags(nameof(PerfModel));
        group.MapGet("/parse", Parse).WithName("parseTarget").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/parse", ParseMany).WithName("parseTargets").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/evaluate", Evaluate).WithName("evaluate").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/validate", Validate).WithName("validateForm").ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/score", Score).WithName("scoreForm").ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/schemas", static () => PerfModelSchemas.Names.ToArray()).WithName("listSchemas");
        group.MapGet("/schemas/{name}", Schema).WithName("getSchema").Produces<string>(StatusCodes.Status200OK, SchemaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
        return group;
    }

    private static TargetParseResult Parse(string text, TargetParseOptions options) => TargetParser.Parse(text, options);

    private static TargetParseResult[] ParseMany(string[] texts, TargetParseOptions options) =>
        [.. texts.Select(text => TargetParser.Parse(text, options))];

    private static Evaluation Evaluate([AsParameters] EvaluationQuery query, Evaluator evaluator) =>
        evaluator.Evaluate(query.Target, query.Actual, query.Context);

    private static Results<Ok<ValidationResult>, ProblemHttpResult> Validate(
        PerformanceForm form, IServiceProvider services, string? profile = null) =>
        Find<Validator>(services, profile) is Validator validator
            ? TypedResults.Ok(validator.Validate(form))
            : Unknown("profile", profile);

    private static Results<Ok<FormScore>, ProblemHttpResult> Score(
        PerformanceForm form, IServiceProvider services, string? profile = null) =>
        Find<FormScorer>(services, profile) is FormScorer scorer
            ? TypedResults.Ok(scorer.Score(form))
            : Unknown("profile", profile);

    private static Results<ContentHttpResult, ProblemHttpResult> Schema(string name) => PerfModelSchemas.Names.Contains(name)
        ? TypedResults.Content(PerfModelSchemas.Get(name), SchemaType)
        : Unknown("schema", name);

    private static T? Find<T>(IServiceProvider services, string? profile)
        where T : class => profile is null ? services.GetRequiredService<T>() : services.GetKeyedService<T>(profile);

    private static ProblemHttpResult Unknown(string what, string? name) =>
        TypedResults.Problem($"There is no {what} '{name}'.", statusCode: StatusCodes.Status404NotFound);
}
