using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Validation;

namespace PerfModel;

/// <summary>Which rules are on, how serious each is, and with which values. Immutable and equal by value: every change makes a new profile.</summary>
/// <remarks><c>ValidationProfile.Local.With("VAL002", Severity.Info).Without("STR014")</c>.</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed class ValidationProfile : IEquatable<ValidationProfile>
{
    private readonly RuleSet _rules;

    internal ValidationProfile(ProfileHead head, ValueList<RuleSetting> settings, ValueList<Suppression> suppressions)
    {
        (Head, Settings, Suppressions) = (head, settings, suppressions);
        _rules = new RuleSet(settings, suppressions);
    }

    /// <summary>The forms of 财预〔2015〕88号 and 财预〔2020〕10号: <c>2015</c>. [S] published forms; obligations [G].</summary>
    public static ValidationProfile National2015 => ProfileTables.Get("2015");

    /// <summary>财预〔2021〕101号: <c>2021</c>. [G].</summary>
    public static ValidationProfile National2021 => ProfileTables.Get("2021");

    /// <summary>A local form that prints which indicators are mandatory: <c>local</c>. [S] 平罗县 2024.</summary>
    public static ValidationProfile Local => ProfileTables.Get("local");

    /// <summary>The library's profiles.</summary>
    public static ValueList<ValidationProfile> All => ProfileTables.All;

    /// <summary>The stable id; that of the profile it was made from unless <see cref="Named"/> gave another.</summary>
    public string Id => Head.Id;

    /// <summary>The Chinese name.</summary>
    public string ChineseName => Head.ChineseName;

    /// <summary>The English name.</summary>
    public string EnglishName => Head.EnglishName;

    /// <summary>The documents that it follows, with how sure that is.</summary>
    public string Source => Head.Source;

    /// <summary>Every rule with its setting, in the order of the catalogue, one's own rules last.</summary>
    public ValueList<RuleSetting> Settings { get; }

    /// <summary>What is not to be reported, with the reasons.</summary>
    public ValueList<Suppression> Suppressions { get; }

    internal ProfileHead Head { get; }

    internal RuleSet Rules => _rules;

    /// <summary>The profile of an id, or null where there is none.</summary>
    public static ValidationProfile? Find(string id) => All.FirstOrDefault(profile => profile.Id == id);

    /// <summary>The profile that fits a form by its labels: printed obligations make it <see cref="Local"/>, a level 2 of cost <see cref="National2021"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static ValidationProfile For(PerformanceForm form) =>
        ProfileChoice.For(CompleteForm.Of(form ?? throw new ArgumentNullException(nameof(form))));

    /// <summary>The severity of a rule, or null where it is off or not known.</summary>
    public Severity? SeverityOf(string ruleId) => Settings.FirstOrDefault(setting => setting.Rule.Id == ruleId)?.Severity;

    /// <summary>The profile under an id and names of one's own, such as those of a county.</summary>
    /// <param name="id">The id, best one that no other profile has.</param>
    /// <param name="chineseName">The Chinese name.</param>
    /// <param name="englishName">The English name.</param>
    /// <param name="source">The documents that it follows, with how sure that is.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentNullException">A name or the source is null.</exception>
    public ValidationProfile Named(string id, string chineseName = "", string englishName = "", string source = "")
    {
        if (string.IsNullOrWhiteSpace(id))
            throw new ArgumentException("A profile has an id.", nameof(id));
        _ = chineseName ?? throw new ArgumentNullException(nameof(chineseName));
        _ = englishName ?? throw new ArgumentNullException(nameof(englishName));
        _ = source ?? throw new ArgumentNullException(nameof(source));
        return new ValidationProfile(new ProfileHead(id, chineseName, englishName, source), Settings, Suppressions);
    }

    /// <summary>The profile with a rule switched on at a severity.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ValidationProfile With(string ruleId, Severity severity) => Changed(ruleId, setting => setting with { Severity = severity });

    /// <summary>The profile with a rule switched off.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ValidationProfile Without(string ruleId) => Changed(ruleId, setting => setting with { Severity = null });

    /// <summary>The profile with another value of a rule's parameter.</summary>
    /// <exception cref="ArgumentException">There is no such rule, or it has no such parameter.</exception>
    public ValidationProfile With(string ruleId, string parameter, decimal value) =>
        With(ruleId, parameter, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The profile with another value of a rule's parameter: a decimal in invariant form, or words joined by <c>|</c>.</summary>
    /// <exception cref="ArgumentException">There is no such rule, it has no such parameter, or the value is no number where the parameter is one, or a word that the rule does not know.</exception>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValidationProfile With(string ruleId, string parameter, string value)
    {
        _ = value ?? throw new ArgumentNullException(nameof(value));
        return Changed(ruleId, setting =>
        {
            int index = setting.IndexOf(parameter);
            if (index < 0)
                throw new ArgumentException("The rule " + ruleId + " has no parameter '" + parameter + "'.", nameof(parameter));
            RuleParameter own = setting.Rule.Parameters[index];
            if (!own.Accepts(value))
                throw new ArgumentException("The parameter '" + parameter + "' of " + ruleId + " cannot be '" + value + "'; it is such as '" + own.Value + "'.", nameof(value));
            return setting.With(parameter, value);
        });
    }

    /// <summary>The profile with a rule of one's own, at the rule's severity.</summary>
    /// <exception cref="ArgumentException">There is a rule of this id.</exception>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public ValidationProfile With(Rule rule)
    {
        _ = rule ?? throw new ArgumentNullException(nameof(rule));
        if (Settings.Any(setting => setting.Rule.Id == rule.Id))
            throw new ArgumentException("There is a rule " + rule.Id + ".", nameof(rule));
        return new ValidationProfile(Head, Settings.Add(RuleSetting.Of(rule)), Suppressions);
    }

    /// <summary>The profile with every rule that is off switched on, at the rule's own severity.</summary>
    public ValidationProfile WithEveryRule() => new(
        Head, Settings.Select(s => s.Severity is null ? s with { Severity = s.Rule.Severity } : s).ToValueList(), Suppressions);

    /// <summary>The profile with findings suppressed for a reason.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="suppression"/> is null.</exception>
    public ValidationProfile Suppress(Suppression suppression)
    {
        _ = suppression ?? throw new ArgumentNullException(nameof(suppression));
        _ = IndexOf(suppression.RuleId);
        return new ValidationProfile(Head, Settings, Suppressions.Add(suppression));
    }

    /// <summary>Whether head, settings and suppressions are the same.</summary>
    public bool Equals(ValidationProfile? other) =>
        other is not null && other.Head == Head && other.Settings == Settings && other.Suppressions == Suppressions;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValidationProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => (Head, Settings.Count, Suppressions).GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether both are the same by value.</summary>
    public static bool operator ==(ValidationProfile? left, ValidationProfile? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ValidationProfile? left, ValidationProfile? right) => !(left == right);

    private ValidationProfile Changed(string ruleId, Func<RuleSetting, RuleSetting> change)
    {
        int index = IndexOf(ruleId);
        return new ValidationProfile(Head, Settings.SetItem(index, change(Settings[index])), Suppressions);
    }

    private int IndexOf(string ruleId)
    {
        for (int i = 0; i < Settings.Count; i++)
        {
            if (Settings[i].Rule.Id == ruleId)
                return i;
        }

        throw new ArgumentException("There is no rule '" + ruleId + "'.", nameof(ruleId));
    }
}
