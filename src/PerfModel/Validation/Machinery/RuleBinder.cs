using System;
using System.Collections.Generic;

namespace PerfModel.Validation;

/// <summary>Collects the code of the library's rules by id.</summary>
internal sealed class RuleBinder
{
    private readonly Dictionary<string, RuleCode> _code = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _code.Keys;

    public void Indicator(string id, IndicatorCheck check) => _code.Add(id, new RuleCode(check));

    public void Form(string id, FormCheck check) => _code.Add(id, new RuleCode(check));

    public void Document(string id, DocumentCheck check) => _code.Add(id, new RuleCode(check));

    public RuleCode this[string id] => _code.TryGetValue(id, out RuleCode code) ? code : throw new FormatException("rules.tsv: no code for " + id);
}
