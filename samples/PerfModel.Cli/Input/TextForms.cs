using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PerfModel.Cli.Input;

/// <summary>Reads the forms of a long text some at a time. A text is divided only before the title of a form, so that each form is read whole.</summary>
internal static class TextForms
{
    private const int BlockSize = 256 * 1024;

    public static IEnumerable<FormBatch> Read(TextReader reader)
    {
        int forms = 0, lines = 0;
        string text = Block(reader);
        while (reader.Peek() >= 0)
        {
            text += Block(reader);
            FormDocument document = FormReader.Read(text);
            if (Division(document) is not int line)
                continue;
            int end = new CellText(text).StartOf(line);
            FormDocument whole = document with { Forms = [.. document.Forms.Take(document.Forms.Count - 1)] };
            yield return new FormBatch(whole, forms) { Text = text[..end], LinesBefore = lines };
            (forms, lines, text) = (forms + whole.Forms.Count, lines + line - 1, text[end..]);
        }

        yield return new FormBatch(FormReader.Read(text), forms) { Text = text, LinesBefore = lines, IsWhole = forms == 0 };
    }

    // The last form may go on; it is read again with what follows.
    private static int? Division(FormDocument document) =>
        document.Forms is { Count: > 1 } forms && forms[^1] is { Title: not null, Place.Line: > 1 } last ? last.Place.Line : null;

    private static string Block(TextReader reader)
    {
        char[] block = new char[BlockSize];
        return new string(block, 0, reader.ReadBlock(block, 0, block.Length));
    }
}
