using System.Collections.Generic;
using System.Linq;
using PerfModel.DependencyInjection;

namespace PerfModel;

/// <summary>
/// What <see cref="PerfModelServiceCollectionExtensions.AddPerfModel"/> registers. Filled in once, at the start of an application.
/// </summary>
/// <remarks>
/// <para>Every single value of them can stand in a configuration, which changes nothing but these options:
/// <c>services.Configure&lt;PerfModelOptions&gt;(configuration.GetSection("PerfModel"))</c>. The sample
/// <c>samples/configuration/appsettings.json</c> has all of them, with
/// comments. Lists (plans of weights, grades, rules), units, categories and words are made in code, or read from their tables and
/// JSON.</para>
/// <para>
/// The profiles of the library are under their ids from the beginning; one of your own is added with <c>options.ScoringProfiles["county"] =
/// profile</c>, and
/// every profile can be asked for by its name as a keyed service.
/// </para>
/// </remarks>
public sealed class PerfModelOptions
{
    /// <summary>How target texts are read, in forms, in evaluation and in JSON.</summary>
    public TargetParseOptions Parsing { get; set; } = OwnCopy.Of(TargetParseOptions.Default);

    /// <summary>The categories that are known, in forms and in JSON.</summary>
    public CategoryCatalog Categories { get; set; } = CategoryCatalog.Default;

    /// <summary>How actual values are compared. Its <see cref="EvaluationOptions.Parsing"/> is <see cref="Parsing"/>.</summary>
    public EvaluationOptions Evaluation { get; set; } = OwnCopy.Of(EvaluationOptions.Default);

    /// <summary>
    /// How the library's types are written to and read from JSON. Parse options and categories are <see cref="Parsing"/> and <see
    /// cref="Categories"/>.
    /// </summary>
    public PerfModelJsonOptions Json { get; set; } = OwnCopy.Of(PerfModelJsonOptions.Default);

    /// <summary>The scoring profiles by their names, those of the library under their ids.</summary>
    public IDictionary<string, ScoringProfile> ScoringProfiles { get; private set; } =
        ScoringProfile.All.ToDictionary(static profile => profile.Id, OwnCopy.Of);

    /// <summary>The validation profiles by their names, those of the library under their ids.</summary>
    public IDictionary<string, ValidationProfile> ValidationProfiles { get; private set; } =
        ValidationProfile.All.ToDictionary(profile => profile.Id);

    /// <summary>The monitoring profiles by their names, those of the library under their ids.</summary>
    public IDictionary<string, MonitoringProfile> MonitoringProfiles { get; private set; } =
        MonitoringProfile.All.ToDictionary(static profile => profile.Id, OwnCopy.Of);

    /// <summary>The name of the scoring profile that is used where none is asked for.</summary>
    public string DefaultScoringProfile { get; set; } = ScoringProfile.Default.Id;

    /// <summary>
    /// The name of the validation profile that is used where none is asked for; null, the default, chooses the library's profile for each
    /// form.
    /// </summary>
    public string? DefaultValidationProfile { get; set; }

    /// <summary>The name of the monitoring profile that is used where none is asked for.</summary>
    public string DefaultMonitoringProfile { get; set; } = MonitoringProfile.Default.Id;

    /// <summary>Options of the same content that can be changed by themselves.</summary>
    internal PerfModelOptions Copy()
    {
        var copy = (PerfModelOptions)MemberwiseClone();
        copy.ScoringProfiles = new Dictionary<string, ScoringProfile>(ScoringProfiles);
        copy.ValidationProfiles = new Dictionary<string, ValidationProfile>(ValidationProfiles);
        copy.MonitoringProfiles = new Dictionary<string, MonitoringProfile>(MonitoringProfiles);
        return copy;
    }
}
