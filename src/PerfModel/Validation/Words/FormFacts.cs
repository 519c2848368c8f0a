using System;
using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>What the rules need to know of a form, found once.</summary>
internal sealed class FormFacts
{
    private static readonly Indicator NoIndicator = new();
    private readonly char[] _names;
    private readonly char[] _project;
    private CostSum? _cost;
    private bool? _signs;
    private List<(int Goal, GoalNumber Number)>? _goalNumbers;

    public FormFacts(PerformanceForm form)
    {
        Form = form;
        ValueList<Indicator> indicators = form.Indicators;
        (int names, int longest) = Lengths(indicators);
        _names = new char[names];
        char[] value = new char[longest];
        Indicators = new IndicatorFacts[indicators.Count];
        var labels = new LabelLookup();
        int start = 0;
        for (int i = 0; i < Indicators.Length; i++)
        {
            Indicator indicator = indicators[i] ?? NoIndicator;
            int length = CleanName.To(indicator.Name ?? "", _names.AsSpan(start));
            ReadOnlySpan<char> name = _names.AsSpan(start, length);
            int main = CleanName.MainLength(name);
            CategoryMatch match = labels.Of(indicator);
            Indicators[i] = new IndicatorFacts(indicator, match, start, length, main, NameReading.Of(name, main), WordsOf(indicator, value));
            start += length;
            HasWeights |= indicator.Weight?.Value is not null;
            HasScores |= indicator.Score?.Value is not null;
            HasActuals |= !string.IsNullOrWhiteSpace(indicator.ActualText);
        }

        _project = Clean(form.ProjectName).ToArray();
        ProjectWords = WordLexicon.Names.Scan(_project);
    }

    public PerformanceForm Form { get; }

    public IndicatorFacts[] Indicators { get; }

    /// <summary>How many characters the names have together.</summary>
    public int Letters => _names.Length;

    /// <summary>Whether an indicator has a weight.</summary>
    public bool HasWeights { get; }

    /// <summary>Whether an indicator has a score.</summary>
    public bool HasScores { get; }

    public bool HasActuals { get; }

    /// <summary>The cleaned name of the project.</summary>
    public ReadOnlySpan<char> ProjectName => _project;

    /// <summary>What the name of the project says.</summary>
    public WordTraits ProjectWords { get; }

    /// <summary>What the cost indicators add up to.</summary>
    /// <summary>Whether nearly all targets of the form have a sign, so that one without was forgotten.</summary>
    public bool SignsAreUsual => _signs ??= Signs.AreUsual(this);

    /// <summary>The numbers of the annual goals, each with the goal in which it stands.</summary>
    public List<(int Goal, GoalNumber Number)> GoalNumbers => _goalNumbers ??= NumbersOf(Form.Goals);

    public CostSum Cost => _cost ??= CostSum.Of(this);

    /// <summary>The cleaned name of an indicator.</summary>
    public ReadOnlySpan<char> NameOf(int index) => _names.AsSpan(Indicators[index].NameStart, Indicators[index].NameLength);

    /// <summary>The cleaned name of an indicator without brackets at its end.</summary>
    public ReadOnlySpan<char> MainOf(int index) => _names.AsSpan(Indicators[index].NameStart, Indicators[index].MainLength);

    /// <summary>A text without blanks and folded, for comparing.</summary>
    public static ReadOnlySpan<char> Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return default;
        char[] buffer = new char[text!.Length];
        return buffer.AsSpan(0, CleanName.To(text, buffer));
    }

    private static List<(int, GoalNumber)> NumbersOf(ValueList<Goal> goals)
    {
        var numbers = new List<(int, GoalNumber)>();
        for (int i = 0; i < goals.Count; i++)
        {
            if (goals[i] is not Goal { Term: TargetTerm.Annual, Text: string text })
                continue;
            foreach (GoalNumber number in GoalNumber.In(text))
                numbers.Add((i, number));
        }

        return numbers;
    }

    private static WordTraits WordsOf(Indicator indicator, char[] buffer) =>
        indicator.Target is QualitativeTarget or TextTarget or GradeTarget && indicator.TargetText is string text
            ? WordLexicon.Values.Scan(buffer.AsSpan(0, CleanName.To(text, buffer)))
            : WordTraits.None;

    private static (int Names, int LongestValue) Lengths(ValueList<Indicator> indicators)
    {
        int names = 0, longest = 0;
        foreach (Indicator indicator in indicators.AsSpan())
        {
            names += indicator?.Name?.Length ?? 0;
            longest = Math.Max(longest, indicator?.Target is QualitativeTarget or TextTarget or GradeTarget ? indicator.TargetText?.Length ?? 0 : 0);
        }

        return (names, longest);
    }
}
