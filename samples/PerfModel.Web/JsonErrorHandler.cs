using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using PerfModel.Json;

namespace PerfModel.Web;

/// <summary>Answers a body that is not of the form that the library reads with its place, code and reason.</summary>
internal sealed class JsonErrorHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException { InnerException: PerfModelJsonException error })
            return false;
        await Results.Problem(error.GetMessage(Language.Chinese), error.Location, StatusCodes.Status400BadRequest, error.Code.ToString()).ExecuteAsync(httpContext);
        return true;
    }
}
