namespace PerfModel.Parsing;

/// <summary>A date as it stands in a text: the parts that are written, and where it ends.</summary>
internal struct DatePoint
{
    public int? Year;
    public int? Quarter;
    public int? Month;
    public int? Day;

    /// <summary>1 for 上半年, 2 for 下半年.</summary>
    public int? Half;

    /// <summary>1 to 3 for 上旬, 中旬, 下旬.</summary>
    public int? Third;

    /// <summary>底 or 末 belongs to the date itself: 年底, 月底.</summary>
    public bool AtEnd;

    /// <summary>Written 2024.12: a number as well as a month.</summary>
    public bool Dotted;

    /// <summary>Written with a year of two digits.</summary>
    public bool ShortYear;

    /// <summary>The year was taken from the first date of a period.</summary>
    public bool YearInherited;

    public int End;

    /// <summary>The date with whose beginning the span begins; null where it is none of the calendar.</summary>
    public readonly PartialDate? From =>
        Half is int half ? Make(null, half == 1 ? 1 : 7, null) : Make(Quarter, Month, Third is int t ? (t * 10) - 9 : Day);

    /// <summary>The date with whose end the span ends; null where it is none of the calendar.</summary>
    public readonly PartialDate? To => Half is int half ? Make(null, half == 1 ? 6 : 12, null) : Make(Quarter, Month, LastDay);

    private readonly int? LastDay => Third switch
    {
        null => Day,
        3 => Month is >= 1 and <= 12 ? System.DateTime.DaysInMonth(Year ?? 2000, Month.Value) : 31,
        int third => third * 10,
    };

    private readonly PartialDate? Make(int? quarter, int? month, int? day) =>
        PartialDate.TryCreate(Year, month, day, quarter, out PartialDate date) ? date : null;
}
