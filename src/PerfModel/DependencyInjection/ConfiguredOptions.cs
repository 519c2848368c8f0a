using System;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace PerfModel.DependencyInjection;

/// <summary>
/// What an application configured with Microsoft.Extensions.Options (<c>services.Configure&lt;PerfModelOptions&gt;(section)</c>), read by
/// the name of the interface, since the library
/// does not depend on that package: who configures has it. The name is a constant that trimming and ahead-of-time compilation understand.
/// </summary>
internal static class ConfiguredOptions
{
    private const string Interface =
        "Microsoft.Extensions.Options.IOptions`1[[PerfModel.PerfModelOptions, PerfModel]], Microsoft.Extensions.Options";

    /// <summary>Whether anything is registered for the options: a Configure, a PostConfigure, a Validate.</summary>
    public static bool AreIn(IServiceCollection services) => services.Any(
        static service => service.ServiceType.IsConstructedGenericType
            && service.ServiceType.GenericTypeArguments[0] == typeof(PerfModelOptions));

    /// <summary>The configured options.</summary>
    /// <exception cref="InvalidOperationException">They cannot be had, and must not be passed over.</exception>
    public static PerfModelOptions Of(IServiceProvider provider)
    {
        Type? type = Type.GetType(Interface);
        object? options = type is null ? null : provider.GetService(type);
        if (options is null)
            throw new InvalidOperationException("PerfModelOptions are configured, but their IOptions is no service: call services.AddOptions().");
        MethodInfo value = type!.GetProperty("Value")!.GetMethod!;
        return ((Func<PerfModelOptions>)Delegate.CreateDelegate(typeof(Func<PerfModelOptions>), options, value))();
    }
}
