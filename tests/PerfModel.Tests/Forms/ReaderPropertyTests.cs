using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace PerfModel.Tests.Forms;

/// <summary>Whatever the text: no exception, and each cell is in the model, a label, or unplaced.</summary>
public sealed class ReaderPropertyTests
{
    private static readonly string[] Signs =
    [
        "\t", "\t", "\t\t", "\n", "\n", "\n\n", "|", "| ", "---|---\n", "  ", "　", "：", ":", "（", ")", "<b>", "</b>", "<br>", "&nbsp;", "# ", "\"", "\\|", "\u200b", "\r\n", "\0",
    ];

    private static readonly string[] Words =
    [
        "", "", "", "…", "—", "/", "√",
        "项目名称", "主管部门及代码", "实施单位", "073001", "项目资金（万元）", "年度资金总额", "其中：财政拨款", "其他资金", "17.00", "单位：万元", "年初预算数", "全年执行数", "执行率", "分值", "得分",
        "年度总体目标", "预期目标", "实际完成情况", "目标1：", "目标 2:", "1.", "绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "度量单位", "指标性质", "偏差原因", "备注",
        "产出指标", "数量指标（必填）", "成本指标", "效益指标(30分)", "满意度指标", "服务对象满意度", "培训期数", "≥3期", "95%", "提升", "100", "总分", "自评等级：优", "项目支出绩效自评表",
        "2024年度", "（2023 年度）", "联系人", "张三", "某", "甲局", "确定能", "联系电话：0951-1234567", "项目名称：某项目", "目标1：甲；目标2：乙", "指标1：", "合计",
    ];

    private static readonly Gen<string> Soups =
        Gen.OneOf(Gen.OneOf(Words), Gen.OneOf(Signs), Gen.OneOf(Signs), Gen.Char.Select(c => c.ToString())).Array[0, 150].Select(string.Concat);

    private static readonly Gen<string> Tables = Gen.OneOf(Words).Array[1, 7].Select(cells => string.Join('\t', cells)).Array[0, 25].Select(rows => string.Join('\n', rows));

    private static readonly Gen<Func<string[], int, int, string[]>> Damages = Gen.OneOf<Func<string[], int, int, string[]>>(
        (lines, i, j) => Change(lines, i, cells => [.. cells.Where((_, k) => k != j % cells.Length)]),
        (lines, i, _) => Change(lines, i, cells => ["", .. cells]),
        (lines, i, _) => Change(lines, i, cells => [.. cells.SkipWhile(cell => cell.Length == 0)]),
        (lines, i, j) => Change(lines, i, cells => [.. cells.Take(j % cells.Length), "", .. cells.Skip(j % cells.Length)]),
        (lines, i, j) => Change(lines, i, cells => [.. cells.Select((cell, k) => k == j % cells.Length ? "" : cell)]),
        (lines, i, _) => Change(lines, i, cells => [.. cells.Reverse()]),
        (lines, i, _) => [.. lines.Where((_, k) => k != i % lines.Length)],
        (lines, i, j) => Swap(lines, i % lines.Length, j % lines.Length),
        (lines, i, j) => [.. lines.Take(i % lines.Length), lines[j % lines.Length], .. lines.Skip(i % lines.Length)]);

    [Fact]
    public void Any_text_is_read_without_an_exception() => Soups.Sample(text => FormReader.Read(text).Should().Be(FormReader.Read(text)), iter: 1000);

    [Fact]
    public void Any_table_is_read_and_nothing_is_lost() => Tables.Sample(Check, iter: 500);

    [Fact]
    public void The_sample_with_any_damage_is_read_and_nothing_is_lost() =>
        Gen.Select(Damages, Gen.Int[0, 9999], Gen.Int[0, 9999]).Array[1, 12].Sample(
            damages => Check(string.Join('\n', damages.Aggregate(SampleFiles.Pingluo.Split('\n'), (lines, damage) => damage.Item1(lines, damage.Item2, damage.Item3)))),
            iter: 30);

    [Fact]
    public void Any_grid_is_read_and_nothing_is_lost() =>
        Gen.Select(Gen.Int[-1, 6], Gen.Int[-1, 6], Gen.OneOf(Words), Gen.Int[1, 3], (row, column, text, span) => new GridCell(row, column, text) { ColumnSpan = span })
            .Array[0, 30].Sample(cells =>
            {
                FormDocument document = FormReader.Read(new Grid { Cells = cells.ToValueList() });
                Account account = new(document);
                foreach (GridCell cell in cells)
                    account.Holds(cell.Text).Should().BeTrue("'{0}' must not be lost", cell.Text);
            }, iter: 400);

    [Fact]
    public void A_document_of_many_rows_or_one_endless_row_is_read()
    {
        string rows = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"\t产出指标\t数量指标\t培训期数{i}\t≥{i}期\n目标 {i}: 某\n项目名称\t某\n其他\t{i}\n"));
        FormReader.Read("年度总体目标\t某\n" + rows).Forms.Should().HaveCount(2_001);
        FormReader.Read("年度总体目标\t某\n" + string.Concat(Enumerable.Repeat("某\n", 30_000))).Forms.Should().ContainSingle();
        FormReader.Read(new string('\t', 30_000) + string.Concat(Enumerable.Repeat("某\t1.", 30_000))).Unplaced.Should().NotBeEmpty();
        FormReader.Read(string.Concat(Enumerable.Repeat("1.:<&|", 30_000))).Unplaced.Should().NotBeEmpty();
    }

    private static void Check(string text)
    {
        Account account = new(FormReader.Read(text));
        foreach (string line in text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            foreach (string cell in line.Split('\t'))
                account.Holds(cell).Should().BeTrue("'{0}' must not be lost", cell);
        }
    }

    private static string[] Change(string[] lines, int index, Func<string[], string[]> change)
    {
        string[] copy = [.. lines];
        copy[index % lines.Length] = string.Join('\t', change(copy[index % lines.Length].Split('\t')));
        return copy;
    }

    private static string[] Swap(string[] lines, int i, int j)
    {
        string[] copy = [.. lines];
        (copy[i], copy[j]) = (copy[j], copy[i]);
        return copy;
    }
}
