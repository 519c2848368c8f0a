using System.CommandLine;

namespace PerfModel.Cli.Commands;

/// <summary>The options that decide between two readings of a target text.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<MonthBefore> _month = Choice.Of(
        "--month-before", "9月前: by the end of August or of September", ("previous", MonthBefore.EndOfPrevious), ("named", MonthBefore.EndOfNamed));

    private readonly Option<DayBefore> _day = Choice.Of(
        "--day-before", "12月31日前: with or without the 31st", ("inclusive", DayBefore.Inclusive), ("exclusive", DayBefore.Exclusive));

    private readonly Option<LevelReading> _reached = Choice.Of(
        "--reached", "达到95%: at least, or no comparison", ("comparison", LevelReading.Comparison), ("unspecified", LevelReading.Unspecified));

    private readonly Option<LevelReading> _controlled = Choice.Of(
        "--controlled-at", "控制在3%: at most, or no comparison", ("comparison", LevelReading.Comparison), ("unspecified", LevelReading.Unspecified));

    public void AddTo(Command command)
    {
        command.Add(_month);
        command.Add(_day);
        command.Add(_reached);
        command.Add(_controlled);
    }

    public TargetParseOptions Of(ParseResult parsed) => new()
    {
        MonthBefore = parsed.GetValue(_month),
        DayBefore = parsed.GetValue(_day),
        Reached = parsed.GetValue(_reached),
        ControlledAt = parsed.GetValue(_controlled),
    };
}
