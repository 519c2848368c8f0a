namespace PerfModel.Indicators;

/// <summary>Looks for a sign in a text, in the way that every target framework has.</summary>
internal static class Signs
{
    public static bool Holds(this string text, char sign)
    {
        foreach (char c in text)
        {
            if (c == sign)
                return true;
        }

        return false;
    }

    public static bool EndsIn(this string text, char sign) => text.Length > 0 && text[text.Length - 1] == sign;
}
