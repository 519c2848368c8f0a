using System.Runtime.CompilerServices;

namespace PerfModel.Tests;

internal static class AlwaysHostile
{
    [ModuleInitializer]
    internal static void Use() => HostileCulture.Use();
}
