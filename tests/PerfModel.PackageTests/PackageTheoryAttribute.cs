using System;
using System.Linq;
using Xunit;

namespace PerfModel.PackageTests;

/// <summary>A test of the packages, skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute()
    {
        if (Package.Libraries.Append(Package.Tool).Any(id => Package.PathOf(id) is null))
            Skip = "PERFMODEL_PACKAGES names no folder of packages: dotnet pack -c Release -o artifacts/package";
    }
}
