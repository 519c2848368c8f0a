using System;
using Microsoft.Extensions.DependencyInjection;

namespace PerfModel.Docs.Cookbook;

internal static class Services
{
    public static void Run()
    {
        // <Services>
        var services = new ServiceCollection();
        services.AddPerfModel(options => options.ScoringProfiles["county"] = ScoringProfile.Default with { Id = "county", Title = "某县" });
        using ServiceProvider provider = services.BuildServiceProvider();
        Console.WriteLine(provider.GetRequiredKeyedService<FormScorer>("county").Profile.Title); // 某县
        // </Services>
    }
}
