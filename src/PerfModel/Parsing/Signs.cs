namespace PerfModel.Parsing;

/// <summary>The few signs that are asked for by themselves.</summary>
internal static class Signs
{
    public const char Yuan = '¥';
    public const char TitleOpen = '《';
    public const char Ampersand = '&';
}
