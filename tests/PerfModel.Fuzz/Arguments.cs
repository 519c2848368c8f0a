using System;
using System.Collections.Generic;
using System.Globalization;

namespace PerfModel.Fuzz;

/// <summary>What the command line says.</summary>
internal sealed class Arguments
{
    /// <summary>How long all harnesses together run.</summary>
    public TimeSpan Time { get; private set; } = TimeSpan.FromSeconds(20);

    /// <summary>The most inputs of a harness.</summary>
    public long Count { get; private set; } = long.MaxValue;

    /// <summary>The seed of the random numbers.</summary>
    public int Seed { get; private set; } = 1;

    /// <summary>The harnesses to run; all where there are none.</summary>
    public HashSet<string> Harnesses { get; } = new(StringComparer.Ordinal);

    /// <summary>The oracles to ask; all where there are none.</summary>
    public HashSet<string> Oracles { get; } = new(StringComparer.Ordinal);

    /// <summary>Inputs to try in the place of made ones.</summary>
    public List<string> Inputs { get; } = [];

    /// <summary>The file that gets the failures as lines of JSON; null where none does.</summary>
    public string? Output { get; private set; }

    /// <summary>
    /// The file that always holds the input that is tried, for what ends the process: a stack overflow; null where none does.
    /// </summary>
    public string? Trace { get; private set; }

    /// <summary>Whether afl++ drives.</summary>
    public bool Afl { get; private set; }

    /// <summary>The arguments, or null where they are wrong.</summary>
    public static Arguments? Read(string[] args)
    {
        var result = new Arguments();
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--afl")
                result.Afl = true;
            else if (i + 1 == args.Length || !result.Set(args[i], args[++i]))
                return null;
        }

        return result;
    }

    private bool Set(string name, string value)
    {
        bool isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= 0;
        switch (name)
        {
            case "--seconds" when isNumber:
                Time = TimeSpan.FromSeconds(number);
                return true;
            case "--count" when isNumber:
                (Count, Time) = ((long)number, TimeSpan.FromDays(30));
                return true;
            case "--seed" when isNumber:
                Seed = (int)number;
                return true;
            case "--harness":
                Harnesses.UnionWith(value.Split(','));
                return true;
            case "--oracle":
                Oracles.UnionWith(value.Split(','));
                return true;
            case "--out":
                Output = value;
                return true;
            case "--trace":
                Trace = value;
                return true;
            case "--input":
                Inputs.Add(value);
                return true;
            default:
                return false;
        }
    }
}
