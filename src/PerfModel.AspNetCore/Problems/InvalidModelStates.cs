using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using PerfModel.Json;

namespace PerfModel.AspNetCore.Problems;

/// <summary>Answers requests that controllers cannot bind.</summary>
internal sealed class InvalidModelStates(PerfModelJsonOptions options) : IPostConfigureOptions<ApiBehaviorOptions>
{
    private const string ContentType = "application/problem+json";

    public void PostConfigure(string? name, ApiBehaviorOptions options)
    {
        Func<ActionContext, IActionResult> others = options.InvalidModelStateResponseFactory;
        options.InvalidModelStateResponseFactory = context =>
        {
            if ((OfBody(context) ?? OfParameters(context)) is ProblemDetails problem)
                return new BadRequestObjectResult(problem) { ContentTypes = { ContentType } };
            TellMessages(context.ModelState);
            return others(context);
        };
    }

    private ProblemDetails? OfBody(ActionContext context) => context.ModelState.Values
        .SelectMany(static entry => entry.Errors)
        .Select(static error => error.Exception)
        .OfType<PerfModelJsonException>()
        .FirstOrDefault()?.ToProblemDetails(options.Language);

    private ProblemDetails? OfParameters(ActionContext context)
    {
        foreach (ParameterDescriptor parameter in context.ActionDescriptor.Parameters)
        {
            string name = parameter.BindingInfo?.BinderModelName ?? parameter.Name;
            if (TextParameter.Of(parameter.ParameterType) is not TextParameter type
                || context.ModelState[name] is not { ValidationState: ModelValidationState.Invalid, AttemptedValue: string text }
                    || type.IsValid(text))
            {
                continue;
            }

            string source = context.RouteData.Values.ContainsKey(name) ? "route"
                : parameter.BindingInfo?.BindingSource == BindingSource.Header ? "header" : "query";
            return PerfModelProblems.OfParameter(type, source, name, text, options.Language);
        }

        return null;
    }

    /// <summary>What the framework says of other JSON that cannot be read, as it does where no exceptions are asked for.</summary>
    private static void TellMessages(ModelStateDictionary state)
    {
        foreach (ModelStateEntry entry in state.Values)
        {
            List<JsonException> errors = [.. entry.Errors.Select(static error => error.Exception).OfType<JsonException>()];
            foreach (ModelError error in entry.Errors.Where(static error => error.Exception is JsonException).ToList())
                entry.Errors.Remove(error);
            foreach (JsonException error in errors)
                entry.Errors.Add(error.Message);
        }
    }
}
