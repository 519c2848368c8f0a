using System;
using System.Collections.Generic;
using System.Globalization;
using PerfModel.Tables;

namespace PerfModel.Documents.Writing;

/// <summary>Empty forms, as the bureaus hand them out.</summary>
internal static class Template
{
    public static PerformanceForm Of(FormKind kind)
    {
        FormKind known = kind == FormKind.Unknown ? FormKind.Target : kind;
        bool scored = known == FormKind.SelfEvaluation;
        return new PerformanceForm
        {
            Kind = known,
            Title = TitleOf(known),
            ProjectName = "",
            Department = "",
            DepartmentCode = known == FormKind.Target ? "" : null,
            ImplementingUnit = "",
            Attribute = known == FormKind.Target ? new CodedName("") : null,
            Period = known == FormKind.Target ? "" : null,
            Funds = known == FormKind.Target ? new Funds { Unit = "万元", Total = new(""), Fiscal = new(""), Other = new("") } : null,
            Execution = known == FormKind.Target ? null : ExecutionOf(known),
            Goals = [new Goal { Number = 1, ActualText = scored ? "" : null }, new Goal { Number = 2 }],
            Indicators = Indicators(scored),
            TotalWeight = scored ? new Figure(100) : null,
            TotalScore = scored ? new Figure("") : null,
            OtherFields = [new LabelledText("填报人", ""), new LabelledText("联系电话", "")],
        };
    }

    private static string TitleOf(FormKind kind)
    {
        string name = CamelCase<FormKind>.Of(kind);
        return Table.Embedded("templates.tsv", 2).Find(row => row[0] == name)?[1] ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of form.");
    }

    private static BudgetExecution ExecutionOf(FormKind kind)
    {
        Figure? forecast = kind == FormKind.Monitoring ? new Figure("") : null;
        Figure? weight = kind == FormKind.SelfEvaluation ? new Figure(10) : null;
        return new BudgetExecution
        {
            Unit = "万元",
            Total = new ExecutionLine { Label = "年度资金总额", Forecast = forecast, Weight = weight },
            Lines = [new ExecutionLine { Label = "其中：财政拨款" }, new ExecutionLine { Label = "其他资金" }],
        };
    }

    // 指标1： is the place of a name that readers know as empty.
    private static ValueList<Indicator> Indicators(bool scored)
    {
        var indicators = new List<Indicator>();
        foreach (string[] row in Table.Embedded("template-indicators.tsv", 3))
        {
            for (int i = 1; i <= int.Parse(row[2], CultureInfo.InvariantCulture); i++)
            {
                indicators.Add(new Indicator
                {
                    Level1 = row[0],
                    Level2 = row[1],
                    Name = "指标" + i.ToString(CultureInfo.InvariantCulture) + "：",
                    TargetText = "",
                    Weight = scored ? new Figure("") : null,
                });
            }
        }

        return indicators.ToValueList();
    }
}
