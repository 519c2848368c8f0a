using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PerfModel.AspNetCore.Problems;
using PerfModel.Json;
using PerfModel.Validation;

namespace PerfModel.AspNetCore;

/// <summary>What the library finds wrong, as problem details (RFC 9457).</summary>
/// <remarks>
/// The members of their own: <c>code</c>, the stable code; <c>path</c>, a JSON path in the body, and its <c>line</c>; <c>in</c> and
/// <c>name</c>, the route, query or header;
/// <c>text</c>, the text of a target with the <c>error</c>, <c>position</c> and <c>length</c> in it and, where there is one, the
/// <c>suggestion</c>; <c>findings</c>.
/// </remarks>
public static class PerfModelProblems
{
    private const string CodeOfFindings = "findings";

    /// <summary>A body that is not of the form that the library reads: status 400, with code, path and, for the text of a target, the place
    /// in it.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">The language of the detail.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static ProblemDetails ToProblemDetails(this PerfModelJsonException error, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(error);
        ProblemDetails problem = BadRequest(error.Code.ToCamelCase(), error.GetMessage(language));
        problem.Extensions[ProblemNames.In] = "body";
        problem.Extensions[ProblemNames.Path] = error.Location;
        if (error.LineNumber is long line)
            problem.Extensions[ProblemNames.Line] = line + 1;
        if (error.TargetError is TargetError target)
            Add(problem, target);
        return problem;
    }

    /// <summary>A text that is no target: status 400, with code and the place in the text.</summary>
    /// <param name="error">The error.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the detail.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProblemDetails ToProblemDetails(this TargetError error, string text, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(text);
        ProblemDetails problem = BadRequest(JsonErrorCode.TargetInvalid.ToCamelCase(), error.GetMessage(language));
        problem.Extensions[ProblemNames.Text] = text;
        Add(problem, error);
        return problem;
    }

    /// <summary>What validation found: status 422, with the messages by the JSON pointers of their places in <c>errors</c>, and the
    /// findings as the library writes them.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="least">Only findings as serious as this.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static HttpValidationProblemDetails ToProblemDetails(
        this ValidationResult result, Language language = Language.Chinese, Severity least = Severity.Error)
    {
        ArgumentNullException.ThrowIfNull(result);
        Finding[] findings = [.. result.Findings.Where(finding => finding.Severity >= least)];
        Dictionary<string, string[]> errors = findings.GroupBy(finding => finding.Place.Pointer)
            .ToDictionary(group => group.Key, group =>
                group.Select(finding => finding.RuleId + " " + finding.GetMessage(language)).ToArray());
        var problem = new HttpValidationProblemDetails(errors)
        {
            Status = StatusCodes.Status422UnprocessableEntity,
            Type = ProblemNames.TypePrefix + CodeOfFindings,
        };
        problem.Extensions[ProblemNames.Code] = CodeOfFindings;
        problem.Extensions[ProblemNames.Findings] = findings;
        return problem;
    }

    /// <summary>A text of a route, query or header that is no value of its type.</summary>
    internal static ProblemDetails OfParameter(TextParameter type, string source, string name, string text, Language language)
    {
        ProblemDetails problem = TargetParser.Parse(text).Error is TargetError error && type == TextParameter.Of(typeof(Target))
            ? error.ToProblemDetails(text, language)
            : BadRequest(type.Code, type.GetMessage(text, language));
        problem.Extensions[ProblemNames.In] = source;
        problem.Extensions[ProblemNames.Name] = name;
        problem.Extensions[ProblemNames.Text] = text;
        return problem;
    }

    private static ProblemDetails BadRequest(string code, string detail) => new()
    {
        Status = StatusCodes.Status400BadRequest,
        Type = ProblemNames.TypePrefix + code,
        Title = code,
        Detail = detail,
        Extensions = { [ProblemNames.Code] = code },
    };

    private static void Add(ProblemDetails problem, TargetError error)
    {
        problem.Extensions[ProblemNames.Error] = error.Code.ToCamelCase();
        problem.Extensions[ProblemNames.Position] = error.Position;
        problem.Extensions[ProblemNames.Length] = error.Length;
        if (error.Suggestion is not null)
            problem.Extensions[ProblemNames.Suggestion] = error.Suggestion;
    }

    private static string ToCamelCase<T>(this T code)
        where T : struct, Enum => char.ToLowerInvariant(code.ToString()[0]) + code.ToString()[1..];
}
