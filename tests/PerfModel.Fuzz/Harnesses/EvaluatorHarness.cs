using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfModel.Fuzz.Making;

namespace PerfModel.Fuzz.Harnesses;

/// <summary>Targets, actual values and names against the evaluator and the scorer.</summary>
internal sealed class EvaluatorHarness : Harness
{
    private static readonly string[] Categories = [.. CategoryCatalog.Default.Categories.Select(category => category.Id), ""];

    /// <summary>Frames that deny or doubt the words that are put into them at {0}, whatever they are.</summary>
    private static readonly string[] Denials =
    [
        "未{0}", "没有{0}", "尚未{0}", "并未{0}", "未能{0}", "{0}（未完成）", "{0}（未达标）", "{0}（不合格）", "{0}（并未{0}）", "{0}（未验收）", "可能{0}", "预计{0}", "计划{0}",
            "拟{0}",
        "{0}都没有", "{0}已取消", "{0}未达标", "{0}未完成", "不{0}", "不够{0}", "尚不能{0}", "（未）{0}", "（不）{0}", "{0}？",
    ];

    private static readonly string[] Affirmations = ["完成", "已完成", "达标", "合格", "优秀", "按时完成", "达成预期指标", "全部完成", "完成验收", "显著提升"];

    private static readonly (string Small, string Large, decimal Factor)[] Conversions =
        [("元", "万元", 10000), ("米", "公里", 1000), ("平方米", "万平方米", 10000), ("千克", "吨", 1000), ("分钟", "小时", 60), ("人", "万人", 10000),
            ("个", "万个", 10000)];

    /// <inheritdoc/>
    public override string Name => "evaluator";

    /// <inheritdoc/>
    public override IReadOnlyList<Oracle> Oracles { get; } =
    [
        new("answers", Answers), new("json", Json), new("score", Score), new("monotone", Monotone), new("unitFree", UnitFree),
        .. Denials.Select(frame => new Oracle("denied", input => Denied(input, frame))),
        .. Denials.Select(frame => new Oracle("deniedNumber", input => DeniedNumber(input, frame))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Seeds { get; } =
    [
        Fields.Join("≥98%", "99.2%", "合格率", "output.quality"), Fields.Join("17 万", "165000元", "线路租用费", "cost"),
            Fields.Join("已完成", "达标（未达标）", "验收", ""),
        Fields.Join("优秀", "不够优秀", "等级", ""), Fields.Join("≥12个", "12个已取消", "数量", "output.quantity"),
            Fields.Join("2024年12月底前", "2024年10月", "时限", "output.timeliness"),
        Fields.Join("增长≥5%", "增长7%", "收入", "benefit.economic"), Fields.Join("10-20个", "15个", "数量", ""),
            Fields.Join("≥95%", "（未）97%", "", ""),
    ];

    /// <inheritdoc/>
    public override string Make(Random random) => Fields.Join(
        Words.Target(random), random.Next(3) == 0 ? Words.Of("yes", random)
            : Words.Target(random), Words.Of("noun", random) + Words.Of("noun", random), Categories[random.Next(Categories.Length)]);

    private static Evaluation Evaluate(string target, string actual, string[] parts) =>
        Evaluator.Default.Evaluate(target, actual, Context(parts));

    private static EvaluationContext Context(string[] parts) => new()
    {
        Name = parts[2],
        Category = CategoryCatalog.Default.Categories.FirstOrDefault(category => category.Id == parts[3]),
        Year = 2024,
        Weight = 10,
    };

    /// <summary>
    /// Never an exception, always a reason and words, the same for texts as for typed values, and never met by what was not understood.
    /// </summary>
    private static string? Answers(string input)
    {
        string[] parts = Fields.Split(input, 4);
        Evaluation evaluation = Evaluate(parts[0], parts[1], parts);
        if (evaluation.Explain().GetText(Language.Chinese).Length == 0 || evaluation.Explain().GetText(Language.English).Length == 0)
            return "words: none";
        Target? target = TargetParser.Parse(parts[0]).Target, actual = TargetParser.Parse(parts[1]).Target;
        if (target is not null && actual is not null && Evaluator.Default.Evaluate(target, actual, Context(parts)) is var typed
            && typed.Attainment != evaluation.Attainment)
            return "typed: " + typed.Attainment + ", not " + evaluation.Attainment;
        return target is null && evaluation.Attainment != Attainment.CannotJudge ? "unread: " + evaluation : null;
    }

    private static string? Json(string input)
    {
        string[] parts = Fields.Split(input, 4);
        if (HarmlessChanges.HasLoneSurrogate(input))
            return null;
        Evaluation evaluation = Evaluate(parts[0], parts[1], parts);
        string json = PerfModelJson.Serialize(evaluation);
        string again = PerfModelJson.Serialize(PerfModelJson.Deserialize<Evaluation>(json));
        return json == again ? null : "differs: " + json + " / " + again;
    }

    /// <summary>A score lies between nothing and the weight; what is not met does not get all, where its score is a number.</summary>
    private static string? Score(string input)
    {
        string[] parts = Fields.Split(input, 4);
        IndicatorScore score = FormScorer.Default.Score(parts[0], parts[1], Context(parts));
        if (score.Score is decimal points && points is < 0 or > 10)
            return "range: " + points;
        return score.Evaluation?.Attainment == Attainment.CannotJudge
            && score.Score is not null and not 0 ? "unjudged: " + score.Score : null;
    }

    /// <summary>What denies is never met.</summary>
    private static string? Denied(string input, string frame)
    {
        string[] parts = Fields.Split(input, 4);
        foreach (string said in Affirmations)
        {
            string actual = frame.Replace("{0}", said, StringComparison.Ordinal);
            if (Evaluate(parts[0], said, parts).Attainment == Attainment.Met
                && Evaluate(parts[0], actual, parts).Attainment == Attainment.Met)
                return "met " + frame + ": " + parts[0] + " by " + actual;
        }

        return null;
    }

    /// <summary>A number that is denied, doubted or taken back is never met.</summary>
    private static string? DeniedNumber(string input, string frame)
    {
        string[] parts = Fields.Split(input, 4);
        if (TargetParser.Parse(parts[1]).Target is not QuantityTarget { Subject: null, Note: null } quantity
            || parts[1].Length > 30 || !char.IsAsciiDigit(parts[1][0]) || quantity.Value <= 0)
            return null;
        Evaluation plain = Evaluate(parts[0], parts[1], parts);
        if (plain.Attainment != Attainment.Met || plain.Comparison is not (Comparison.AtLeast or Comparison.GreaterThan))
            return null;
        string actual = frame.Replace("{0}", parts[1], StringComparison.Ordinal);
        return Evaluate(parts[0], actual, parts).Attainment == Attainment.Met ? "met " + frame + ": " + parts[0] + " by " + actual : null;
    }

    /// <summary>More is never worse where more is better, and less is never worse where less is.</summary>
    private static string? Monotone(string input)
    {
        string[] parts = Fields.Split(input, 4);
        if (TargetParser.Parse(parts[0]).Target is not QuantityTarget target)
            return null;
        decimal[] values = [0, target.Value / 2, target.Value * 0.99m, target.Value,
            Math.Clamp(target.Value, decimal.MinValue / 4, decimal.MaxValue / 4) * 2];
        Array.Sort(values);
        Evaluation[] answers =
            [.. values.Select(value =>
                Evaluator.Default.Evaluate(target, new QuantityTarget(Comparison.Unspecified, value, target.Unit), Context(parts)))];
        for (int i = 1; i < answers.Length; i++)
        {
            bool up = answers[i].Comparison is Comparison.AtLeast or Comparison.GreaterThan,
                down = answers[i].Comparison is Comparison.AtMost or Comparison.LessThan;
            (Attainment worse, Attainment better) = up
                ? (answers[i - 1].Attainment, answers[i].Attainment) : (answers[i].Attainment, answers[i - 1].Attainment);
            if ((up || down) && worse == Attainment.Met && better == Attainment.NotMet)
                return answers[i].Comparison + ": " + values[i - 1] + " is " + answers[i - 1].Attainment + ", " + values[i] + " is "
                    + answers[i].Attainment;
        }

        return null;
    }

    /// <summary>The same amount in another unit has the same verdict.</summary>
    private static string? UnitFree(string input)
    {
        string[] parts = Fields.Split(input, 4);
        if (TargetParser.Parse(parts[0]).Target is not QuantityTarget target)
            return null;
        foreach ((string small, string large, decimal factor) in Conversions)
        {
            foreach (int amount in new[] { 1, 3, 17, 120 })
            {
                string inLarge = amount + large, inSmall = (amount * factor).ToString(CultureInfo.InvariantCulture) + small;
                Evaluation one = Evaluate(parts[0], inLarge, parts), other = Evaluate(parts[0], inSmall, parts);
                if (one.Attainment != other.Attainment)
                    return target.Unit?.Symbol + ": " + inLarge + " is " + one.Attainment + " " + one.Reason + ", " + inSmall + " is "
                        + other.Attainment + " " + other.Reason;
            }
        }

        return null;
    }
}
