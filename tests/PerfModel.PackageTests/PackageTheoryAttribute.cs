using System;
using Xunit;

namespace PerfModel.PackageTests;

/// <summary>A test of the packages, skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute()
    {
        if (Package.PathOf(Package.Core) is null || Package.PathOf(Package.Documents) is null)
            Skip = "PERFMODEL_PACKAGES names no folder of packages: dotnet pack src/PerfModel -c Release -o artifacts/package, and src/PerfModel.Documents likewise";
    }
}
