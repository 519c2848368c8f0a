using System.Linq;
using System.Text.Json;
using PerfModel.Cli.Output;

namespace PerfModel.Cli.Folders;

/// <summary><c>read FOLDER</c>: a line for each document, or its forms as JSON.</summary>
internal sealed class FolderRead(Session session, Words words, string folder, bool asJson) : FolderRun(session, words, folder)
{
    private readonly JsonArrayLines? _array = asJson ? new JsonArrayLines(session.Out) : null;

    protected override bool Take(string name, FormDocument document)
    {
        if (_array is null)
            Line(name, Facts(document));
        else
            _array.Add(ItemOf(name, document));
        return document.Forms.Count > 0;
    }

    protected override void End() => _array?.Dispose();

    private string ItemOf(string name, FormDocument document)
    {
        JsonSerializerOptions options = PerfModelJson.CreateOptions(new PerfModelJsonOptions { Language = Words.Language });
        string forms = string.Join(",", document.Forms.Select(form => PerfModelJson.Serialize(form, options)));
        return JsonText.Object(writer =>
        {
            writer.WriteString("file", name);
            writer.WritePropertyName("forms");
            writer.WriteRawValue("[" + forms + "]");
        });
    }
}
