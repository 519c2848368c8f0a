using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Documents.Tests.Printed;

/// <summary>A cell of a printed form with what it covers.</summary>
public sealed record PrintedCell(string Text, int Columns = 1, int Rows = 1);

/// <summary>A printed form as the bureaus lay it out: title and year above, one table of five columns with merged cells. Written by hand for the tests, apart from the library's writer.</summary>
public sealed class PrintedTable
{
    public const int Width = 5;

    public string Title { get; private init; } = "";

    public string Year { get; private init; } = "";

    public List<List<PrintedCell>> Rows { get; } = [];

    public static PrintedTable Of(PerformanceForm form)
    {
        var table = new PrintedTable { Title = form.Title!, Year = $"（{form.Year}年度）" };
        table.AddHeader(form);
        table.AddFunds(form.Funds!);
        table.Rows.Add([new("年度总体目标"), new(string.Join("\n", form.Goals.Select(goal => $"目标{goal.Number}：{goal.Text}")), 4)]);
        table.Rows.Add([new("绩效指标", 1, form.Indicators.Count + 1), new("一级指标"), new("二级指标"), new("三级指标"), new("指标值")]);
        table.AddIndicators(form.Indicators);
        return table;
    }

    private void AddHeader(PerformanceForm form)
    {
        Rows.Add([new("项目名称"), new(form.ProjectName!, 4)]);
        Rows.Add([new("主管部门及代码"), new($"{form.Department} {form.DepartmentCode}", 2), new("实施单位"), new(form.ImplementingUnit!)]);
        Rows.Add([new("项目属性"), new(form.Attribute!.Text, 2), new("项目期"), new(form.Period!)]);
    }

    private void AddFunds(Funds funds)
    {
        Rows.Add([new($"项目资金\n（{funds.Unit}）", 1, 3), new("年度资金总额：", 2), new(funds.Total!.Text, 2)]);
        Rows.Add([new("其中：财政拨款", 2), new(funds.Fiscal!.Text, 2)]);
        Rows.Add([new("其他资金", 2), new(funds.Other!.Text, 2)]);
    }

    // A label covers the rows of its indicators; a cost without a level 2 covers the column of level 2 too.
    private void AddIndicators(IReadOnlyList<Indicator> indicators)
    {
        for (int i = 0; i < indicators.Count; i++)
        {
            Indicator indicator = indicators[i];
            bool first1 = i == 0 || indicators[i - 1].Level1 != indicator.Level1;
            bool first2 = first1 || indicators[i - 1].Level2 != indicator.Level2;
            var row = new List<PrintedCell>();
            if (first1)
                row.Add(new(indicator.Level1!.Text, indicator.Level2 is null ? 2 : 1, indicators.Skip(i).TakeWhile(other => other.Level1 == indicator.Level1).Count()));
            if (first2 && indicator.Level2 is not null)
                row.Add(new(indicator.Level2.Text, 1, indicators.Skip(i).TakeWhile(other => other.Level1 == indicator.Level1 && other.Level2 == indicator.Level2).Count()));
            row.Add(new(indicator.Name));
            row.Add(new(indicator.TargetText!));
            Rows.Add(row);
        }
    }
}
