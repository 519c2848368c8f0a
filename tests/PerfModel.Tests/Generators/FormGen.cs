using System;
using System.Linq;
using CsCheck;
using PerfModel.Forms;
using static PerfModel.Tests.Generators.WordGen;

namespace PerfModel.Tests.Generators;

/// <summary>Random forms, complete and incomplete, consistent and not.</summary>
internal static class FormGen
{
    private static readonly string[] FigureTexts = ["17.00", "17", "1,234.50", "86.2%", "100.00％", "17 万元", "+5", "007", "", "待定", "-", " 8.897 ", "￥5.4万元", "10分"];

    private static readonly string[] Labels = ["产出指标", "数量指标（必填硬性指标）", "<b>效益指标</b>", "产出指标(50分)", "成本", "", "其他类"];

    private static readonly string[] Attributes = ["0101-一年期项目", "0101—一年期项目", "一年期项目", "", "3年期项目", "12 -"];

    /// <summary>Cell texts: words, empty ones too.</summary>
    private static Gen<string> Cell { get; } = Gen.Frequency((4, Any), (1, Gen.Const("")));

    private static Gen<string?> MaybeCell { get; } = Optionally(Cell);

    /// <summary>Places, some without anything.</summary>
    public static Gen<SourcePlace> Places { get; } = Gen.Select(Gen.Int[0, 200], Gen.Int[0, 3], Gen.Int[0, 20], MaybeCell, (line, table, column, sheet) =>
        new SourcePlace { Line = line, Table = table, Row = line, Column = column, Start = table, Length = column, Sheet = sheet });

    private static Gen<SourcePlace?> MaybePlace { get; } = Optionally(Places);

    /// <summary>Figures: plain, with a unit, as written, and such that are no number.</summary>
    public static Gen<Figure> Figures { get; } = Gen.OneOf(
        NumberGen.Any.Select(value => new Figure(value)),
        Gen.Select(NumberGen.Any, Gen.OneOf("%", "万元", "分", "x y"), (value, unit) => new Figure(value, unit)),
        Gen.OneOf(FigureTexts).Select(text => new Figure(text)),
        Any.Select(text => new Figure(text)));

    private static Gen<Figure?> MaybeFigure { get; } = Optionally(Figures);

    private static Gen<ValueList<LabelledText>> Others { get; } =
        List(Gen.Select(Cell, Cell, MaybePlace, (label, text, place) => new LabelledText(label, text, place)), 2);

    private static Gen<ValueList<PlacedText>> Unplaced { get; } = List(Gen.Select(Cell, MaybePlace, (text, place) => new PlacedText(text, place)), 2);

    private static Gen<CategoryLabel> CategoryLabels { get; } = Gen.OneOf(Labels).Select(label => new CategoryLabel(label));

    /// <summary>Goals.</summary>
    public static Gen<Goal> Goals { get; } = Gen.Select(OptionallyOf(Gen.Int[0, 9]), Cell, MaybeCell, Gen.Bool, MaybePlace, (number, text, actual, annual, place) =>
        new Goal { Number = number, Text = text, ActualText = actual, Term = annual ? TargetTerm.Annual : TargetTerm.MidTerm, Place = place });

    /// <summary>Cells: typed, as written, not understood.</summary>
    private static Gen<TargetCell?> Cells { get; } = Gen.OneOf(
        Gen.Const((TargetCell?)null),
        TargetGen.All.Select(target => TargetCell.Of(target)),
        Cell.Select(text => TargetCell.Of(text)),
        Gen.Select(Cell, Gen.OneOf(Enum.GetValues<TargetErrorCode>()), Optional, (text, code, suggestion) => (TargetCell?)TargetCell.Of(
            new TargetParseResult(text, null, new TargetError(code, 0, text.Length, text, suggestion)))));

    /// <summary>Indicators.</summary>
    public static Gen<Indicator> Indicators { get; } = Gen.Select(
        Gen.Select(Optionally(Gen.OneOf(CategoryCatalog.Default.Categories.ToArray())), Optionally(CategoryLabels), Optionally(CategoryLabels), Cell),
        Gen.Select(Cells, Cells, Cells, MaybeCell, MaybeCell, MaybeCell),
        Gen.Select(MaybeFigure, MaybeFigure, MaybeCell, MaybeCell, MaybeCell, Gen.Bool),
        Gen.Select(Others, MaybePlace, MaybePlace, MaybePlace, MaybeFigure, OptionallyOf(Gen.Enum<Polarity>())),
        (what, cells, result, rest) => new Indicator
        {
            Category = what.Item1,
            Level1 = what.Item2,
            Level2 = what.Item3,
            Name = what.Item4,
            TargetCell = cells.Item1,
            ActualCell = cells.Item2,
            ForecastCell = cells.Item3,
            TargetSymbol = cells.Item4,
            TargetValue = cells.Item5,
            TargetUnit = cells.Item6,
            Weight = result.Item1,
            Score = result.Item2,
            DeviationReason = result.Item3,
            Evidence = result.Item4,
            Likelihood = result.Item5,
            Term = result.Item6 ? TargetTerm.Annual : TargetTerm.MidTerm,
            OtherFields = rest.Item1,
            Place = rest.Item2,
            TargetPlace = rest.Item3,
            ActualPlace = rest.Item4,
            Baseline = rest.Item5,
            Polarity = rest.Item6,
        });

    private static Gen<Funds> Funds { get; } = Gen.Select(
        MaybeCell, MaybeFigure, MaybeFigure, MaybeFigure, List(Gen.Select(Cell, Figures, (label, amount) => new FundLine(label, amount)), 2),
        (unit, total, fiscal, other, lines) => new Funds { Unit = unit, Total = total, Fiscal = fiscal, Other = other, Lines = lines });

    private static Gen<ExecutionLine> Lines { get; } = Gen.Select(
        Cell, MaybeFigure, MaybeFigure, MaybeFigure, MaybeFigure, MaybeFigure, MaybeFigure, MaybeFigure,
        (label, initial, adjusted, executed, forecast, weight, rate, score) => new ExecutionLine
        {
            Label = label,
            Initial = initial,
            Adjusted = adjusted,
            Executed = executed,
            Forecast = forecast,
            Weight = weight,
            Rate = rate,
            Score = score,
        });

    private static Gen<BudgetExecution> Executions { get; } = Gen.Select(MaybeCell, Optionally(Lines), List(Lines, 2), (unit, total, lines) =>
        new BudgetExecution { Unit = unit, Total = total, Lines = lines });

    private static Gen<ValueList<FieldPlace>> FieldPlaces { get; } =
        List(Gen.Select(Gen.OneOf(Enum.GetValues<FormField>()), Places, (field, place) => new FieldPlace(field, place)), 3);

    /// <summary>Forms.</summary>
    public static Gen<PerformanceForm> Forms { get; } = Gen.Select(
        Gen.Select(Gen.OneOf(Enum.GetValues<FormKind>()), MaybeCell, OptionallyOf(Gen.Int[0, 9999]), MaybeCell, MaybeCell, MaybeCell, MaybeCell, MaybeCell),
        Gen.Select(Optionally(Gen.OneOf(Attributes)), Optionally(Funds), Optionally(Executions), List(Goals, 3), List(Indicators, 3), List(CategoryLabels, 2)),
        Gen.Select(MaybeFigure, MaybeFigure, MaybeCell, Others, Unplaced, MaybePlace, FieldPlaces),
        (head, content, rest) => new PerformanceForm
        {
            Kind = head.Item1,
            Title = head.Item2,
            Year = head.Item3,
            ProjectName = head.Item4,
            Department = head.Item5,
            DepartmentCode = head.Item6,
            ImplementingUnit = head.Item7,
            Period = head.Item8,
            Attribute = content.Item1 is string attribute ? new CodedName(attribute) : null,
            Funds = content.Item2,
            Execution = content.Item3,
            Goals = content.Item4,
            Indicators = content.Item5,
            EmptyCategories = content.Item6,
            TotalWeight = rest.Item1,
            TotalScore = rest.Item2,
            Grade = rest.Item3,
            OtherFields = rest.Item4,
            Unplaced = rest.Item5,
            Place = rest.Item6,
            Places = rest.Item7,
        });

    private static Gen<ValueList<T>> List<T>(Gen<T> items, int most) => items.Array[0, most].Select(array => array.ToValueList());
}
