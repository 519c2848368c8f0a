using System.Collections.Generic;
using System.Text;
using AngleSharp.Dom;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Html;

/// <summary>Reads blocks of a page: text between block elements is a paragraph, a table is a table.</summary>
internal sealed class HtmlBlocks(Reading reading, GridSink sink, bool isFragment)
{
    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "input", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u"];

    private readonly StringBuilder _text = new();

    public void Read(IElement block)
    {
        ReadChildren(block, 0);
        EndParagraph();
    }

    private void ReadChildren(IElement element, int depth)
    {
        reading.CheckDepth(depth);
        foreach (INode node in element.ChildNodes)
        {
            reading.Step();
            if (node is IText text)
                AddText(text.Data);
            else if (node is IElement child && HtmlText.IsShown(child, reading))
                ReadElement(child, depth + 1);
        }
    }

    private void ReadElement(IElement element, int depth)
    {
        if (element.LocalName == "table")
        {
            EndParagraph();
            new HtmlTable(reading, sink).Read(element, depth);
        }
        else if (element.LocalName == "br")
        {
            EndParagraph();
        }
        else if (HtmlText.KeepsBlanks(element))
        {
            EndParagraph();
            foreach (string line in element.TextContent.Split('\n'))
                sink.Paragraph(line);
        }
        else if (Inline.Contains(element.LocalName))
        {
            _text.Append(HtmlText.ValueOf(element));
            ReadChildren(element, depth);
        }
        else
        {
            EndParagraph();
            ReadChildren(element, depth);
            EndParagraph();
        }
    }

    private void AddText(string text)
    {
        if (!isFragment)
        {
            _text.Append(text);
            return;
        }

        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                EndParagraph();
            _text.Append(lines[i]);
        }
    }

    private void EndParagraph()
    {
        string text = HtmlText.Collapse(_text.ToString());
        _text.Clear();
        if (text.Length > 0)
            sink.Paragraph(isFragment ? text.TrimStart('#', ' ') : text);
    }
}
