using System.Collections.Generic;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Word;

/// <summary>Reads blocks, paragraphs and tables, out of an element; what merely encloses them (content controls, insertions) is looked through.</summary>
internal sealed class WordBlocks(PartXml xml, Reading reading, GridSink sink)
{
    private readonly WordText _text = new(xml, reading);

    /// <summary>Reads the content of the element at which the reader stands.</summary>
    public void Read()
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.Name == "p")
                ReadParagraph();
            else if (xml.Name == "tbl")
                new WordTable(xml, reading, sink).Read();
            else if (WordText.IsNoContent(xml.Name))
                xml.Skip();
            else
                Read();
        }
    }

    private void ReadParagraph()
    {
        var text = new StringBuilder();
        var boxes = new List<string>();
        _text.Read(text, boxes);
        sink.Paragraph(text.ToString());
        boxes.ForEach(sink.Paragraph);
    }
}
