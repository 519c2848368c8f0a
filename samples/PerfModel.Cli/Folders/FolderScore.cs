using System.Globalization;
using System.Linq;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Folders;

/// <summary><c>score FOLDER</c>: a line for each form with its score and what is printed, or the scores as JSON.</summary>
internal sealed class FolderScore(Session session, Words words, string folder, FormScorer scorer, bool asJson) : FolderRun(session, words, folder)
{
    private readonly JsonArrayLines? _array = asJson ? new JsonArrayLines(session.Out) : null;

    protected override bool Take(string name, FormDocument document)
    {
        ValueList<FormScore> scores = scorer.Score(document);
        if (_array is not null)
            _array.Add(ItemOf(name, scores));
        else
            WriteLines(name, scores);
        return document.Forms.Count > 0 && scores.All(score => score.CompareWithPublished().IsEqual);
    }

    protected override void End() => _array?.Dispose();

    private void WriteLines(string name, ValueList<FormScore> scores)
    {
        foreach (FormScore score in scores)
        {
            string project = score.Form.ProjectName ?? score.Form.Title ?? "";
            string printed = score.Form.TotalScore is Figure figure ? Words.Text("folderPrinted", figure.Text) : "";
            Line(name, project, Words.Text("folderScore", score.Total?.ToString(CultureInfo.InvariantCulture) ?? "-"), printed);
        }
    }

    private static string ItemOf(string name, ValueList<FormScore> scores) => JsonText.Object(writer =>
    {
        writer.WriteString("file", name);
        writer.WritePropertyName("scores");
        writer.WriteRawValue("[" + string.Join(",", scores.Select(score => PerfModelJson.Serialize(score))) + "]");
    });
}
