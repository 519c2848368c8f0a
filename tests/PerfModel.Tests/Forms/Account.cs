using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfModel.Forms.Reading;
using PerfModel.Indicators;
using PerfModel.Text;

namespace PerfModel.Tests.Forms;

/// <summary>All texts that a document holds, to see whether a cell was lost on the way.</summary>
internal sealed class Account
{
    private const string Signs = " \n:;.,、。-/|()*#\"\\<>";
    private readonly string[] _texts;

    public Account(FormDocument document)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<string?> all = document.Unplaced.Select(text => text.Text).Append(document.Title).Concat(document.Forms.SelectMany(Of));
        foreach (string? text in all)
        {
            if (text is not null && Plain(text) is { Length: > 0 } plain)
                texts.Add(plain);
        }

        _texts = [.. texts.OrderByDescending(text => text.Length)];
    }

    // A form holds its year as a number.
    private bool IsYear(string text) => YearText.Alone(text) is int year && Array.IndexOf(_texts, year.ToString(CultureInfo.InvariantCulture)) >= 0;

    /// <summary>Whether the text of a cell is in the document, but for labels, signs and numbers of goals.</summary>
    public bool Holds(string written)
    {
        if (IsLabel(Cell.Clean(written)) || IsYear(Cell.Clean(written)))
            return true;
        string rest = Fold.Of(Cell.Clean(written));
        string plain = Plain(rest);
        if (plain.Length == 0 || _texts.Any(text => text.Contains(plain, StringComparison.Ordinal)))
            return true;

        // What is left of the cell's parts once all that the document holds is taken away must be labels, years and numbers.
        foreach (string part in rest.Split(' ', '\n', ':', '|', ';', '。', '.', '、'))
        {
            string plainPart = Plain(part);
            string left = _texts.Aggregate(plainPart, (text, known) => text.Replace(known, "", StringComparison.Ordinal));
            if (!IsLabel(left) && !IsLabel(part) && !IsYear(part) && !_texts.Any(text => text.Contains(plainPart, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    private static bool IsLabel(string text)
    {
        string plain = Plain(text);
        return plain.Length == 0 || FormLabels.IsAny(text) || FormLabels.IsAny(plain) || CategoryCatalog.Default.IsLabel(plain) || CategoryCatalog.Default.IsLabel(text)
            || CellShape.IsPlaceholder(text) || CellShape.IsTick(text)
            || plain.Replace("目标", "", StringComparison.Ordinal).All(c => char.IsAsciiDigit(c) || "一二三四五六七八九①".Contains(c, StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Concat(Fold.Of(Markup.Strip(text)).Where(c => !Signs.Contains(c, StringComparison.Ordinal)));

    private static IEnumerable<string?> Of(PerformanceForm form) =>
    [
        form.Title, form.Year?.ToString(CultureInfo.InvariantCulture), form.ProjectName, form.Department, form.DepartmentCode, form.ImplementingUnit,
        form.Attribute?.Text, form.Period, form.Funds?.Unit, form.Execution?.Unit, form.Grade, form.TotalScore?.Text, form.TotalWeight?.Text,
        form.Funds?.Total?.Text, form.Funds?.Fiscal?.Text, form.Funds?.Other?.Text,
        .. form.Funds?.Lines.SelectMany(line => new[] { line.Label, line.Amount.Text }) ?? [],
        .. form.Execution is null ? [] : form.Execution.Lines.Append(form.Execution.Total ?? new ExecutionLine()).SelectMany(Of),
        .. form.Goals.SelectMany(goal => new[] { goal.Text, goal.ActualText }),
        .. form.EmptyCategories.Select(label => label.Text),
        .. form.OtherFields.SelectMany(field => new[] { field.Label, field.Text }),
        .. form.Unplaced.Select(text => text.Text),
        .. form.Indicators.SelectMany(Of),
    ];

    private static string?[] Of(ExecutionLine line) =>
    [
        line.Label, line.Initial?.Text, line.Adjusted?.Text, line.Executed?.Text, line.Forecast?.Text, line.Rate?.Text, line.Weight?.Text, line.Score?.Text,
    ];

    private static IEnumerable<string?> Of(Indicator indicator) =>
    [
        indicator.Level1?.Text, indicator.Level2?.Text, indicator.Name, indicator.TargetText, indicator.TargetSymbol, indicator.TargetValue, indicator.TargetUnit,
        indicator.ActualText, indicator.FullYearForecastText, indicator.Likelihood, indicator.DeviationReason, indicator.Evidence, indicator.Weight?.Text, indicator.Score?.Text,
        .. indicator.OtherFields.SelectMany(field => new[] { field.Label, field.Text }),
    ];
}
