using System.Globalization;

namespace PerfModel.Parsing;

/// <summary>Remarks on what was folded, redundant or decided.</summary>
internal ref partial struct Grammar
{
    private readonly void Remark(TargetRemarkCode code, int start, int end, string? argument = null) =>
        _remarks?.Add(new TargetRemark(code, start, end - start, argument ?? _raw.Slice(start, end - start).ToString()));

    private readonly void RemarkNumeral(int start, int end, decimal value) =>
        _remarks?.Add(new TargetRemark(TargetRemarkCode.ChineseNumeral, start, end - start, value.ToString(CultureInfo.InvariantCulture)));

    private readonly void RemarkFolded()
    {
        if (_remarks is null)
            return;
        for (int i = 0; i < _raw.Length; i++)
        {
            int start = i;
            while (i < _raw.Length && IsFolded(i))
                i++;
            if (i > start)
                Remark(TargetRemarkCode.FoldedSign, start, i, Slice(start, i).ToString());
            start = i;
            while (i < _raw.Length && _work[i] == ' ')
                i++;
            if (i > start)
                Remark(TargetRemarkCode.Blank, start, i);
            if (i > start)
                i--;
        }
    }

    /// <summary>Whether a sign or a character of the grammar was written with another character; the Chinese punctuation is the usual one.</summary>
    private readonly bool IsFolded(int i) =>
        _work[i] != _raw[i] && _work[i] != ' ' && "（）：；，～".IndexOf(_raw[i]) < 0;
}
