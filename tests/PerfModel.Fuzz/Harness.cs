using System;
using System.Collections.Generic;
using System.Text;

namespace PerfModel.Fuzz;

/// <summary>Something that must hold for every input.</summary>
/// <param name="Name">Its name, for the command line and the report.</param>
/// <param name="Check">Null where it holds; else what does not, whose words up to the first colon name the class of the failure. An
/// exception is a failure too.</param>
internal sealed record Oracle(string Name, Func<string, string?> Check);

/// <summary>A part of the library under attack: how inputs for it are made, and what must hold for them.</summary>
internal abstract class Harness
{
    /// <summary>The name, for the command line and the report.</summary>
    public abstract string Name { get; }

    /// <summary>What must hold.</summary>
    public abstract IReadOnlyList<Oracle> Oracles { get; }

    /// <summary>Inputs to begin with; failures that were mended stay among them.</summary>
    public abstract IReadOnlyList<string> Seeds { get; }

    /// <summary>An input.</summary>
    public abstract string Make(Random random);

    /// <summary>How long one oracle may take for an input, in milliseconds; what takes longer is a failure.</summary>
    public virtual double Limit(string input) => 200 + (0.05 * input.Length);

    /// <summary>The input that bytes from outside stand for.</summary>
    public virtual string Decode(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>An input as it is reported.</summary>
    public virtual string Show(string input) => input;
}
