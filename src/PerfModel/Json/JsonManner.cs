using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PerfModel.Json;

/// <summary>The manner of JSON that does not depend on the library's own options.</summary>
internal static class JsonManner
{
    /// <summary>New options that can still be changed: camel case, Chinese readable and HTML escaped, strict.</summary>
    public static JsonSerializerOptions NewOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
#if NET10_0_OR_GREATER
        AllowDuplicateProperties = false,
#endif
    };
}
