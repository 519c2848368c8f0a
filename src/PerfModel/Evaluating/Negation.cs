namespace PerfModel.Evaluating;

/// <summary>Finds words that deny beside what an actual value says: 12个已取消, 达标（未达标）, 97%都没有.</summary>
internal static class Negation
{
    /// <summary>Whether words deny something, those of the target and of the name aside.</summary>
    /// <param name="words">The words beside the number, grade or term.</param>
    /// <param name="target">The target.</param>
    /// <param name="scope">What else is known.</param>
    public static bool IsIn(string words, Target target, in Scope scope)
    {
        if (words.Length == 0)
            return false;
        string rest = WithoutInnocent(words, scope.Options.Polarities);
        string asked = target.Text + scope.Context.Name;
        foreach (string word in DoubtWords.Negations)
        {
            if (rest.Contains(word) && !asked.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>The words without those that begin like a denial and are none, and without a denial of something bad (无差错).</summary>
    private static string WithoutInnocent(string words, PolarityCatalog polarities)
    {
        string rest = words;
        foreach (string innocent in DoubtWords.Innocent)
        {
            if (rest.Contains(innocent))
                rest = rest.Replace(innocent, " ");
        }

        return polarities.WithoutDeniedHarm(rest);
    }
}
