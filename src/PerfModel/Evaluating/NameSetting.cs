namespace PerfModel.Evaluating;

/// <summary>What is known of an indicator besides its name.</summary>
/// <param name="IsTime">Whether the target is a length of time.</param>
/// <param name="IsMoney">Whether the target is a sum of money or a price.</param>
/// <param name="IsTimely">Whether it is an indicator of timeliness, where to wait less is better.</param>
internal readonly record struct NameSetting(bool IsTime, bool IsMoney, bool IsTimely)
{
    /// <summary>Whether a sum of money is what a work costs (道路建设), so that the category decides, and not what it brings in
    /// (追回欠款).</summary>
    public bool IsSpent(PolarityWord work, Measure measure) =>
        IsMoney && !work.Is(WordRole.Income | WordRole.Saving) && measure is Measure.None or Measure.State or Measure.Amount;
}
