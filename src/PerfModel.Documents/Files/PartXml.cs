using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;

namespace PerfModel.Documents.Files;

/// <summary>Reads the XML of a part forwards: nothing is kept in memory, nothing outside is opened, no entity is expanded.</summary>
internal sealed class PartXml : IDisposable
{
    private readonly CountingStream _stream;
    private readonly Reading _reading;
    private readonly XmlReader _xml;

    public PartXml(Stream part, Reading reading)
    {
        _stream = new CountingStream(part, reading);
        _reading = reading;
        _xml = XmlReader.Create(_stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    public string Name => _xml.LocalName;

    public int Depth => _xml.Depth;

    public bool IsEmpty => _xml.IsEmptyElement;

    private bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The value of an attribute by its local name; null where there is none.</summary>
    public string? Attribute(string name)
    {
        for (bool more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
        {
            if (_xml.LocalName != name)
                continue;
            string value = _xml.Value;
            _xml.MoveToElement();
            return value;
        }

        _xml.MoveToElement();
        return null;
    }

    /// <summary>Whether an attribute that is off where it is left out says yes: <c>hidden="1"</c>.</summary>
    public bool Flag(string name) => Attribute(name) is "1" or "true";

    /// <summary>Whether an element of Word that switches something on is not itself switched off: <c>w:vanish</c>.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>The whole number of an attribute, not less than 0; null where there is none.</summary>
    public int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Moves to the next element, at any depth; false at the end.</summary>
    public bool NextElement()
    {
        while (Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>Moves to the next element inside of an element; false at its end. What was entered must have been read to its end.</summary>
    /// <param name="depth">The depth of the element whose content is read.</param>
    public bool NextInside(int depth)
    {
        while (Read())
        {
            if (_xml.Depth <= depth)
                return false;
            if (_xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>Passes over an element and all within it.</summary>
    public void Skip()
    {
        if (_xml.IsEmptyElement)
            return;
        int depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
        }
    }

    /// <summary>The text of an element, that of the elements within it included.</summary>
    public string Text()
    {
        if (_xml.IsEmptyElement)
            return "";
        int depth = _xml.Depth;
        var text = new StringBuilder();
        while (Read() && _xml.Depth > depth)
        {
            if (IsText)
                text.Append(_xml.Value);
        }

        return text.ToString();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private bool Read()
    {
        _reading.Step();
        try
        {
            bool more = _xml.Read();
            _reading.CheckDepth(_xml.Depth);
            return more;
        }
        catch (XmlException e)
        {
            throw _stream.DeclaresDocumentType
                ? new DocumentException(DocumentErrorCode.DocumentTypeDeclared, "", null, e)
                : new DocumentException(DocumentErrorCode.Damaged, e.Message, null, e);
        }
    }
}
