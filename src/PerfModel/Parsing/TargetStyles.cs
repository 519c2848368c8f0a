using System;

namespace PerfModel;

/// <summary>The permitted looseness of target texts: one flag for each.</summary>
[Flags]
public enum TargetStyles
{
    /// <summary>Only the canonical spelling of signs, numbers and known units.</summary>
    Strict = 0,

    /// <summary>Full-width and look-alike signs: <c>≧</c>, <c>％</c>, <c>>=</c>.</summary>
    FoldedSigns = 1,

    /// <summary>Blanks between the parts.</summary>
    Blanks = 2,

    /// <summary>Words and signs that say again what was said: <c>≥95%以上</c>.</summary>
    Redundancy = 4,

    /// <summary>Other names of units: <c>㎡</c>.</summary>
    UnitAliases = 8,

    /// <summary>Measure words that the catalogue does not know.</summary>
    UnknownUnits = 16,

    /// <summary>Chinese numerals.</summary>
    ChineseNumerals = 32,

    /// <summary>Texts of which another reading is possible, decided by an option.</summary>
    AmbiguousReadings = 64,

    /// <summary>Everything: the default.</summary>
    Lenient = FoldedSigns | Blanks | Redundancy | UnitAliases | UnknownUnits | ChineseNumerals | AmbiguousReadings,
}
