using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Word;

/// <summary>Reads the paragraphs and tables of a .docx: the body, its text boxes and content controls. Page headers and footers, comments, notes, deleted text
/// and field codes are no part of a form.</summary>
internal static class WordReader
{
    public static void Read(Stream stream, Reading reading, GridSink sink)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        MainDocumentPart main = document.MainDocumentPart ?? throw new DocumentException(DocumentErrorCode.Damaged, "word/document.xml");
        if (main.Parts.Any(part => part.OpenXmlPart is VbaProjectPart))
            reading.Remark(FormRemarkCode.MacrosIgnored, null, "vbaProject.bin");
        using PartXml xml = new PartXml(main.GetStream(FileMode.Open, FileAccess.Read), reading);
        if (!xml.NextElement() || xml.Name != "document")
            throw new DocumentException(DocumentErrorCode.Damaged, "word/document.xml");
        new WordBlocks(xml, reading, sink).Read();
    }
}
