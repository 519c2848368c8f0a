using System.Collections.Generic;
using System.Text.Json;

namespace PerfModel.Documents.Plain;

/// <summary>Reads the library's own JSON: a form, an array of forms, or a document of forms.</summary>
internal static class JsonForms
{
    /// <summary>Whether a text begins as such JSON does.</summary>
    public static bool IsJson(string text)
    {
        string start = text.Length > 200 ? text.Substring(0, 200) : text;
        start = start.Replace(" ", "").Replace("\n", "").Replace("\r", "").Replace("\t", "");
        return start.Length > 0 && (start[0] == '{' || (start[0] == '[' && start.Length > 1 && start[1] is '{' or ']'));
    }

    public static FormDocument Read(string text)
    {
        try
        {
            if (text.TrimStart()[0] == '[')
                return new FormDocument { Forms = PerfModelJson.Deserialize<IReadOnlyList<PerformanceForm>>(text).ToValueList() };
            using var document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("forms", out _)
                ? PerfModelJson.Deserialize<FormDocument>(text)
                : new FormDocument { Forms = [PerfModelJson.Deserialize<PerformanceForm>(text)] };
        }
        catch (JsonException e)
        {
            throw new DocumentException(DocumentErrorCode.Damaged, e.Message, null, e);
        }
    }
}
