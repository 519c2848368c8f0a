using System;

namespace PerfModel.Validation;

/// <summary>A rule that is on, with severity and parameters ready for use.</summary>
internal sealed class ActiveRule
{
    /// <summary>No rule needs more, and it can be multiplied by any amount.</summary>
    private const decimal Largest = 1_000_000_000m;

    private readonly ValueList<RuleParameter> _parameters;
    private readonly decimal?[] _numbers;

    public ActiveRule(RuleSetting setting, Severity severity, int order)
    {
        (Rule, Severity, Order) = (setting.Rule, severity, order);
        _parameters = setting.Parameters;
        _numbers = new decimal?[_parameters.Count];
        for (int i = 0; i < _numbers.Length; i++)
            _numbers[i] = _parameters[i].Number is decimal number ? Math.Min(Largest, Math.Max(-Largest, number)) : null;
    }

    public Rule Rule { get; }

    public Severity Severity { get; }

    /// <summary>Its place in the order of the catalogue.</summary>
    public int Order { get; }

    public decimal Number(string name, decimal otherwise)
    {
        int index = IndexOf(name);
        return (index < 0 ? null : _numbers[index]) ?? otherwise;
    }

    public string Text(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? "" : _parameters[index].Value;
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < _numbers.Length; i++)
        {
            if (_parameters[i].Name == name)
                return i;
        }

        return -1;
    }
}
