using System.Linq;
using System.Text.Json.Serialization;
using PerfModel.Collections;
using PerfModel.Scoring;

namespace PerfModel;

/// <summary>The limits of the lights, as data with their source. Immutable, equal by value.</summary>
/// <remarks>Progress is the actual value ÷ (target × months passed ÷ 12).</remarks>
[JsonConverter(typeof(Json.PerfModelJsonConverter))]
public sealed record MonitoringProfile
{
    private Seal _seal;

    /// <summary>All profiles of the library.</summary>
    public static ValueList<MonitoringProfile> All => MonitoringTable.All;

    /// <summary>The default: <c>common</c>.</summary>
    public static MonitoringProfile Default => MonitoringTable.All[0];

    /// <summary>The stable id: <c>common</c>, <c>shanxi</c>.</summary>
    public string Id { get; init => field = _seal.Admit(this, value); } = "";

    /// <summary>The Chinese title.</summary>
    public string Title { get; init => field = _seal.Admit(this, value); } = "";

    /// <summary>The English title.</summary>
    public string EnglishTitle { get; init => field = _seal.Admit(this, value); } = "";

    /// <summary>Where the limits come from.</summary>
    public string Source { get; init => field = _seal.Admit(this, value); } = "";

    /// <summary>How sure the source is.</summary>
    public Certainty Certainty { get; init => field = _seal.Admit(this, value); }

    /// <summary>Below this progress: red.</summary>
    public decimal YellowFrom { get; init => field = _seal.Admit(this, value); } = 0.6m;

    /// <summary>Below this progress: yellow.</summary>
    public decimal GreenFrom { get; init => field = _seal.Admit(this, value); } = 0.8m;

    /// <summary>From this progress on: blue.</summary>
    public decimal BlueFrom { get; init => field = _seal.Admit(this, value); } = 1.2m;

    /// <summary>Ids of categories, or of their parents, that are in range or not, whatever the time.</summary>
    public ValueList<string> InRangeCategories { get; init => field = _seal.Admit(this, value); } = ValueList<string>.Empty;

    /// <summary>The profile of an id, or null where the library has none.</summary>
    public static MonitoringProfile? Find(string id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>Whether the limits follow each other upwards and are over 0.</summary>
    public bool IsValid => YellowFrom > 0 && YellowFrom < GreenFrom && GreenFrom < BlueFrom;

    /// <summary>The light of a progress.</summary>
    public MonitoringLight LightOf(decimal progress) =>
        progress < YellowFrom ? MonitoringLight.Red
        : progress < GreenFrom ? MonitoringLight.Yellow
        : progress < BlueFrom ? MonitoringLight.Green
        : MonitoringLight.Blue;

    internal bool IsInRangeOnly(Category? category)
    {
        if (category is null)
            return false;
        foreach (string id in InRangeCategories)
        {
            if (category.IsIn(id))
                return true;
        }

        return false;
    }

    /// <summary>The same object, closed: from now on everybody may have it.</summary>
    internal MonitoringProfile Shared()
    {
        _seal.Close(this);
        return this;
    }
}
