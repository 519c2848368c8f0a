using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace PerfModel.AspNetCore.Problems;

/// <summary>Answers bad requests where the application handles exceptions.</summary>
internal sealed class BadRequestHandler(BadRequests requests) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken) =>
        requests.TryAnswerAsync(httpContext, exception);
}

/// <summary>Answers bad requests where the framework shows exceptions to the developer.</summary>
internal sealed class BadRequestPage(BadRequests requests) : IDeveloperPageExceptionFilter
{
    public async Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next)
    {
        if (!await requests.TryAnswerAsync(errorContext.HttpContext, errorContext.Exception))
            await next(errorContext);
    }
}

/// <summary>Answers bad requests where nothing else does.</summary>
internal sealed class BadRequestStartup(BadRequests requests) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(AnswerAsync);
        next(app);
    };

    private async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await requests.TryAnswerAsync(context, e);
        }
    }
}
