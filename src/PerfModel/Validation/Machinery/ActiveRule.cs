using System;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>A rule that is on, with severity and parameters ready for use.</summary>
internal sealed class ActiveRule
{
    /// <summary>No rule needs more, and it can be multiplied by any amount.</summary>
    private const decimal Largest = 1_000_000_000m;

    private readonly ValueList<RuleParameter> _parameters;
    private readonly decimal?[] _numbers;
    private readonly Severity?[] _byKind = new Severity?[CamelCase<FormKind>.Count];

    public ActiveRule(RuleSetting setting, Severity severity, int order)
    {
        (Rule, Severity, Order) = (setting.Rule, severity, order);
        _parameters = setting.Parameters;
        for (int kind = 0; kind < _byKind.Length; kind++)
            _byKind[kind] = KindTable.Limit(setting.Rule, severity, (FormKind)kind);
        _numbers = new decimal?[_parameters.Count];
        for (int i = 0; i < _numbers.Length; i++)
            _numbers[i] = _parameters[i].Number is decimal number ? Math.Min(Largest, Math.Max(-Largest, number)) : null;
    }

    public Rule Rule { get; }

    public Severity Severity { get; }

    /// <summary>Its place in the order of the catalogue.</summary>
    public int Order { get; }

    /// <summary>Whether the rule looks at forms of a kind.</summary>
    public bool LooksAt(FormKind kind) => _byKind[(int)kind] is not null;

    /// <summary>How serious a finding is on a form of a kind, with the message that is meant.</summary>
    public Severity SeverityOf(FormKind kind, string variant)
    {
        Severity severity = _byKind[(int)kind] ?? Severity.Remark;
        return Rule.VariantSeverities.TryGetValue(variant, out Severity most) && most < severity && Severity <= Rule.Severity ? most : severity;
    }

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
