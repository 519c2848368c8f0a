namespace PerfModel.Targets;

/// <summary>Whether the last characters of a subject could be read together with the sign behind it.</summary>
internal static class SubjectText
{
    /// <summary>True where a colon is safer: the subject ends like a comparator, a change or 约, or in a digit or a sign.</summary>
    public static bool MayRunOn(string subject)
    {
        char last = subject[subject.Length - 1];
        return last is (>= '0' and <= '9') or (>= '!' and <= '~') || RiskyEnds.IndexOf(last) >= 0 || subject.IndexOf('每') >= 0;
    }

    private const string RiskyEnds = "于过超满足少多低高到达至在为约近比加长升降减短大小内外上下幅速是计共持定突逾负";
}
