using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PerfModel.Documents.Writing;

/// <summary>The texts of a workbook, each kept once.</summary>
internal sealed class SharedTexts
{
    private const int MostCharacters = 32_767;
    private readonly Dictionary<string, int> _indexes = [];
    private readonly SharedStringTable _table = new();

    public SharedStringTable Table => _table;

    /// <summary>The index of a text.</summary>
    /// <exception cref="DocumentException">It is longer than a cell can be.</exception>
    public string IndexOf(string text, string address)
    {
        if (text.Length > MostCharacters)
            throw new DocumentException(DocumentErrorCode.TextTooLong, MostCharacters.ToString(CultureInfo.InvariantCulture) + " (" + address + ")");
        if (!_indexes.TryGetValue(text, out int index))
        {
            index = _indexes.Count;
            _indexes.Add(text, index);
            _table.Append(new SharedStringItem(new Words(Escaped(text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }

    // "_x0041_" in a text would be read as a character.
    private static string Escaped(string text) => text.Replace("_x", "_x005F_x");
}
