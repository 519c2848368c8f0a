using System.Text;

namespace PerfModel.Documents.Pdf.Pages;

/// <summary>Letters as they are typed: fonts in PDF map some Chinese characters to the radicals that look alike (⽬ for 目).</summary>
internal static class Unified
{
    private const char FirstRadical = '\u2E80';
    private const char LastRadical = '\u2FDF';

    /// <summary>The letters with radicals replaced by the characters that they stand for.</summary>
    public static string Of(string text)
    {
        foreach (char c in text)
        {
            if (c is >= FirstRadical and <= LastRadical or >= '\uFB00' and <= '\uFB06')
                return text.Normalize(NormalizationForm.FormKC);
        }

        return text;
    }
}
