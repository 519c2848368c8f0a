namespace PerfModel.Validation;

/// <summary>What a profile is called and where it comes from.</summary>
internal sealed record ProfileHead(string Id, string ChineseName, string EnglishName, string Source);
