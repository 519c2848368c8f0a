using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PerfModel.Json;

namespace PerfModel.AspNetCore.Problems;

/// <summary>Answers requests that minimal APIs cannot bind.</summary>
internal sealed class BadRequests(IProblemDetailsService problems, PerfModelJsonOptions options)
{
    /// <summary>Answers a bad request; false where it is another error, or the answer has begun.</summary>
    public async ValueTask<bool> TryAnswerAsync(HttpContext context, Exception exception)
    {
        if (exception is not BadHttpRequestException bad || context.Response.HasStarted)
            return false;
        ProblemDetails problem = bad.InnerException is PerfModelJsonException error ? error.ToProblemDetails(options.Language)
            : OfParameters(context)
            ?? new ProblemDetails { Status = bad.StatusCode, Detail = bad.InnerException?.Message ?? bad.Message };
        context.Response.StatusCode = problem.Status!.Value;
        var answer = new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem, Exception = exception };
        // A client that takes no JSON is told all the same.
        if (!await problems.TryWriteAsync(answer))
            await Results.Problem(problem).ExecuteAsync(context);
        return true;
    }

    /// <summary>The first parameter of the endpoint whose text is no value of the library; null where that is not the reason.</summary>
    private ProblemDetails? OfParameters(HttpContext context)
    {
        Endpoint? endpoint = context.GetEndpoint();
        foreach (IParameterBindingMetadata parameter in endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (TextParameter.Of(parameter.ParameterInfo.ParameterType) is not TextParameter type
                || Given(context, parameter) is not (string source, string name, string text))
                continue;
            if (!type.IsValid(text))
                return PerfModelProblems.OfParameter(type, source, name, text, options.Language);
        }

        return null;
    }

    private static (string Source, string Name, string Text)? Given(HttpContext context, IParameterBindingMetadata parameter)
    {
        object[] attributes = parameter.ParameterInfo.GetCustomAttributes(inherit: true);
        string header = attributes.OfType<IFromHeaderMetadata>().FirstOrDefault()?.Name ?? parameter.Name;
        if (attributes.OfType<IFromHeaderMetadata>().Any())
            return context.Request.Headers[header] is [string value, ..] ? ("header", header, value) : null;
        string name = attributes.OfType<IFromRouteMetadata>().FirstOrDefault()?.Name
            ?? attributes.OfType<IFromQueryMetadata>().FirstOrDefault()?.Name ?? parameter.Name;
        return context.GetRouteValue(name) is string routed ? ("route", name, routed)
            : context.Request.Query[name] is [string asked, ..] ? ("query", name, asked)
            : null;
    }
}
