using System;

namespace PerfModel.Validation;

/// <summary>Who a project gives to, by its name: 信息员 of 农村信息员生活补助.</summary>
internal static class Recipient
{
    private const int Length = 3;

    /// <summary>The last characters of a word for people that work (信息员, 护林员, 教师) in front of what they get; empty where there is none.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> projectName)
    {
        for (int i = Length - 1; i + 1 < projectName.Length; i++)
        {
            if (projectName[i] is '员' or '师' or '医' or '工' && (i + 1 == projectName.Length || projectName[i + 1] is not ('会' or '作' or '程' or '资' or '院' or '业' or '范')))
                return projectName.Slice(i - Length + 1, Length);
        }

        return default;
    }

    /// <summary>Whether the text is an activity and nothing else.</summary>
    public static bool IsVerb(ReadOnlySpan<char> text)
    {
        WordTraits word = WordLexicon.Names.At(text, 0, text.Length, out int length);
        return length == text.Length && (word & (WordTraits.Action | WordTraits.Wish)) != 0;
    }
}
