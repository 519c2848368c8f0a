namespace PerfModel.Parsing;

/// <summary>Reads a whole text: every public face of the parser ends here.</summary>
internal static class TargetReader
{
    /// <summary>The target, or null; the reason then stands in the reading.</summary>
    public static Target? Read(ref Scan s)
    {
        s.Glyphs.Load();
        if (s.Remarks is not null)
            Folding.Remark(s);
        if (PlainQuantities.Read(ref s) is Target plain)
            return plain;
        Target? target = ReadWhole(ref s);
        return target is null || ReferenceEquals(target.Text, s.Text) ? target : target.WithText(s.Text);
    }

    private static Target? ReadWhole(ref Scan s)
    {
        (int start, int end) = s.Trimmed(0, s.Length);
        if (start == end)
            return s.Fail(TargetErrorCode.Empty, 0, s.Length);
        s.Glyphs.FindWords();
        if (s.Glyphs.HasClasses(ClassSets.Control) && !Folding.Check(ref s))
            return null;
        s.Text ??= s.Glyphs.Raw.ToString();
        if (s.IsWord(start, end, Roles.NotApplicable))
            return new NotApplicableTarget(null, s.Text);
        return TakeSigns(ref s, start, end) ? Splitting.Read(ref s, start, end) : null;
    }

    /// <summary>Takes notes and ordinals out of the text; false after an error. What a text has no signs or words of is passed over.</summary>
    private static bool TakeSigns(ref Scan s, int start, int end)
    {
        bool brackets = s.Glyphs.HasClasses(ClassSets.Brackets);
        if (brackets || s.Glyphs.HasClasses(ClassSets.Quotes))
            Quotation.Open(ref s, start, end);
        if (brackets && !Notes.Take(ref s, start, end))
            return false;
        bool ordinals = s.Glyphs.HasClasses(ClassSets.Stops | ClassSets.OrdinalSigns) || s.Glyphs.MayHave(Roles.Ordinal);
        if (ordinals && !Ordinals.TakeAll(ref s, start, end))
            return false;
        bool scales = s.Glyphs.HasClasses(ClassSets.Separators) || s.Glyphs.MayHave(Roles.Scoring);
        return !scales || Scales.Check(ref s, start, end);
    }
}
