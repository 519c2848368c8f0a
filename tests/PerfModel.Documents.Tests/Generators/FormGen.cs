using System.Linq;
using CsCheck;

namespace PerfModel.Documents.Tests.Generators;

/// <summary>Random forms: plausible ones, which must be written faithfully, and wild ones, which must be written faithfully or refused.</summary>
public static class FormGen
{
    private const int MostIndicators = 12;

    private static readonly string[] Words = ["线路", "网络", "安全", "宣传", "运行", "机关", "培训班", "农村", "信息员", "大屏", "、", "（二期）", "IDS", "—", "“云堤”", "&", "<5G>", "| 甲", "5.4", "_x0041_", "  ", "😀"];

    private static readonly string[] Wild =
        ["目标1：", "项目名称", "合计", "产出指标", "数量指标", "2024年度", "指标1：", "\n", "\t", "|", "<br>", "&lt;", "**", "：", ":", "\"", ",", "/", "-", "12", "%", "\u0001", "\uD800", "　", " ", "总分", "万元", "自评表"];

    private static readonly string[] Targets =
        ["≥98%", "207 条（移动光纤）", "17 万", "100", "显著提升", "2024 年", "≤1%", "不超过2小时", "12月底前", "1 块", "0.9万元", "严格执行制度", "", "5=50%", "290%", "良好及以上", "1.培训≥2期；2.参训≥100人次"];

    private static readonly string[] Actuals = ["98.5%", "207条", "已完成", "达成预期指标", "17", "2024年10月", "0", "部分达成预期指标"];

    private static readonly (string Level1, string? Level2)[] Categories =
    [
        ("产出指标", "数量指标"), ("产出指标", "数量指标（必填硬性指标）"), ("产出指标", "质量指标"), ("产出指标", "时效指标"), ("产出指标（50分）", "成本指标"),
        ("效益指标", "经济效益指标"), ("效益指标", "社会效益指标"), ("效益指标", "生态效益指标"), ("效益指标", "可持续影响指标"), ("满意度指标", "服务对象满意度指标"), ("成本指标", null),
    ];

    private static Gen<string> Text { get; } =
        Gen.Select(Gen.OneOf("项目", "绩效", "工作", "服务"), Gen.OneOf(Words).Array[0, 5], Gen.OneOf("工作经费", "覆盖情况", "保障能力", "长期建设"), (a, b, c) => a + string.Concat(b) + c);

    private static Gen<Figure> Amounts { get; } = Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 6], Gen.Bool, (n, decimals, thousands) =>
    {
        decimal value = new(n, 0, 0, false, (byte)decimals);
        return new Figure(thousands ? value.ToString("#,##0.######", System.Globalization.CultureInfo.InvariantCulture) : value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    });

    private static Gen<Figure> Points { get; } = Gen.Select(Gen.Int[0, 400], n => new Figure(n / 4m));

    private static Gen<Figure> Rates { get; } = Gen.Select(Gen.Int[0, 12_000], n => new Figure(n / 100m, "%"));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Const((T?)null)), (3, gen.Select(value => (T?)value)));

    private static Gen<Figure> Baselines { get; } = Gen.Select(Amounts, Gen.OneOf("", "%", "万元", "人次"), (amount, unit) => new Figure(amount.Text + unit));

    // Readers keep the cell of a direction among the other fields too, since its words may be more than the direction.
    private static readonly (Polarity? Polarity, string? Word)[] Directions =
        [(Polarity.HigherIsBetter, "正向"), (Polarity.HigherIsBetter, "越大越好"), (Polarity.LowerIsBetter, "反向"), (Polarity.LowerIsBetter, "逆向指标"), (null, null)];

    // In a form that has baselines or directions, some indicators have none.
    private static Gen<ValueList<Indicator>> Indicators(bool scored) =>
        Gen.Select(IndicatorsAlone(scored), Gen.Bool, Gen.Bool, Maybe(Baselines).Array[MostIndicators], Gen.OneOf(Directions).Array[MostIndicators], (indicators, compared, directed, baselines, directions) =>
            indicators.Select((indicator, i) => indicator with
            {
                Baseline = compared ? baselines[i] : null,
                Polarity = directed ? directions[i].Polarity : null,
                OtherFields = directed && directions[i].Word is string word ? [new LabelledText("指标方向", word)] : [],
            }).ToValueList());

    private static Gen<ValueList<Indicator>> IndicatorsAlone(bool scored) =>
        Gen.Select(Gen.OneOf(Categories), Text, Gen.OneOf(Targets), Gen.OneOf(Actuals), Maybe(Points), Maybe(Points), Maybe(Text)).Array[1, MostIndicators].Select(items => items
            .OrderBy(item => System.Array.IndexOf(Categories, item.Item1))
            .Select(item => new Indicator
            {
                Level1 = item.Item1.Level1,
                Level2 = item.Item1.Level2 is string level2 ? new CategoryLabel(level2) : null,
                Category = CategoryCatalog.Default.Lookup(item.Item1.Level1, item.Item1.Level2 is string level ? new CategoryLabel(level) : null).Category,
                Name = item.Item2,
                TargetText = item.Item3,
                ActualText = scored ? item.Item4 : null,
                Weight = scored ? item.Item5 ?? new Figure(5) : null,
                Score = scored ? item.Item6 : null,
                DeviationReason = scored ? item.Item7 : null,
            })
            .ToValueList());

    // Of each indicator one for the whole time, one for the year, or both.
    private static Gen<ValueList<Indicator>> BothTerms { get; } =
        Gen.Select(Indicators(false), Gen.Int[0, 2].Array[MostIndicators], Gen.OneOf(Targets), (indicators, which, target) => indicators
            .SelectMany((indicator, i) => new[] { indicator with { Term = TargetTerm.MidTerm, TargetText = target }, indicator }.Skip(which[i] == 1 ? 1 : 0).Take(which[i] == 0 ? 2 : 1)).ToValueList());

    private static Gen<ValueList<Goal>> GoalsOfBothTerms { get; } = Gen.Select(Text.Array[1, 3], Text.Array[1, 3], (midTerm, annual) => new[] { midTerm, annual }
        .SelectMany((texts, term) => texts.Select((text, i) => new Goal { Term = term == 0 ? TargetTerm.MidTerm : TargetTerm.Annual, Number = texts.Length == 1 ? null : i + 1, Text = text })).ToValueList());

    private static Gen<ValueList<Goal>> Goals(bool scored) => Gen.Select(Text.Array[1, 4], Maybe(Text), (texts, actual) => texts
        .Select((text, i) => new Goal { Number = texts.Length == 1 ? null : i + 1, Text = text, ActualText = scored && i == 0 ? actual : null }).ToValueList());

    private static Gen<Funds> FundsGen { get; } = Gen.Select(Amounts, Amounts, Maybe(Amounts), (total, fiscal, other) =>
        new Funds { Unit = "万元", Total = total, Fiscal = fiscal, Other = other, Lines = other is null ? [] : [new FundLine("上年结转", other)] });

    private static Gen<BudgetExecution> ExecutionGen { get; } = Gen.Select(Amounts, Amounts, Amounts, Points, Rates, Points, (a, b, c, weight, rate, score) => new BudgetExecution
    {
        Unit = "万元",
        Total = new ExecutionLine { Label = "年度资金总额", Initial = a, Adjusted = b, Executed = c, Weight = weight, Rate = rate, Score = score },
        Lines = [new ExecutionLine { Label = "其中：财政拨款", Initial = a, Adjusted = b, Executed = c }],
    });

    /// <summary>A plausible target form.</summary>
    public static Gen<PerformanceForm> TargetForms { get; } = Gen.Select(
        Gen.Select(Gen.Int[2015, 2030], Text, Maybe(Text), Maybe(Text), Maybe(Gen.OneOf("0101-一年期项目", "延续性项目")), Maybe(Gen.OneOf("1 年", "3年"))),
        Maybe(FundsGen), Goals(false), Indicators(false),
        (head, funds, goals, indicators) => new PerformanceForm
        {
            Kind = FormKind.Target,
            Title = "部门项目支出预算绩效目标表",
            Year = head.Item1,
            ProjectName = head.Item2,
            Department = head.Item3,
            DepartmentCode = head.Item3 is null ? null : "073001",
            ImplementingUnit = head.Item4,
            Attribute = head.Item5 is string attribute ? new CodedName(attribute) : null,
            Period = head.Item6,
            Funds = funds,
            Goals = goals,
            Indicators = indicators,
        });

    /// <summary>A plausible target form of a project of several years: goals and indicators for the whole time beside those for the year.</summary>
    public static Gen<PerformanceForm> MidTermForms { get; } =
        Gen.Select(TargetForms, GoalsOfBothTerms, BothTerms, (form, goals, indicators) => form with { Goals = goals, Indicators = indicators });

    /// <summary>A plausible self-evaluation form.</summary>
    public static Gen<PerformanceForm> SelfEvaluations { get; } = Gen.Select(
        Gen.Select(Gen.Int[2015, 2030], Text, Text), Maybe(ExecutionGen), Goals(true), Indicators(true), Maybe(Points),
        (head, execution, goals, indicators, total) => new PerformanceForm
        {
            Kind = FormKind.SelfEvaluation,
            Title = "项目支出绩效自评表",
            Year = head.Item1,
            ProjectName = head.Item2,
            Department = head.Item3,
            Execution = execution,
            Goals = goals,
            Indicators = indicators,
            TotalWeight = total is null ? null : new Figure(100),
            TotalScore = total,
            Grade = total is null ? null : "优",
            OtherFields = total is null ? [] : [new LabelledText("填报人", "张三"), new LabelledText("联系电话", "0952-6012345")],
        });

    /// <summary>A plausible monitoring form: what was done by the middle of the year, what will be by its end, and why.</summary>
    public static Gen<PerformanceForm> MonitoringForms { get; } = Gen.Select(
        TargetForms, ExecutionGen, Amounts, Gen.OneOf(Actuals).Array[MostIndicators], Gen.OneOf("确定能", "有可能", "完全不可能", "").Array[MostIndicators], Maybe(Text).Array[MostIndicators],
        (form, execution, forecast, actuals, likelihoods, reasons) => form with
        {
            Kind = FormKind.Monitoring,
            Title = "项目支出绩效运行监控表",
            Funds = null,
            Execution = execution with { Total = execution.Total! with { Forecast = forecast, Weight = null, Score = null } },
            Indicators = form.Indicators.Select((indicator, i) => indicator with
            {
                ActualText = actuals[i],
                FullYearForecastText = actuals[^(i + 1)],
                Likelihood = likelihoods[i].Length == 0 ? null : likelihoods[i],
                DeviationReason = reasons[i],
            }).ToValueList(),
        });

    /// <summary>A document of plausible forms.</summary>
    public static Gen<FormDocument> Documents { get; } =
        Gen.OneOf(TargetForms, MidTermForms, MonitoringForms, SelfEvaluations).Array[1, 3].Select(forms => new FormDocument { Forms = forms.ToValueList() });

    private static Gen<string> WildText { get; } = Gen.OneOf([.. Words, .. Wild, .. Targets]).Array[0, 4].Select(string.Concat);

    /// <summary>A form in which anything may stand anywhere.</summary>
    public static Gen<FormDocument> WildDocuments { get; } = Gen.Select(
        Gen.OneOf(TargetForms, SelfEvaluations), WildText, WildText, WildText, WildText, Gen.Int[0, 12],
        (form, a, b, c, d, what) => new FormDocument
        {
            Forms =
            [
                what switch
                {
                    0 => form with { ProjectName = a, Department = b },
                    1 => form with { Title = a },
                    2 => form with { ImplementingUnit = a, Period = b, DepartmentCode = c },
                    3 => form with { Goals = [new Goal { Text = a, ActualText = b }, new Goal { Number = 2, Text = c }] },
                    4 => form with { Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { Name = a, TargetText = b, Evidence = c, Level2 = d }) },
                    5 => form with { Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { OtherFields = [new LabelledText(a, b)], Likelihood = c }) },
                    6 => form with { OtherFields = [new LabelledText(a, b), new LabelledText("说明", c)], Grade = d },
                    7 => form with { EmptyCategories = [new CategoryLabel(a), new CategoryLabel("生态效益指标")] },
                    8 => form with { Funds = new Funds { Unit = a, Total = new Figure(b), Lines = [new FundLine(c, new Figure(d))] } },
                    9 => form with { Execution = new BudgetExecution { Unit = a, Total = new ExecutionLine { Label = b, Initial = new Figure(c) }, Lines = [new ExecutionLine { Label = d }] } },
                    10 => form with { Kind = FormKind.Unknown, Year = null, Indicators = [], Attribute = new CodedName(a) },
                    11 => form with { Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { Baseline = new Figure(a), Polarity = Polarity.LowerIsBetter, TargetSymbol = b, OtherFields = [new LabelledText(c, "反向")] }) },
                    _ => form with { TotalScore = new Figure(a), TotalWeight = new Figure(b), Indicators = form.Indicators.SetItem(0, form.Indicators[0] with { ActualText = c, Term = TargetTerm.MidTerm }) },
                },
            ],
        });
}
