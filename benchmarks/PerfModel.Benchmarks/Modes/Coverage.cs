using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PerfModel.Benchmarks;

/// <summary>How many texts each reader reads rightly.</summary>
/// <remarks>
/// Right is a quantity with the comparison, number and unit of the label (the unit only where the reader tells one), and no quantity where the label is none.
/// Wrong is a quantity that is not the label's; missed is no quantity where the label is one.
/// </remarks>
public static class Coverage
{
    /// <summary>The figures of a reader over texts.</summary>
    public static (int Right, int Wrong, int Missed) Of(Func<string, Reading?> reader, IEnumerable<LabelledText> texts)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (LabelledText text in texts)
        {
            Reading? reading = reader(text.Text);
            if (IsRight(reading, text))
                right++;
            else if (reading is null)
                missed++;
            else
                wrong++;
        }

        return (right, wrong, missed);
    }

    /// <summary>Whether a reading is one of the right answers.</summary>
    public static bool IsRight(Reading? reading, LabelledText text) => text.Answers.Any(answer => Same(reading, answer));

    private static bool Same(Reading? reading, Reading? answer) =>
        reading is Reading read && answer is Reading right
            ? read.Comparison == right.Comparison && SameNumber(read, right)
            : reading is null == answer is null;

    /// <summary>A reader that tells no unit may have multiplied the number by the 万 of the unit.</summary>
    private static bool SameNumber(Reading read, Reading right) => read.Unit is null
        ? read.Value == right.Value || read.Value == right.Value * MultiplierOf(right.Unit!)
        : read.Value == right.Value && UnitOf(read.Unit) == right.Unit;

    private static decimal MultiplierOf(string unit) => UnitCatalog.Default.TryParse(unit, out Unit? known) ? known!.Multiplier : 1;

    /// <summary>A table in Markdown.</summary>
    public static string Report()
    {
        var report = new StringBuilder("| texts | reader | right | wrong | missed |\n| --- | --- | ---: | ---: | ---: |\n");
        Add(report, "sample", TextSets.Sample);
        Add(report, "conformance: quantities", TextSets.Cases.Where(text => text.IsQuantity).ToList());
        Add(report, "conformance: all", TextSets.Cases);
        return report.ToString();
    }

    private static void Add(StringBuilder report, string set, IReadOnlyList<LabelledText> texts)
    {
        foreach ((string name, Func<string, Reading?> reader) in Readers.All)
        {
            (int right, int wrong, int missed) = Of(reader, texts);
            report.Append(CultureInfo.InvariantCulture, $"| {set} ({texts.Count}) | {name} | {right} ({100.0 * right / texts.Count:0.0} %) | {wrong} | {missed} |\n");
        }
    }

    /// <summary>The catalogue's symbol, so that a reader is not blamed for <c>％</c> or <c>㎡</c>.</summary>
    private static string UnitOf(string written) => written.Length > 0 && UnitCatalog.Default.TryParse(written, out Unit? unit) ? unit!.Symbol : written;
}
