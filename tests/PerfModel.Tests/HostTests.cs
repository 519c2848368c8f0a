using System;
using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;
using System.Threading;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests;

/// <summary>That the tests run where they say: on which build of the library, in which culture.</summary>
public sealed class HostTests
{
    [Fact]
    public void The_tests_run_on_the_build_of_the_library_that_they_are_meant_for() =>
        typeof(Target).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().StartWith(
#if NETSTANDARD_BUILD
            ".NETStandard,Version=v2.0");
#else
            ".NETCoreApp,Version=v10.0");
#endif

    [Fact]
    public void The_culture_is_hostile_on_every_thread_where_that_is_asked()
    {
        string[] seen = [Speech(), OnAnotherThread(Speech)];
        if (HostileCulture.IsAsked)
            seen.Should().OnlyContain(speech => speech == "~1,5 2567 I");
        else
            seen.Should().OnlyContain(speech => !speech.Contains("2567"));
    }

    private static string Speech() => string.Format(
        CultureInfo.CurrentCulture, "{0} {1:yyyy} {2}", -1.5m, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), CultureInfo.CurrentCulture.TextInfo.ToUpper('ı'));

    private static string OnAnotherThread(Func<string> speak)
    {
        string result = "";
        var thread = new Thread(() => result = speak());
        using (ExecutionContext.SuppressFlow())
            thread.Start();
        thread.Join();
        return result;
    }
}
