using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>The roles of words as bits, by which the readers ask for them. Roles of one set can be asked for together.</summary>
internal static class Roles
{
    public const ulong Before = 1UL << (int)WordRole.Before;
    public const ulong Apart = 1UL << (int)WordRole.Apart;
    public const ulong After = 1UL << (int)WordRole.After;
    public const ulong SuspectBefore = 1UL << (int)WordRole.SuspectBefore;
    public const ulong SuspectAlone = 1UL << (int)WordRole.SuspectAlone;
    public const ulong SuspectAfter = 1UL << (int)WordRole.SuspectAfter;
    public const ulong SuspectWhole = 1UL << (int)WordRole.SuspectWhole;
    public const ulong SuspectTime = 1UL << (int)WordRole.SuspectTime;
    public const ulong SuspectEnd = 1UL << (int)WordRole.SuspectEnd;
    public const ulong SuspectStart = 1UL << (int)WordRole.SuspectStart;
    public const ulong SuspectDate = 1UL << (int)WordRole.SuspectDate;
    public const ulong SuspectDateAfter = 1UL << (int)WordRole.SuspectDateAfter;
    public const ulong SuspectDateInside = 1UL << (int)WordRole.SuspectDateInside;
    public const ulong Modal = 1UL << (int)WordRole.Modal;
    public const ulong FineAfter = 1UL << (int)WordRole.FineAfter;
    public const ulong SubjectEnd = 1UL << (int)WordRole.SubjectEnd;
    public const ulong Compound = 1UL << (int)WordRole.Compound;
    public const ulong Baseline = 1UL << (int)WordRole.Baseline;
    public const ulong BaselineTail = 1UL << (int)WordRole.BaselineTail;
    public const ulong Comparing = 1UL << (int)WordRole.Comparing;
    public const ulong Compared = 1UL << (int)WordRole.Compared;
    public const ulong Name = 1UL << (int)WordRole.Name;
    public const ulong Verb = 1UL << (int)WordRole.Verb;
    public const ulong Adverb = 1UL << (int)WordRole.Adverb;
    public const ulong State = 1UL << (int)WordRole.State;
    public const ulong Negative = 1UL << (int)WordRole.Negative;
    public const ulong Grade = 1UL << (int)WordRole.Grade;
    public const ulong NoMeasure = 1UL << (int)WordRole.NoMeasure;
    public const ulong Negator = 1UL << (int)WordRole.Negator;
    public const ulong Mark = 1UL << (int)WordRole.Mark;

    public const ulong Attributive = Word.Rare | (1UL << (WordRole.Attributive - WordRole.Attributive));
    public const ulong LeadsAttribute = Word.Rare | (1UL << (WordRole.LeadsAttribute - WordRole.Attributive));
    public const ulong FineTime = Word.Rare | (1UL << (WordRole.FineTime - WordRole.Attributive));
    public const ulong FineSingle = Word.Rare | (1UL << (WordRole.FineSingle - WordRole.Attributive));
    public const ulong Measured = Word.Rare | (1UL << (WordRole.Measured - WordRole.Attributive));
    public const ulong BaselineAlone = Word.Rare | (1UL << (WordRole.BaselineAlone - WordRole.Attributive));
    public const ulong Event = Word.Rare | (1UL << (WordRole.Event - WordRole.Attributive));
    public const ulong ByDate = Word.Rare | (1UL << (WordRole.ByDate - WordRole.Attributive));
    public const ulong OrBefore = Word.Rare | (1UL << (WordRole.OrBefore - WordRole.Attributive));
    public const ulong DoneName = Word.Rare | (1UL << (WordRole.DoneName - WordRole.Attributive));
    public const ulong Hedge = Word.Rare | (1UL << (WordRole.Hedge - WordRole.Attributive));
    public const ulong PlainGrade = Word.Rare | (1UL << (WordRole.PlainGrade - WordRole.Attributive));
    public const ulong GradeLead = Word.Rare | (1UL << (WordRole.GradeLead - WordRole.Attributive));
    public const ulong NotApplicable = Word.Rare | (1UL << (WordRole.NotApplicable - WordRole.Attributive));
    public const ulong Ordinal = Word.Rare | (1UL << (WordRole.Ordinal - WordRole.Attributive));
    public const ulong TenthsNoun = Word.Rare | (1UL << (WordRole.TenthsNoun - WordRole.Attributive));
    public const ulong LookAlike = Word.Rare | (1UL << (WordRole.LookAlike - WordRole.Attributive));
    public const ulong ClockTail = Word.Rare | (1UL << (WordRole.ClockTail - WordRole.Attributive));
    public const ulong NoFactor = Word.Rare | (1UL << (WordRole.NoFactor - WordRole.Attributive));
    public const ulong Basis = Word.Rare | (1UL << (WordRole.Basis - WordRole.Attributive));
    public const ulong BasisLead = Word.Rare | (1UL << (WordRole.BasisLead - WordRole.Attributive));
    public const ulong MonthLead = Word.Rare | (1UL << (WordRole.MonthLead - WordRole.Attributive));
    public const ulong BehindDate = Word.Rare | (1UL << (WordRole.BehindDate - WordRole.Attributive));
    public const ulong NameTail = Word.Rare | (1UL << (WordRole.NameTail - WordRole.Attributive));
    public const ulong NumberJoint = Word.Rare | (1UL << (WordRole.NumberJoint - WordRole.Attributive));
    public const ulong NumberTail = Word.Rare | (1UL << (WordRole.NumberTail - WordRole.Attributive));
    public const ulong Superlative = Word.Rare | (1UL << (WordRole.Superlative - WordRole.Attributive));
    public const ulong NumberInside = Word.Rare | (1UL << (WordRole.NumberInside - WordRole.Attributive));
    public const ulong OtherCalendar = Word.Rare | (1UL << (WordRole.OtherCalendar - WordRole.Attributive));
    public const ulong SuspectDateStart = Word.Rare | (1UL << (WordRole.SuspectDateStart - WordRole.Attributive));
    public const ulong Doubling = Word.Rare | (1UL << (WordRole.Doubling - WordRole.Attributive));
    public const ulong YesNo = Word.Rare | (1UL << (WordRole.YesNo - WordRole.Attributive));
    public const ulong Inclusion = Word.Rare | (1UL << (WordRole.Inclusion - WordRole.Attributive));
    public const ulong HedgeInside = Word.Rare | (1UL << (WordRole.HedgeInside - WordRole.Attributive));
    public const ulong Shorthand = Word.Rare | (1UL << (WordRole.Shorthand - WordRole.Attributive));
    public const ulong Recurring = Word.Rare | (1UL << (WordRole.Recurring - WordRole.Attributive));
    public const ulong Deny = Word.Rare | (1UL << (WordRole.Deny - WordRole.Attributive));
    public const ulong Numbered = Word.Rare | (1UL << (WordRole.Numbered - WordRole.Attributive));
    public const ulong PlanNoun = Word.Rare | (1UL << (WordRole.PlanNoun - WordRole.Attributive));
    public const ulong Respectively = Word.Rare | (1UL << (WordRole.Respectively - WordRole.Attributive));
    public const ulong FineNegative = Word.Rare | (1UL << (WordRole.FineNegative - WordRole.Attributive));
    public const ulong Version = Word.Rare | (1UL << (WordRole.Version - WordRole.Attributive));
    public const ulong DenyVerb = Word.Rare | (1UL << (WordRole.DenyVerb - WordRole.Attributive));
    public const ulong Extent = Word.Rare | (1UL << (WordRole.Extent - WordRole.Attributive));
    public const ulong Scoring = Word.Rare | (1UL << (WordRole.Scoring - WordRole.Attributive));
    public const ulong Must = Word.Rare | (1UL << (WordRole.Must - WordRole.Attributive));

    /// <summary>A qualitative term of whatever sort.</summary>
    public const ulong Term = Verb | Adverb | State;

    /// <summary>The bit of a role.</summary>
    public static ulong Of(WordRole role) =>
        role < WordRole.Attributive ? 1UL << (int)role : Word.Rare | (1UL << (role - WordRole.Attributive));
}
