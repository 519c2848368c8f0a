using System;
using System.IO;
using Xunit;

namespace PerfModel.PackageTests;

/// <summary>A test of the package, skipped where none is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute()
    {
        if (!File.Exists(Package.Path))
            Skip = "PERFMODEL_PACKAGE names no package: dotnet pack src/PerfModel -c Release -o artifacts/package";
    }
}
