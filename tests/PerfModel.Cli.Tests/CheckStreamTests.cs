using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PerfModel.Cli.Tests;

/// <summary>That the number of forms does not decide how much memory the check takes.</summary>
public class CheckStreamTests
{
    private const int Forms = 4000;
    private const long Slack = 8 * 1024 * 1024;

    [Fact]
    public void Lines_of_JSON_are_held_some_at_a_time()
    {
        string[] forms = [.. CliRun.Of("read", CliRun.Sample, "--json").Out.Split('\n').Where(line => line.StartsWith('{')).Select(line => line.TrimEnd(','))];
        using var input = new LineSource(forms, Forms);
        using StringWriter error = new();
        Cli.Run(["check", "-", "--json"], input, TextWriter.Null, error).Should().Be(1);
        input.Held.Should().HaveCountGreaterThan(2);
        (input.Held[^1] - input.Held[0]).Should().BeLessThan(Slack, "what is held does not grow with what is read: " + string.Join(' ', input.Held));
        error.ToString().Should().Contain("2500").And.Contain("250");
    }

    /// <summary>Gives the same forms over and over, and looks now and then at how much is held.</summary>
    private sealed class LineSource(string[] forms, int count) : TextReader
    {
        private int _next;
        private string _line = "";
        private int _at;

        public List<long> Held { get; } = [];

        public override int Read(char[] buffer, int index, int length)
        {
            if (_at == _line.Length && !Next())
                return 0;
            int taken = Math.Min(length, _line.Length - _at);
            _line.CopyTo(_at, buffer, index, taken);
            _at += taken;
            return taken;
        }

        private bool Next()
        {
            if (_next == count)
                return false;
            if (_next % (count / 4) == count / 8)
                Held.Add(GC.GetTotalMemory(forceFullCollection: true));
            (_line, _at) = (forms[_next++ % forms.Length] + "\n", 0);
            return true;
        }
    }
}
