using System.Collections.Generic;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Word;

/// <summary>The text of a paragraph as it is printed.</summary>
internal sealed class WordText(PartXml xml, Reading reading)
{
    private bool _hiddenTold;

    /// <summary>Whether an element holds no content: properties, deleted and moved text, codes of fields, the second form of a drawing.</summary>
    public static bool IsNoContent(string name) =>
        name is "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "Fallback" or "pPr" or "rPr" or "tblPr" or "tblGrid" or "tcPr" or "trPr"
            or "sectPr" or "sdtPr" or "sdtEndPr" or "tblPrEx" or "rt" or "ffData" or "posOffset" or "relativeFrom" or "pctHeight" or "pctWidth";

    /// <summary>Adds the text of the element at which the reader stands; paragraphs of text boxes are kept apart.</summary>
    public void Read(StringBuilder text, List<string> boxes)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        bool printed = true;
        while (xml.NextInside(depth))
        {
            if (xml.Name == "rPr")
                printed = !IsHidden();
            else if (!printed && !IsRead())
                xml.Skip();
            else
                ReadPiece(text, boxes);
        }
    }

    private void ReadPiece(StringBuilder text, List<string> boxes)
    {
        switch (xml.Name)
        {
            case "t":
                text.Append(xml.Text());
                break;
            case "tab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                text.Append(SymbolFonts.Text(xml.Attribute("font"), xml.Attribute("char")));
                break;
            case "txbxContent":
                ReadBox(boxes);
                break;
            default:
                if (IsNoContent(xml.Name))
                    xml.Skip();
                else
                    Read(text, boxes);
                break;
        }
    }

    private void ReadBox(List<string> boxes)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            var text = new StringBuilder();
            Read(text, boxes);
            reading.CountCell();
            boxes.Add(text.ToString());
        }
    }

    private bool IsHidden()
    {
        bool hidden = false;
        int depth = xml.Depth;
        while (!xml.IsEmpty && xml.NextInside(depth))
        {
            hidden |= xml.Name == "vanish" && xml.IsOn();
            xml.Skip();
        }

        return hidden;
    }

    private bool IsRead()
    {
        bool told = _hiddenTold;
        _hiddenTold = true;
        return told ? reading.Options.ReadHiddenCells : reading.TakesHidden(null, "w:vanish");
    }
}
