using System;
using System.Collections.Generic;
using PerfModel.Tables;
using PerfModel.Validation;

namespace PerfModel;

/// <summary>A rule of validation: its id, what it says, where it comes from, and its code. Immutable; two are equal when they are the same instance.</summary>
/// <remarks>The library's own rules are in <see cref="RuleCatalog"/>; one's own are made with <see cref="ForIndicator"/>, <see cref="ForForm"/> or
/// <see cref="ForDocument"/> and given to <see cref="ValidationProfile.With(Rule)"/>.</remarks>
public sealed class Rule
{
    private readonly Dictionary<string, (string Zh, string En)> _messages;

    internal Rule(string id, RuleCode code, Dictionary<string, (string Zh, string En)> messages)
    {
        Id = string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("A rule has an id.", nameof(id)) : id;
        Code = code;
        _messages = messages;
        foreach (KeyValuePair<string, (string Zh, string En)> message in messages)
            Placeholders = Math.Max(Placeholders, MessagePlaceholders.Count(message.Value.Zh, message.Value.En));
    }

    /// <summary>The stable id, such as <c>VAL002</c>; it stands in profiles, JSON and suppressions.</summary>
    public string Id { get; }

    /// <summary>How serious its findings are unless a profile says otherwise.</summary>
    public Severity Severity { get; internal init; } = Severity.Warning;

    /// <summary>Whether it calculates or judges.</summary>
    public RuleKind Kind { get; internal init; }

    /// <summary>What it looks at.</summary>
    public RuleScope Scope => Code.Scope;

    /// <summary>Where it comes from, each part marked [R] read, [S] seen or [G] general knowledge.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>How sure the surest part of <see cref="Source"/> is.</summary>
    public Certainty Certainty { get; internal init; }

    /// <summary>The values that it takes from the profile, with their defaults.</summary>
    public ValueList<RuleParameter> Parameters { get; internal init; } = ValueList<RuleParameter>.Empty;

    /// <summary>Forms that break it and near misses that do not.</summary>
    public ValueList<RuleExample> Examples { get; internal init; } = ValueList<RuleExample>.Empty;

    internal (string Zh, string En) Why { get; init; } = ("", "");

    /// <summary>The rules that say the same fault more tellingly: at one place this rule gives way to them.</summary>
    public ValueList<Rule> GivesWayTo { get; internal set; } = ValueList<Rule>.Empty;

    /// <summary>The rules to which this one gives way wherever in the form they have a finding.</summary>
    public ValueList<Rule> GivesWayInForm { get; internal set; } = ValueList<Rule>.Empty;

    /// <summary>What its findings cost: the smaller, the more urgent.</summary>
    internal int Urgency { get; set; } = UrgencyTable.Other;

    internal Dictionary<string, Severity> VariantSeverities { get; init; } = [];

    internal RuleCode Code { get; }

    internal int Placeholders { get; }

    /// <summary>The names of the rule's messages; the empty string is the first.</summary>
    public IEnumerable<string> Variants => _messages.Keys;

    /// <summary>Why there is such a rule, in Chinese or English; empty for rules made without.</summary>
    public string GetWhy(Language language = Language.Chinese) => language == Language.Chinese ? Why.Zh : Why.En;

    /// <summary>The message before its arguments are filled in: <c>指标值“{0}”无法识别</c>.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="variant">Which of several messages; the first where it has no such one.</param>
    public string GetTemplate(Language language = Language.Chinese, string variant = "")
    {
        (string zh, string en) = _messages.TryGetValue(variant ?? "", out (string Zh, string En) found) ? found : _messages[""];
        return language == Language.Chinese ? zh : en;
    }

    /// <summary>A rule of one's own over one indicator.</summary>
    /// <param name="id">An id that no other rule has.</param>
    /// <param name="severity">How serious its findings are.</param>
    /// <param name="chinese">The Chinese message, with placeholders <c>{0}</c>, <c>{1}</c>.</param>
    /// <param name="english">The English message, with the same placeholders.</param>
    /// <param name="check">The code: it looks at the context and reports.</param>
    /// <param name="parameters">Values that a profile may override.</param>
    /// <exception cref="ArgumentException">The id is empty, a message has a loose brace, or the messages have different placeholders.</exception>
    /// <exception cref="ArgumentNullException">A message or the code is null.</exception>
    public static Rule ForIndicator(
        string id, Severity severity, string chinese, string english, IndicatorCheck check, params RuleParameter[] parameters) =>
        Own(id, severity, chinese, english, new RuleCode(check ?? throw new ArgumentNullException(nameof(check))), parameters);

    /// <summary>A rule of one's own over one form.</summary>
    /// <inheritdoc cref="ForIndicator"/>
    public static Rule ForForm(string id, Severity severity, string chinese, string english, FormCheck check, params RuleParameter[] parameters) =>
        Own(id, severity, chinese, english, new RuleCode(check ?? throw new ArgumentNullException(nameof(check))), parameters);

    /// <summary>A rule of one's own over all forms of a document.</summary>
    /// <inheritdoc cref="ForIndicator"/>
    public static Rule ForDocument(
        string id, Severity severity, string chinese, string english, DocumentCheck check, params RuleParameter[] parameters) =>
        Own(id, severity, chinese, english, new RuleCode(check ?? throw new ArgumentNullException(nameof(check))), parameters);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static Rule Own(string id, Severity severity, string chinese, string english, RuleCode code, RuleParameter[] parameters)
    {
        _ = chinese ?? throw new ArgumentNullException(nameof(chinese));
        _ = english ?? throw new ArgumentNullException(nameof(english));
        if (!MessagePlaceholders.AreFormats(chinese, english))
            throw new ArgumentException("A message has a brace that belongs to no placeholder.", nameof(chinese));
        if (!MessagePlaceholders.Same(chinese, english))
            throw new ArgumentException("The Chinese and the English message must have the same placeholders.", nameof(english));
        return new Rule(id, code, new Dictionary<string, (string, string)>(StringComparer.Ordinal) { [""] = (chinese, english) })
        {
            Severity = severity,
            Parameters = (parameters ?? []).ToValueList(),
        };
    }
}
