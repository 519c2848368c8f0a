using System;

namespace PerfModel.Validation;

/// <summary>Where a finding stands in the list: by form, header before indicators, then by rule, then as reported.</summary>
#pragma warning disable CA1036 // Only sorted by.
internal readonly record struct FindingOrder(int Form, int Indicator, int Rule, int Sequence) : IComparable<FindingOrder>
#pragma warning restore CA1036
{
    public int CompareTo(FindingOrder other)
    {
        int order = Form.CompareTo(other.Form);
        order = order != 0 ? order : Indicator.CompareTo(other.Indicator);
        order = order != 0 ? order : Rule.CompareTo(other.Rule);
        return order != 0 ? order : Sequence.CompareTo(other.Sequence);
    }
}
