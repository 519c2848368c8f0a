#pragma warning disable CA1305
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace PerfModel.Tests.Scoring;

public sealed class PublishedFormTests(ITestOutputHelper output)
{
    [Fact]
    public void Dump()
    {
        var text = new StringBuilder();
        foreach (string file in PublishedForms.Files())
        {
            (PerformanceForm form, bool complete) = PublishedForms.Read(file);
            FormScore score = FormScorer.Default.Score(form);
            ScoreComparison comparison = score.CompareWithPublished();
            text.AppendLine($"== {Path.GetFileName(file)} {complete} total {score.Total} {score.TotalRange} max {score.Maximum} grade {score.Grade?.Name} published {form.TotalScore} {comparison.Total?.Cause} execution {score.Execution?.Score}/{score.Execution?.Weight} {comparison.Execution?.Published} {comparison.Execution?.Cause}");
            foreach (WeightRemark r in score.Remarks)
                text.AppendLine("   # " + r.GetMessage());
            for (int i = 0; i < score.Indicators.Count; i++)
            {
                IndicatorScore s = score.Indicators[i];
                ScoreDifference? d = comparison.Indicators.FirstOrDefault(x => x.Index == i);
                text.AppendLine($"  {d?.Cause.ToString() ?? "-"} | {s.Indicator!.Name} | T {s.Indicator.TargetText} {s.Indicator.TargetError?.Code} | A {s.Indicator.ActualText} | {s.Evaluation.Attainment} {s.Evaluation.Reason} {s.Evaluation.ComparisonSource} {s.Evaluation.ComparisonCause} | w {s.Weight} {s.Basis} {s.Score} {s.Range} pub {s.Indicator.Score} | {s.ReasonDemands}");
            }
        }

        File.WriteAllText("/tmp/published.txt", text.ToString());
        output.WriteLine(text.ToString());
    }
}
