using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>一周两次: a length of time and events side by side are so many events in that time.</summary>
internal static class Rhythms
{
    /// <summary>Whether two numbers are a rhythm.</summary>
    public static bool IsRhythm(in Scan s, ref ItemList items)
    {
        if (items.Count != 2)
            return false;
        (Measure time, Measure events) = (items[0], items[1]);
        bool plain = time is { Kind: MeasureKind.Number, Amount.Weak: true, HasWords: false, Front.Comparison: Comparison.Unspecified };
        return plain && time.Amount.Unit is { IsDuration: true, Above.Length: 1 }
            && decimal.Truncate(time.Amount.Value) == time.Amount.Value
            && events is { Kind: MeasureKind.Number, HasWords: false, Amount.Unit: { IsCompound: false, IsKnown: true } }
            && s.Has(s.SkipBlanks(events.Amount.NumberEnd, events.End), events.End, Roles.Event);
    }

    /// <summary>Makes one number of a rhythm.</summary>
    public static void Merge(in Scan s, ref ItemList items)
    {
        if (!IsRhythm(s, ref items))
            return;
        (Measure time, Measure events) = (items[0], items[1]);
        UnitTerm term = time.Amount.Unit!.Above[0];
        var below = new UnitTerm(time.Amount.Value, null, term.Definition, term.Word);
        events.Amount.Unit = new Unit(events.Amount.Unit!.Above.ToArray(), [below]);
        events.Start = time.Start;
        items.Replace(events);
    }
}
