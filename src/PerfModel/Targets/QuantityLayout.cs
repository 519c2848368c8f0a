using System;

namespace PerfModel.Targets;

/// <summary>How a plain quantity was written, so that its text need not be kept: <c>>= 207 条</c>.</summary>
[Flags]
internal enum QuantityLayout : byte
{
    /// <summary>Without blanks.</summary>
    Plain = 0,

    /// <summary>A blank between the sign and the number.</summary>
    BlankBehindSign = 1,

    /// <summary>A blank between the number and the unit.</summary>
    BlankBeforeUnit = 2,

    /// <summary><c>>=</c> or <c>&lt;=</c>.</summary>
    TwoSigns = 4,

    /// <summary>Otherwise: the text itself is kept.</summary>
    Other = 8,
}
