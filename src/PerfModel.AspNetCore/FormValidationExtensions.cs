using System;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PerfModel.Validation;

namespace PerfModel.AspNetCore;

/// <summary>Checks the forms that an endpoint takes before it sees them.</summary>
public static class FormValidationExtensions
{
    /// <summary>
    /// Validates each <see cref="PerformanceForm"/> and <see cref="FormDocument"/> among the arguments with the registered
    /// <see cref="Validator"/>, and answers findings with
    /// status 422 and <see cref="PerfModelProblems.ToProblemDetails(ValidationResult, Language, Severity)"/>.
    /// </summary>
    /// <param name="builder">The endpoint, or a group of them.</param>
    /// <param name="least">Findings less serious than this let a form pass.</param>
    /// <param name="profile">The name of the validation profile; null for the default.</param>
    /// <returns>The same endpoint.</returns>
    public static TBuilder ValidateForms<TBuilder>(this TBuilder builder, Severity least = Severity.Error, string? profile = null)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.AddEndpointFilter(async (context, next) => Problem(context, least, profile) ?? await next(context));
        builder.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status422UnprocessableEntity,
            typeof(HttpValidationProblemDetails), ["application/problem+json"]));
        return builder;
    }

    private static IResult? Problem(EndpointFilterInvocationContext context, Severity least, string? profile)
    {
        IServiceProvider services = context.HttpContext.RequestServices;
        Validator validator = profile is null ? services.GetRequiredService<Validator>()
            : services.GetRequiredKeyedService<Validator>(profile);
        Language language = services.GetRequiredService<PerfModelJsonOptions>().Language;
        foreach (object? argument in context.Arguments)
        {
            ValidationResult? result = argument switch
            {
                PerformanceForm form => validator.Validate(form),
                FormDocument document => validator.Validate(document),
                _ => null,
            };
            if (result is not null && result.Findings.Any(finding => finding.Severity >= least))
                return Results.Problem(result.ToProblemDetails(language, least));
        }

        return null;
    }
}
