using System;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PerfModel.AspNetCore.Problems;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace PerfModel.AspNetCore;

/// <summary>Registers the library in a web application.</summary>
public static class PerfModelWebServiceCollectionExtensions
{
    /// <summary>Makes the library's types values like any other of a web application: in JSON, in routes and queries, in problem details
    /// and in OpenAPI.</summary>
    /// <remarks>
    /// <para>The services of <see cref="PerfModelServiceCollectionExtensions.AddPerfModel"/> are added where they are not there yet. The
    /// JSON options of minimal APIs and of
    /// controllers take the registered <see cref="PerfModelJsonOptions"/>; every document of <c>AddOpenApi</c> takes the library's JSON
    /// Schemas.</para>
    /// <para>A body, route or query that cannot be read is answered with status 400 and problem details that name the code, the path in the
    /// body, and the place in the text
    /// of a target; so are other bad requests, without these. No middleware has to be added for it.</para>
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options of the library, where it is not registered yet.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">Something is wrong with the options of the library.</exception>
    public static IServiceCollection AddPerfModelWeb(this IServiceCollection services, Action<PerfModelOptions>? configure = null)
    {
        services.AddPerfModel(configure);
        AddJson(services);
        AddProblems(services);
        services.ConfigureAll<OpenApiOptions>(static options => options.AddPerfModel());
        return services;
    }

    private static void AddJson(IServiceCollection services)
    {
        services.AddOptions<HttpJsonOptions>()
            .Configure<PerfModelJsonOptions>(static (json, own) => json.SerializerOptions.AddPerfModel(own));
        services.AddOptions<MvcJsonOptions>().Configure<PerfModelJsonOptions>(static (json, own) =>
        {
            json.JsonSerializerOptions.AddPerfModel(own);
            // So the model state keeps the exception, which knows code and place, and not its message alone.
            json.AllowInputFormatterExceptionMessages = false;
        });
    }

    private static void AddProblems(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        services.TryAddSingleton<BadRequests>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IExceptionHandler, BadRequestHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDeveloperPageExceptionFilter, BadRequestPage>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, BadRequestStartup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ApiBehaviorOptions>, InvalidModelStates>());
    }
}
