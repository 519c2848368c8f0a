using PerfModel.Text;

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
        Target? target = PlainQuantities.Read(ref s) ?? ReadWhole(ref s);
        if (target is null || target.HasText && (s.Text is null || ReferenceEquals(target.Text, s.Text)))
            return target;
        return target.HasText || s.Text is not null ? target.WithText(s.Text) : target;
    }

    private static Target? ReadWhole(ref Scan s)
    {
        if (!Folding.Check(ref s))
            return null;
        (int start, int end) = s.Trimmed(0, s.Length);
        if (start == end)
            return s.Fail(TargetErrorCode.Empty, 0, s.Length);
        s.Text ??= s.Glyphs.Raw.ToString();
        s.Glyphs.FindWords();
        if (s.IsWord(start, end, Roles.NotApplicable))
            return new NotApplicableTarget(null, s.Text);
        Quotation.Open(ref s, ref start, ref end);
        return Notes.Take(ref s, start, end) && Ordinals.TakeAll(ref s, start, end) && Scales.Check(ref s, start, end) ? Splitting.Read(ref s, start, end) : null;
    }
}
