using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PerfModel.Forms;
using PerfModel.Json;
using PerfModel.Tests.Forms;
using PerfModel.Tests.Generators;
using Xunit;

namespace PerfModel.Tests.Json;

/// <summary>Forms, their parts and documents.</summary>
public sealed class FormJsonTests
{
    private static readonly JsonSerializerOptions WithRemarks = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludeRemarks = true });

    private static readonly PerformanceForm Training = new()
    {
        Kind = FormKind.SelfEvaluation,
        Title = "项目支出绩效自评表",
        Year = 2024,
        ProjectName = "干部培训经费",
        Department = "县委组织部",
        DepartmentCode = "073001",
        ImplementingUnit = "县委党校",
        Attribute = new CodedName("0101-一年期项目"),
        Period = "1 年",
        Funds = new Funds { Unit = "万元", Total = 17.00m, Fiscal = new Figure("16.00"), Other = new Figure("1万元"), Lines = [new FundLine("上年结转", 0m)] },
        Execution = new BudgetExecution { Total = new ExecutionLine { Label = "年度资金总额", Adjusted = 17m, Executed = 16.5m, Rate = new Figure("97.06%"), Weight = 10m } },
        Goals = [new Goal { Number = 1, Text = "提高干部能力", ActualText = "已完成" }, "扩大培训覆盖面"],
        Indicators =
        [
            new Indicator
            {
                Category = Category.Quantity,
                Level1 = "产出指标",
                Level2 = "数量指标（必填）",
                Name = "培训期数",
                Target = new QuantityTarget(Comparison.AtLeast, 3, UnitCatalog.Default.Parse("期")).WithText("≧3期"),
                Actual = new QuantityTarget(Comparison.Unspecified, 3.0m, UnitCatalog.Default.Parse("期")),
                Weight = 22.50m,
                Score = 22.5m,
                Place = new SourcePlace { Line = 12, Column = 3 },
            },
            new Indicator
            {
                Name = "满意度",
                TargetCell = TargetCell.Of(new TargetParseResult("≧%", null, new TargetError(TargetErrorCode.NumberExpected, 1, 1, "%"))),
                TargetSymbol = "≥",
            },
        ],
        TotalScore = new Figure("90分"),
        Places = [new FieldPlace(FormField.Year, new SourcePlace { Line = 2 })],
    };

    private static readonly string[] Lines =
    [
        """{"kind":"selfEvaluation","title":"项目支出绩效自评表","year":2024,"projectName":"干部培训经费","department":"县委组织部","departmentCode":"073001",""",
        """ "implementingUnit":"县委党校","attribute":{"code":"0101","name":"一年期项目","text":"0101-一年期项目"},"period":"1 年",""",
        """ "funds":{"unit":"万元","total":17.00,"fiscal":16.00,"other":{"value":1,"unit":"万元"},"lines":[{"label":"上年结转","amount":0}]},""",
        """ "execution":{"total":{"label":"年度资金总额","adjusted":17,"executed":16.5,"weight":10,"rate":{"value":97.06,"unit":"%"}}},""",
        """ "goals":[{"number":1,"text":"提高干部能力","actualText":"已完成"},{"text":"扩大培训覆盖面"}],""",
        """ "indicators":[{"category":"output.quantity","level1":"产出指标","level2":"数量指标（必填）","name":"培训期数",""",
        """ "target":{"kind":"quantity","text":"≧3期","comparison":"atLeast","value":3,"unit":"期"},"weight":22.50,""",
        """ "actual":{"kind":"quantity","text":"TEXT","comparison":"unspecified","value":3.0,"unit":"期"},"score":22.5,"place":{"line":12,"column":3}},""",
        """ {"name":"满意度","target":{"text":"≧%","error":{"code":"numberExpected","position":1,"length":1,"message":"第2个字符处“%”缺少数值"}},"targetSymbol":"≥"}],""",
        """ "totalScore":{"value":90,"unit":"分"},"places":[{"field":"year","place":{"line":2}}]}""",
    ];

    private static string Json => string.Concat(Lines.Select(line => line.TrimStart())).Replace("TEXT", Training.Indicators[0].ActualText);

    [Fact]
    public void A_form_is_one_object() => PerfModelJson.Serialize(Training).Should().Be(Json);

    [Fact]
    public void A_form_is_read_back_equal_and_whole()
    {
        PerformanceForm back = PerfModelJson.Deserialize<PerformanceForm>(Json);
        back.Should().Be(Training);
        back.PlaceOf(FormField.Year).Should().Be(new SourcePlace { Line = 2 });
        back.Indicators[0].TargetText.Should().Be("≧3期");
        back.Indicators[1].TargetError.Should().Be(Training.Indicators[1].TargetError);
        back.Indicators[0].Weight!.Text.Should().Be("22.50");
    }

    [Fact]
    public void Nothing_is_parsed_again_when_a_form_is_read()
    {
        const string Stored = """{"kind":"target","indicators":[{"name":"a","target":{"kind":"yesNo","text":"≥3期","expected":true}},{"name":"b","target":{"text":"≥3期","error":{"code":"empty","position":0,"length":0}}}]}""";
        PerformanceForm form = PerfModelJson.Deserialize<PerformanceForm>(Stored);
        form.Indicators[0].Target.Should().Be(new YesNoTarget(true));
        form.Indicators[0].TargetText.Should().Be("≥3期");
        form.Indicators[1].Target.Should().BeNull();
        form.Indicators[1].TargetError!.Code.Should().Be(TargetErrorCode.Empty);
    }

    [Fact]
    public void Every_form_is_read_back_equal_and_whole() => FormGen.Forms.Sample(
        form =>
        {
            string json = PerfModelJson.Serialize(form, WithRemarks);
            PerformanceForm back = PerfModelJson.Deserialize<PerformanceForm>(json);
            back.Should().Be(form);
            back.ToString().Should().Be(form.ToString());
            PerfModelJson.Serialize(back, WithRemarks).Should().Be(json);
        },
        iter: 500);

    [Fact]
    public void Every_figure_is_read_back_with_its_text() => FormGen.Figures.Sample(
        figure =>
        {
            Figure back = PerfModelJson.Deserialize<Figure>(PerfModelJson.Serialize(figure));
            return back == figure && back.Text == figure.Text && back.Unit == figure.Unit;
        },
        iter: 2000);

    [Fact]
    public void Every_property_of_the_model_is_one_of_json()
    {
        IsWhole<FormDocument>();
        IsWhole<PerformanceForm>();
        IsWhole<Indicator>(nameof(Indicator.TargetText), nameof(Indicator.ActualText), nameof(Indicator.FullYearForecastText));
        IsWhole<Goal>();
        IsWhole<Funds>();
        IsWhole<FundLine>();
        IsWhole<BudgetExecution>();
        IsWhole<ExecutionLine>();
        IsWhole<SourcePlace>();
        IsWhole<LabelledText>();
    }

    [Fact]
    public void Places_can_be_left_out()
    {
        JsonSerializerOptions options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { IncludePlaces = false });
        FormGen.Forms.Sample(
            form =>
            {
                string json = PerfModelJson.Serialize(form, options);
                json.Should().NotContainAny("\"place\":", "\"places\":", "\"targetPlace\":");
                PerfModelJson.Deserialize<PerformanceForm>(json).Should().Be(form);
            },
            iter: 100);
    }

    [Fact]
    public void A_document_is_its_forms_and_what_belongs_to_none()
    {
        var document = new FormDocument
        {
            Title = "平罗县2024年部门预算项目绩效目标表",
            Forms = [Training],
            Unplaced = [new PlacedText("第1页", new SourcePlace { Line = 99 })],
            Remarks = [new FormRemark(FormRemarkCode.ShiftedRow, new SourcePlace { Line = 7 }, "培训期数")],
        };
        string json = PerfModelJson.Serialize(document);
        PerfModelJson.Deserialize<FormDocument>(json).Should().Be(document);
        json.Should().Contain("\"message\":\"“培训期数”所在行的单元格与表头错位，已按结构归位\"");
        PerfModelJson.Serialize(document.Forms).Should().Be("[" + Json + "]");
        PerfModelJson.Deserialize<List<PerformanceForm>>("[" + Json + "]").Should().Equal(Training);
    }

    [Fact]
    public void The_sample_is_read_back_equal_and_whole()
    {
        FormDocument sample = FormReader.Read(SampleFiles.Pingluo);
        string json = PerfModelJson.Serialize(sample, WithRemarks);
        FormDocument back = PerfModelJson.Deserialize<FormDocument>(json);
        back.Should().Be(sample);
        back.Forms.SelectMany(form => form.Indicators).Select(indicator => indicator.TargetRemarks)
            .Should().Equal(sample.Forms.SelectMany(form => form.Indicators).Select(indicator => indicator.TargetRemarks));
        PerfModelJson.Serialize(back, WithRemarks).Should().Be(json);
    }

    [Fact]
    public void Categories_of_the_users_catalogue_are_read()
    {
        var own = new Category("process.plan", "计划管理指标");
        var options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Categories = CategoryCatalog.Default.With(own) });
        const string Stored = """{"category":"process.plan","name":"计划"}""";
        PerfModelJson.Deserialize<Indicator>(Stored, options).Category!.Name.Should().Be("计划管理指标");
        PerfModelJson.Serialize(new Indicator { Category = own, Name = "计划" }).Should().Be(Stored);
        PerfModelJson.Serialize(Category.SocialBenefit).Should().Be("\"benefit.social\"");
    }

    [Theory]
    [InlineData(JsonErrorCode.MissingProperty, "$", "{}")]
    [InlineData(JsonErrorCode.MissingProperty, "$", """{"kind":"target"}""")]
    [InlineData(JsonErrorCode.UnknownName, "$.kind", """{"kind":"quantity","indicators":[]}""")]
    [InlineData(JsonErrorCode.UnknownProperty, "$", """{"kind":"target","indicators":[],"project":""}""")]
    [InlineData(JsonErrorCode.DuplicateProperty, "$", """{"kind":"target","indicators":[],"indicators":[]}""")]
    [InlineData(JsonErrorCode.IntegerExpected, "$.year", """{"kind":"target","indicators":[],"year":"2024"}""")]
    [InlineData(JsonErrorCode.IntegerExpected, "$.year", """{"kind":"target","indicators":[],"year":null}""")]
    [InlineData(JsonErrorCode.NumberExpected, "$.funds.total", """{"kind":"target","indicators":[],"funds":{"total":"17"}}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$.funds.total", """{"kind":"target","indicators":[],"funds":{"total":{"unit":"万元"}}}""")]
    [InlineData(JsonErrorCode.TextDiffers, "$.funds.total", """{"kind":"target","indicators":[],"funds":{"total":{"value":18,"text":"17"}}}""")]
    [InlineData(JsonErrorCode.TextDiffers, "$.funds.total", """{"kind":"target","indicators":[],"funds":{"total":{"unit":"元","text":"17万元"}}}""")]
    [InlineData(JsonErrorCode.TextDiffers, "$.attribute", """{"kind":"target","indicators":[],"attribute":{"code":"0102","name":"一年期项目","text":"0101-一年期项目"}}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$.funds.lines[0]", """{"kind":"target","indicators":[],"funds":{"lines":[{"label":"a"}]}}""")]
    [InlineData(JsonErrorCode.MissingProperty, "$.goals[1]", """{"kind":"target","indicators":[],"goals":[{"text":"a"},{"number":2}]}""")]
    [InlineData(JsonErrorCode.ObjectExpected, "$.goals[0]", """{"kind":"target","indicators":[],"goals":["a"]}""")]
    [InlineData(JsonErrorCode.UnknownName, "$.indicators[0].category", """{"kind":"target","indicators":[{"name":"a","category":"output"}]}""")]
    [InlineData(JsonErrorCode.ObjectExpected, "$.indicators[0].target", """{"kind":"target","indicators":[{"name":"a","target":"≥3期"}]}""")]
    [InlineData(JsonErrorCode.NumberExpected, "$.indicators[1].target.value", """{"kind":"target","indicators":[{"name":"a"},{"name":"b","target":{"kind":"quantity","comparison":"equal","value":"1"}}]}""")]
    [InlineData(JsonErrorCode.ObjectExpected, "$.indicators[0]", """{"kind":"target","indicators":[null]}""")]
    public void What_is_no_form_is_refused_with_code_and_place(JsonErrorCode code, string location, string json)
    {
        Action read = () => PerfModelJson.Deserialize<PerformanceForm>(json);
        PerfModelJsonException error = read.Should().Throw<PerfModelJsonException>().Which;
        error.Code.Should().Be(code);
        error.Location.Should().Be(location);
    }

    [Fact]
    public void What_only_a_mistake_makes_is_not_written()
    {
        PerformanceForm[] forms =
        [
            Training with { Goals = null! },
            Training with { Goals = [null!] },
            Training with { Year = -1 },
            Training with { Kind = (FormKind)9 },
            Training with { Indicators = [new Indicator { Name = null! }] },
        ];
        foreach (PerformanceForm form in forms)
        {
            Action write = () => PerfModelJson.Serialize(form);
            write.Should().Throw<PerfModelJsonException>().Which.Code.Should().Be(JsonErrorCode.NotRepresentable);
        }
    }

    /// <summary>The error of an unknown property lists those that there are.</summary>
    private static void IsWhole<T>(params string[] seenFromAnotherSide)
        where T : notnull
    {
        IEnumerable<string> properties = typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)
            .Except(seenFromAnotherSide).Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
        Action read = () => PerfModelJson.Deserialize<T>("""{"?":0}""");
        string message = read.Should().Throw<PerfModelJsonException>().Which.GetMessage(Language.English);
        message[(message.LastIndexOf("are ", StringComparison.Ordinal) + 4)..].Split(", ").Except(["$schema"]).Should().BeEquivalentTo(properties, typeof(T).Name);
    }
}
