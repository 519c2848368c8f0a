using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Folders;

/// <summary><c>score FOLDER</c>: a line for each form with its score and what is printed.</summary>
internal sealed class FolderScore(Session session, Words words, string folder, FormScorer scorer) : FolderRun(session, words, folder)
{
    protected override bool Take(string name, FormDocument document)
    {
        ValueList<FormScore> scores = scorer.Score(document);
        foreach (FormScore score in scores)
        {
            string project = score.Form.ProjectName ?? score.Form.Title ?? "";
            string printed = score.Form.TotalScore is Figure figure ? Words.Text("folderPrinted", figure.Text) : "";
            Line(name, project, Words.Text("folderScore", score.Total?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"), printed);
        }

        return document.Forms.Count > 0 && scores.All(score => score.CompareWithPublished().IsEqual);
    }
}
