using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using FluentAssertions;
using PerfModel.Json;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Any number of values, one a line.</summary>
public sealed class JsonLinesTests
{
    private const string Good = """{"kind":"yesNo","text":"是","expected":true}""";

    [Fact]
    public void What_is_written_is_read_back_equal_in_whatever_pieces() => Gen.Select(FormGen.Forms.Array[0, 5], Gen.Int[1, 4000]).Sample(
        (forms, piece) =>
        {
            using var stream = new MemoryStream();
            PerfModelJsonLines.Write(stream, forms);
            using var pieces = new PieceStream(stream.ToArray(), piece);
            PerfModelJsonLines.Read<PerformanceForm>(pieces).Should().Equal(forms);
        },
        iter: 100);

    [Fact]
    public async Task Reading_and_writing_later_is_the_same()
    {
        Target[] targets = [Target.Parse("≥98%"), Target.Parse("显著提升"), Target.Parse("2024年12月底前")];
        using var written = new MemoryStream();
        await PerfModelJsonLines.WriteAsync(written, Later(targets));
        written.ToArray().Count(b => b == '\n').Should().Be(3);
        using var pieces = new PieceStream(written.ToArray(), 7);
        var read = new List<Target>();
        await foreach (Target target in PerfModelJsonLines.ReadAsync<Target>(pieces))
            read.Add(target);
        read.Should().Equal(targets);
    }

    [Fact]
    public void Indentation_does_not_break_lines()
    {
        using var stream = new MemoryStream();
        PerfModelJsonLines.Write(stream, [Target.Parse("是")], new JsonSerializerOptions(PerfModelJson.Options) { WriteIndented = true });
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Good + "\n");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\r\n  \n", 0)]
    [InlineData(Good, 1)]
    [InlineData(Good + "\r\n\r\n" + Good + "\r\n", 2)]
    [InlineData("\uFEFF" + Good + "\n" + Good, 2)]
    [InlineData("\n \n" + Good, 1)]
    public void Blank_lines_a_mark_and_a_missing_end_are_no_matter(string text, int count) => Read(text).Should().HaveCount(count);

    [Fact]
    public void An_error_names_its_line_and_what_stands_before_it_is_read()
    {
        var read = new List<Target>();
        Action all = () =>
        {
            foreach (Target target in Read(Good + "\n\n" + Good + "\n" + """{"kind":"quantity","comparison":"equal","value":"5"}""" + "\n" + Good))
                read.Add(target);
        };
        PerfModelJsonException error = all.Should().Throw<PerfModelJsonException>().Which;
        (error.LineNumber, error.Location, error.Code).Should().Be((3L, "$.value", JsonErrorCode.NumberExpected));
        error.Message.Should().Contain("(4:");
        read.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("{\"kind\":", 1L)]
    [InlineData("null", 1L)]
    [InlineData(Good + Good, 1L)]
    [InlineData("[" + Good + "]", 1L)]
    public void Whatever_is_no_value_is_a_JsonException_with_its_line(string bad, long line)
    {
        Action read = () => Read(Good + "\n" + bad).ToList();
        read.Should().Throw<JsonException>().Which.LineNumber.Should().Be(line);
    }

    [Fact]
    public void Lines_that_cannot_be_read_may_be_passed_over_and_are_told()
    {
        var errors = new List<JsonException>();
        string text = Good + "\n{\n" + Good + "\nnull\n" + Good;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        PerfModelJsonLines.Read<Target>(stream, null, errors.Add).Should().HaveCount(3);
        errors.Select(e => e.LineNumber).Should().Equal(1, 3);
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for_and_the_stream_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", Enumerable.Repeat(Good, 5000))));
        IEnumerable<Target> targets = PerfModelJsonLines.Read<Target>(stream);
        stream.Position.Should().Be(0);
        targets.First().Should().Be(Target.Parse("是"));
        stream.Position.Should().BeLessThan(stream.Length);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Any_number_of_lines_takes_the_room_of_the_longest()
    {
        byte[] line = Encoding.UTF8.GetBytes(new string('x', 100_000) + "\n");
        var buffer = new LineBuffer();
        int largest = 0, lines = 0;
        using var stream = new RepeatingStream(line, 1000);
        for (int count = 1; count > 0;)
        {
            ArraySegment<byte> room = buffer.Room();
            largest = Math.Max(largest, room.Array!.Length);
            count = stream.Read(room.Array, room.Offset, room.Count);
            buffer.Add(count);
            while (buffer.TryTake(out ReadOnlySpan<byte> taken))
                lines += taken.Length == 100_000 ? 1 : 0;
        }

        lines.Should().Be(1000);
        largest.Should().BeLessThan(4 * line.Length);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        Func<Task> read = async () =>
        {
            await foreach (Target target in PerfModelJsonLines.ReadAsync<Target>(stream, cancellationToken: new CancellationToken(canceled: true)))
                target.Should().BeNull();
        };
        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Nothing_is_written_of_a_value_without_JSON_form_and_the_lines_before_it_stay()
    {
        FieldPlace good = new(FormField.Title, new SourcePlace { Line = 1 }), bad = new(FormField.Title, null!);
        using MemoryStream now = new(), later = new();
        Action write = () => PerfModelJsonLines.Write(now, [good, bad]);
        write.Should().Throw<JsonException>();
        Func<Task> writeAsync = () => PerfModelJsonLines.WriteAsync(later, Later([good, bad]));
        await writeAsync.Should().ThrowAsync<JsonException>();
        string line = PerfModelJson.Serialize(good) + "\n";
        Encoding.UTF8.GetString(now.ToArray()).Should().Be(line);
        Encoding.UTF8.GetString(later.ToArray()).Should().Be(line);
    }

    [Fact]
    public void Arguments_are_demanded_at_once()
    {
        Action[] calls =
        [
            () => PerfModelJsonLines.Read<Target>(null!),
            () => PerfModelJsonLines.ReadAsync<Target>(null!),
            () => PerfModelJsonLines.Write<Target>(null!, []),
            () => PerfModelJsonLines.Write<Target>(Stream.Null, null!),
        ];
        foreach (Action call in calls)
            call.Should().Throw<ArgumentNullException>();
        Action unknown = () => PerfModelJsonLines.Read<Version>(Stream.Null);
        unknown.Should().Throw<NotSupportedException>();
    }

    private static IEnumerable<Target> Read(string text) => PerfModelJsonLines.Read<Target>(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static async IAsyncEnumerable<T> Later<T>(IEnumerable<T> values)
    {
        foreach (T value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }

    /// <summary>Gives its bytes in pieces.</summary>
    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            base.ReadAsync(buffer, offset, Math.Min(count, piece), cancellationToken);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer.Slice(0, Math.Min(buffer.Length, piece)), cancellationToken);
    }
}
