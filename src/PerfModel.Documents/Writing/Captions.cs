using PerfModel.Tables;

namespace PerfModel.Documents.Writing;

/// <summary>Words of charts and review sheets in one language.</summary>
internal sealed class Captions(Language language)
{
    private static readonly MessageTable Words = new("captions.tsv");

    public Language Language { get; } = language;

    public string this[string code] => Words.Format(code, Language);
}
