using PerfModel.Text;

namespace PerfModel.Forms.Reading;

/// <summary>Finds the year of a form: <c>( 2024 年度)</c>, <c>2024年度项目支出绩效自评表</c>.</summary>
internal static class YearText
{
    private const int First = 1900;
    private const int Last = 2100;

    /// <summary>The year of a text that says nothing else; null where it says more or none.</summary>
    public static int? Alone(string text)
    {
        if (text.Length > 20)
            return null;
        string plain = Fold.Of(text).Replace(" ", "").Trim('(', ')', ':');
        return plain.Length is >= 5 and <= 7 && plain.Substring(4) is "年" or "年度" or "年度)" ? Number(plain, 0) : null;
    }

    /// <summary>Whether a text is the place of a year that nobody filled in: <c>（    年度）</c>, <c>(20__年度)</c>, <c>（202X年度）</c>.</summary>
    public static bool IsBlank(string text)
    {
        if (text.Length > 20)
            return false;
        string plain = Fold.Of(text).Replace(" ", "").Trim('(', ')', ':').TrimStart('2', '0', 'X', 'x', 'Y', 'y', '*', '_', '×');
        return plain is "年" or "年度";
    }

    /// <summary>The year of a text that is known to be one: <c>2024</c>, <c>2024年</c>.</summary>
    public static int? Value(string text)
    {
        string plain = Fold.Of(text).Replace(" ", "");
        return plain.Length == 4 ? Number(plain, 0) : Alone(text);
    }

    /// <summary>The first year that a title names.</summary>
    public static int? Within(string text)
    {
        string plain = Fold.Of(text).Replace(" ", "");
        for (int i = 0; i + 4 < plain.Length; i++)
        {
            bool begins = i == 0 || plain[i - 1] is not (>= '0' and <= '9');
            if (begins && plain[i + 4] == '年' && Number(plain, i) is int year)
                return year;
        }

        return null;
    }

    private static int? Number(string text, int from)
    {
        int year = 0;
        for (int i = from; i < from + 4; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return null;
            year = (year * 10) + (text[i] - '0');
        }

        return year is >= First and <= Last ? year : null;
    }
}
