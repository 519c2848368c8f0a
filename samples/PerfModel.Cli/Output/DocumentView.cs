using System.Linq;
using Spectre.Console;

namespace PerfModel.Cli.Output;

/// <summary>Shows the forms of a document, what could not be placed, and what the reader decided.</summary>
internal sealed class DocumentView(IAnsiConsole console, Words words)
{
    private readonly Layout _layout = new(console);

    public void Write(FormDocument document, bool withRemarks)
    {
        if (document.Title is string title)
            _layout.Line(title, Styles.Heading);
        for (int i = 0; i < document.Forms.Count; i++)
            WriteForm(document.Forms[i], i + 1, document.Forms.Count);
        WritePlaced("outside", document.Unplaced);
        WriteRemarks(document.Remarks, withRemarks);
    }

    private void WriteForm(PerformanceForm form, int number, int count)
    {
        console.WriteLine();
        _layout.Line(FormTitle.Of(form, number, count, words), Styles.Heading);
        _layout.Fields(new HeaderFields(words).Of(form));
        if (form.Indicators.Count > 0)
            console.Write(new IndicatorTable(words).Of(form.Indicators));
        WritePlaced("unplaced", form.Unplaced);
    }

    private void WritePlaced(string title, ValueList<PlacedText> texts)
    {
        if (texts.Count == 0)
            return;
        console.WriteLine();
        _layout.Line(words.Text(title), Styles.Warning);
        _layout.Fields(texts.Select(t => (t.Place?.GetText(words.Language) ?? "", t.Text)));
    }

    private void WriteRemarks(ValueList<FormRemark> remarks, bool all)
    {
        if (remarks.Count == 0)
            return;
        console.WriteLine();
        _layout.Line(words.Text(all ? "remarks" : "remarksHidden", remarks.Count), Styles.Label);
        if (all)
            _layout.Fields(remarks.OrderBy(r => r.Place?.Line).Select(r => (r.Place?.GetText(words.Language) ?? "", r.GetMessage(words.Language))));
    }
}
