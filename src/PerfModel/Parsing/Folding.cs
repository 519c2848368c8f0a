using PerfModel.Text;

namespace PerfModel.Parsing;

/// <summary>What the folding of characters has changed, as remarks; and the characters that belong in no text.</summary>
internal static class Folding
{
    /// <summary>Remarks the folded signs and the blanks.</summary>
    public static void Remark(in Scan s)
    {
        for (int i = 0; i < s.Length;)
        {
            int start = i;
            while (i < s.Length && IsFolded(s, i))
                i++;
            if (i > start)
                s.Remark(TargetRemarkCode.FoldedSign, start, i, SignsOf(s, start, i));
            int blank = i;
            while (i < s.Length && s.Glyphs.Items[i].Class == SignClass.Blank)
                i++;
            if (i > blank)
                s.Remark(TargetRemarkCode.Blank, blank, i);
            if (i == start)
                i++;
        }
    }

    /// <summary>False after a control character or half a character; the halves of a whole one become ordinary.</summary>
    public static bool Check(ref Scan s)
    {
        for (int i = 0; i < s.Length; i++)
        {
            if (s.Glyphs.Items[i].Class != SignClass.Control)
                continue;
            if (i + 1 == s.Length || !char.IsSurrogatePair(s.Glyphs.Raw[i], s.Glyphs.Raw[i + 1]))
                return s.Refuse(TargetErrorCode.UnexpectedText, i, i + 1);
            s.Glyphs.Items[i].Become(SignClass.Other);
            s.Glyphs.Items[++i].Become(SignClass.Other);
        }

        return true;
    }

    /// <summary>
    /// Whether a sign of the grammar was written with another character; Chinese punctuation and traditional characters are usual ones.
    /// </summary>
    private static bool IsFolded(in Scan s, int i)
    {
        Glyph glyph = s.Glyphs.Items[i];
        return glyph.Sign != s.Glyphs.Raw[i] && glyph.Class != SignClass.Blank && !IsUsual(glyph.Class, s.Glyphs.Raw[i]);
    }

    private static bool IsUsual(SignClass c, char raw) =>
        raw >= '\uFF01' && ClassSets.Has(ClassSets.UsuallyWide, c);

    private static string SignsOf(in Scan s, int start, int end)
    {
        char[] signs = new char[end - start];
        for (int i = start; i < end; i++)
            signs[i - start] = s.Glyphs.Items[i].Sign;
        return new string(signs);
    }
}
