using System;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using PerfModel.Tests.Validation;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>What a document takes that is larger than anybody would hold; while no other test adds to the memory.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class HugeArrayTests
{
    private const string Alone = "alone";

    [Fact]
    public async Task An_array_of_a_hundred_megabytes_is_read_in_the_room_of_a_few_forms()
    {
        byte[] form = PerfModelJson.SerializeToUtf8Bytes(FormNotation.Form(string.Join(" // ", Enumerable.Repeat("数量指标 | 线路数量 | 207条", 200))));
        int count = (100_000_000 / form.Length) + 1, read = 0;
        long most = 0, before = GC.GetTotalMemory(forceFullCollection: true);
        using var stream = new RepeatingStream([.. form, (byte)','], count, "["u8.ToArray(), [.. form, (byte)']']);
        await foreach (PerformanceForm? item in PerfModelJson.DeserializeAsyncEnumerable<PerformanceForm>(stream))
        {
            item!.Indicators.Count.Should().Be(200);
            if (++read % 500 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        stream.Position.Should().Be(stream.Length).And.BeGreaterThan(100_000_000);
        read.Should().Be(count + 1);
        most.Should().BeLessThan(10_000_000);
    }
}
