using System.Text.Json;

namespace PerfModel.Json;

/// <summary>A date as the truncated forms of ISO 8601: <c>"2024-12"</c>, <c>"--12-31"</c>. The default value, which has no part, is not written.</summary>
public sealed class PartialDateJsonConverter : StringJsonConverter<PartialDate>
{
    /// <summary>Makes a converter.</summary>
    public PartialDateJsonConverter()
        : base(PerfModelJsonOptions.Default)
    {
    }

    private protected override string Format(PartialDate value) => WriterExtensions.Checked(value);

    internal override PartialDate ReadValue(ref Utf8JsonReader reader, ReadScope scope) => Strict.Date(ref reader, scope);
}
