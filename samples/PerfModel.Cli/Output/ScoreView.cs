using System.Collections.Generic;
using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>Shows scored forms: a row an indicator with its score and why, the total, and where printed scores differ.</summary>
internal sealed class ScoreView(IAnsiConsole console, Words words)
{
    private readonly Layout _layout = new(console);

    public void Write(ValueList<FormScore> scores, bool explain)
    {
        for (int i = 0; i < scores.Count; i++)
        {
            if (i > 0)
                console.WriteLine();
            _layout.Line(FormTitle.Of(scores[i].Form, i + 1, scores.Count, words), Styles.Heading);
            Write(scores[i], explain);
        }
    }

    private void Write(FormScore score, bool explain)
    {
        ScoreComparison comparison = score.CompareWithPublished();
        new ScoreTable(console, words).Write(score, comparison);
        _layout.Fields(Totals(score, comparison));
        if (explain)
            WriteLines("explanation", score.Explain().GetLines(words.Language));
        if (!comparison.IsEqual)
            WriteLines("differences", comparison.Explain().GetLines(words.Language));
    }

    private IEnumerable<(string Label, string Value)> Totals(FormScore score, ScoreComparison comparison)
    {
        string total = ScoreText.Points(score.Total, score.TotalRange) + " / " + ScoreText.Number(score.Maximum);
        yield return (words.Text("totalScore"), total);
        if (comparison.Total is ScoreDifference printed)
            yield return (words.Text("published"), ScoreText.Number(printed.Published));
        if (score.Grade is not null)
            yield return (words.Text("grade"), score.Grade.Name);
        yield return (words.Text("profile"), words.Language == Language.Chinese ? score.Profile.Title : score.Profile.EnglishTitle);
        foreach (WeightRemark remark in score.Remarks)
            yield return (words.Text("note"), remark.GetMessage(words.Language));
    }

    private void WriteLines(string title, IEnumerable<string> lines)
    {
        console.WriteLine();
        _layout.Line(words.Text(title), Styles.Heading);
        foreach (string line in lines)
            _layout.Line(line);
    }
}
