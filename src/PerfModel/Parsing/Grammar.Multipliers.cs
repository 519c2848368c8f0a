using System;
using PerfModel.Units;

namespace PerfModel.Parsing;

/// <summary>万, 亿, 千 behind a number, and 余 or 多 between.</summary>
internal ref partial struct Grammar
{
    /// <summary>Multiplies out 千, 百 and mixed numbers (1亿2千万); one 万 or 亿 stays with the unit.</summary>
    private void ReadMultipliers(int end, ref NumberToken number)
    {
        ReadApproximate(end, ref number);
        int spaced = SkipBlanks(number.End, end);
        if (spaced > number.End && (MultiplierAt(spaced, end) is not null || (!number.Weak && SmallScaleAt(spaced, end) > 0)))
            number.End = spaced;
        UnitMultiplier? kept = MultiplierAt(number.End, end);
        int small = kept is null ? SmallScaleAt(number.End, end) : 0;
        if (kept is null && small == 0)
            return;
        number.End += kept?.Symbol.Length ?? 1;
        if (At(number.End, end) is '万' or '亿' && MultiplierAt(number.End, end) is not null)
        {
            FailIn(TargetErrorCode.NumberInvalid, number.Start, number.End + 1);
            return;
        }

        decimal factor = kept?.Factor ?? small;
        if (!IsNextPart(number.End, end))
        {
            if (kept is null)
                Multiply(ref number, factor);
            number.Multiplier = kept;
            ReadApproximate(end, ref number);
            return;
        }

        Multiply(ref number, factor);
        ReadLowerParts(end, factor, ref number);
    }

    private void ReadLowerParts(int end, decimal factor, ref NumberToken number)
    {
        while (!_failed && IsNextPart(number.End, end))
        {
            var part = new NumberToken { Start = number.End };
            if (!ReadDigits(number.End, end, ref part) && (_failed || !ReadSection(number.End, end, ref part)))
                break;
            UnitMultiplier? kept = MultiplierAt(part.End, end);
            int small = kept is null ? SmallScaleAt(part.End, end) : 0;
            if (part.Weak && part.Value == 0)
            {
                FailIn(TargetErrorCode.NumberInvalid, number.Start, part.End);
                return;
            }

            decimal next = kept?.Factor ?? (small > 0 ? small : IsColloquial(part, end) ? factor / 10 : 1);
            bool cut = !part.Weak && kept is null && small == 0 && part.Value < factor / 10;
            if (cut)
            {
                FailIn(TargetErrorCode.AmbiguousNumber, number.Start, part.End);
                return;
            }

            if (next >= factor || part.Value >= factor / next)
            {
                FailIn(TargetErrorCode.NumberInvalid, number.Start, part.End);
                return;
            }

            if (!Add(part.Value * next, ref number.Value))
            {
                FailIn(TargetErrorCode.NumberOutOfRange, number.Start, part.End);
                return;
            }

            number.End = part.End + (kept?.Symbol.Length ?? (small > 0 ? 1 : 0));
            number.Weak |= part.Weak;
            factor = next;
        }

        ReadApproximate(end, ref number);
    }

    /// <summary>一万二 is 12000: one digit alone behind a multiplier counts the next scale.</summary>
    private readonly bool IsColloquial(NumberToken part, int end) =>
        part.Weak && part.End - part.Start == 1 && part.Value is > 0 and < 10 && !(part.End < end && _work[part.End] == '点');

    private void Multiply(ref NumberToken number, decimal factor)
    {
        if (number.Value > decimal.MaxValue / factor)
            FailIn(TargetErrorCode.NumberOutOfRange, number.Start, number.End);
        else
            number.Value *= factor;
    }

    /// <summary>Adds to a number, away from 0; false where a decimal cannot hold the sum with all its digits.</summary>
    private static bool Add(decimal more, ref decimal value)
    {
        if (Math.Abs(value) > decimal.MaxValue - more)
            return false;
        decimal sum = value < 0 ? value - more : value + more;
        bool exact = Math.Abs(sum - value) == more;
        value = sum;
        return exact;
    }

    private readonly bool IsNextPart(int position, int end) =>
        position < end && (IsDigit(_work[position]) || (Numerals.Digit(_work[position]) >= 0 && (_work[position] != '两' || Numerals.Scale(At(position + 1, end)) > 0)) || _work[position] == '十');

    private readonly UnitMultiplier? MultiplierAt(int position, int end)
    {
        if (position >= end || _options.Units.Index.Longest(Slice(position, end), out _) is not null)
            return null;
        return UnitMultiplier.At(Slice(position, end), below: false);
    }

    private readonly int SmallScaleAt(int position, int end)
    {
        if (position >= end || _options.Units.Index.Longest(Slice(position, end), out _) is not null)
            return 0;
        return Numerals.Scale(_work[position]) is var scale and >= 100 ? scale : 0;
    }

    private readonly void ReadApproximate(int end, ref NumberToken number)
    {
        int at = SkipBlanks(number.End, end);
        if (At(at, end) is not ('余' or '多' or '来') || number.Approximate)
            return;
        int behind = SkipBlanks(at + 1, end);
        if (!IsUnitOrMultiplier(behind, end) && behind < end)
            return;
        number.Approximate = true;
        number.End = at + 1;
    }

    private readonly bool IsUnitOrMultiplier(int position, int end) =>
        position < end && (_options.Units.Index.Longest(Slice(position, end), out _) is not null
            || UnitMultiplier.At(Slice(position, end), below: false) is not null);
}
