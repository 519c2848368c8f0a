using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PerfModel.EntityFrameworkCore.Tests;

/// <summary>A test that runs on the database of its class, skipped by name where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PerfModel.EntityFrameworkCore.Tests." + nameof(DatabaseFactDiscoverer), "PerfModel.EntityFrameworkCore.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;

/// <summary>Finds the tests of a class of tests.</summary>
public sealed class DatabaseFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        bool isPostgres = testMethod.TestClass.Class.Name.EndsWith(nameof(PostgresTests), StringComparison.Ordinal);
        return isPostgres && Postgres.Bin is null
            ? [new SkippedTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)]
            : base.Discover(discoveryOptions, testMethod, factAttribute).ToArray();
    }
}

/// <summary>A test on PostgreSQL where that is not installed.</summary>
public sealed class SkippedTestCase : XunitTestCase
{
    [Obsolete("For xunit.")]
    public SkippedTestCase()
    {
    }

    public SkippedTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) => "PostgreSQL is not installed (Debian: apt-get install postgresql)";
}

/// <summary>On SQLite.</summary>
public sealed class SqliteTests(Sqlite database) : DatabaseTests(database), IClassFixture<Sqlite>;

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresTests(Postgres database) : DatabaseTests(database), IClassFixture<Postgres>;
