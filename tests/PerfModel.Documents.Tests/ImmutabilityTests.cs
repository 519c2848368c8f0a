using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using PerfModel.Tests.Immutability;
using Xunit;

namespace PerfModel.Documents.Tests;

/// <summary>What everybody shares of this package cannot be changed by anybody.</summary>
public sealed class ImmutabilityTests
{
    [Fact]
    public void Shared_options_are_closed()
    {
        IReadOnlyDictionary<object, string> shared = SharedObjects.Of(typeof(DocumentReader).Assembly);
        shared.Keys.Should().Contain([DocumentReaderOptions.Default, DocumentWriterOptions.Default, FolderOptions.Default]);
        Changeable.Properties(shared).Concat(Changeable.Fields(shared)).Concat(Changeable.Collections(shared)).Should().BeEmpty();
    }
}
