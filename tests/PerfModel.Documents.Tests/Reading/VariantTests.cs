using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using PerfModel.Documents.Tests.Printed;
using Xunit;

namespace PerfModel.Documents.Tests.Reading;

/// <summary>Column variants of the provinces, from a table, as workbooks and as pages.</summary>
public sealed class VariantTests
{
    public static TheoryData<string, string, string> Variants
    {
        get
        {
            var variants = new TheoryData<string, string, string>();
            foreach (string line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reading", "variants.tsv")).Skip(1).Where(line => line.Length > 0 && line[0] != '#'))
                variants.Add(line.Split('\t')[0], line.Split('\t')[1], line.Split('\t')[2]);
            return variants;
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Is_read(string variant, string rows, string expected)
    {
        List<List<PrintedCell>> printed = [.. rows.Split('‖').Select(row => row.Split('|').Select(text => new PrintedCell(text)).ToList())];
        foreach (FormDocument document in new[] { Samples.Read(XlsxPrinter.Print([printed])), Samples.Read(BadFiles.BadFile.Utf8("<table>" + HtmlPrinter.Rows(printed) + "</table>")) })
        {
            PerformanceForm form = document.Forms.Single();
            form.Indicators.Select(Text).Should().Equal(expected.Split('‖'), variant);
            form.Unplaced.Should().BeEmpty(variant);
        }
    }

    private static string Text(Indicator indicator) => $"{indicator.Name}: " + string.Join(", ", new[]
    {
        indicator.Target?.ToString() ?? indicator.TargetText,
        indicator.ActualText is string actual ? "实际" + actual : null,
        indicator.Baseline is Figure baseline ? "基数" + baseline : null,
        indicator.Weight is Figure weight ? "分值" + weight : null,
        indicator.Score is Figure score ? "得分" + score : null,
        indicator.Polarity?.ToString(),
    }.Where(text => text is not null).Concat(indicator.OtherFields.Select(field => field.Label + "=" + field.Text)));
}
