using System;
using System.Globalization;

namespace PerfModel.Validation;

/// <summary>WGT001 to WGT005: the points of a form.</summary>
internal static class WeightRules
{
    private const decimal WithExecution = 100, WithoutExecution = 90;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("WGT001", Sum);
        rules.Form("WGT002", Children);
        rules.Form("WGT003", Level1);
        rules.Indicator("WGT004", NotPositive);
        rules.Form("WGT005", None);
    }

    private static void Sum(FormContext c)
    {
        if (!c.Facts.HasWeights)
            return;
        decimal sum = GroupWeights.Of(c.Facts).Sum;
        decimal? execution = GroupWeights.OfExecution(c.Form);
        bool right = execution is decimal points ? sum + points == WithExecution : sum is WithoutExecution or WithExecution;
        if (!right)
            c.Report(FindingField.TotalWeight, execution is null && !c.Facts.HasScores ? WithoutExecution : WithExecution, sum + (execution ?? 0));
    }

    private static void Children(FormContext c)
    {
        if (!c.Facts.HasWeights)
            return;
        Check(c, static indicator => indicator.Level1, FindingField.Level1);
        Check(c, static indicator => indicator.Level2, FindingField.Level2);
    }

    // Rows under one label follow one another; a row without points leaves the sum open.
    private static void Check(FormContext c, Func<Indicator, CategoryLabel?> labelOf, FindingField field)
    {
        IndicatorFacts[] rows = c.Facts.Indicators;
        for (int start = 0, next; start < rows.Length; start = next)
        {
            CategoryLabel? label = labelOf(rows[start].Indicator);
            decimal? sum = 0;
            for (next = start; next < rows.Length && (next == start || Equals(labelOf(rows[next].Indicator), label)); next++)
                sum += GroupWeights.Points(rows[next].Indicator.Weight);
            if (label?.Weight is decimal due && sum is decimal known && due != known)
                c.Report(new FindingDraft(field, label.Name, due, known), start);
        }
    }

    private static void Level1(FormContext c)
    {
        GroupWeights weights = GroupWeights.Of(c.Facts);
        decimal execution = GroupWeights.OfExecution(c.Form) ?? WithExecution - WithoutExecution;
        if (!c.Facts.HasWeights || !weights.Complete || weights.Other != 0 || weights.Sum != WithoutExecution || execution != WithExecution - WithoutExecution)
            return;
        foreach (string table in c.Text("tables").Split('|'))
        {
            if (WeightTable.Fits(table, weights))
                return;
        }

        c.Report(FindingField.TotalWeight, Points(weights.Cost), Points(weights.Output), Points(weights.Benefit), Points(weights.Satisfaction), WeightTable.Model(c.Text("tables").Split('|')[0], weights));
    }

    private static string Points(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static void NotPositive(IndicatorContext c)
    {
        Figure? weight = c.Indicator.Weight;
        if (weight is null || c.Facts.IsBlank || string.IsNullOrWhiteSpace(weight.Text))
            return;
        if (weight.Value is null or <= 0)
            c.Report(FindingField.Weight, weight.Text);
    }

    private static void None(FormContext c)
    {
        if (!c.Facts.HasWeights && c.Facts.Indicators.Length > 0)
            c.Report(FindingField.TotalWeight);
    }
}
