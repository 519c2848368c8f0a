using System;
using System.IO;
using System.Text;

namespace PerfModel.Cli.Input;

/// <summary>The text of a file or of standard input, of which the beginning can be looked at before it is read. What cannot be read is an error that names the file.</summary>
internal sealed class InputReader(string path, TextReader inner) : TextReader
{
    private readonly char[] _buffer = new char[16 * 1024];
    private int _next;
    private int _end;
    private bool _begun;

    /// <summary>Whether the text began with a byte order mark, which is passed over.</summary>
    public bool HasMark { get; private set; }

    /// <summary>The first signs that are no blanks, at most <paramref name="count"/>; nothing is read by it.</summary>
    public string Start(int count)
    {
        while (_end < _buffer.Length && Signs(count).Length < count && Fill())
        {
        }

        return Signs(count);
    }

    public override int Peek() => _next < _end || Fill() ? _buffer[_next] : -1;

    public override int Read() => _next < _end || Fill() ? _buffer[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || Peek() < 0)
            return 0;
        int taken = Math.Min(count, _end - _next);
        Array.Copy(_buffer, _next, buffer, index, taken);
        _next += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private string Signs(int count)
    {
        var signs = new StringBuilder();
        for (int i = _next; i < _end && signs.Length < count; i++)
        {
            if (!char.IsWhiteSpace(_buffer[i]))
                signs.Append(_buffer[i]);
        }

        return signs.ToString();
    }

    // More at the end of the buffer, or at its beginning when all of it is read.
    private bool Fill()
    {
        if (_next == _end)
            _next = _end = 0;
        try
        {
            int count = inner.Read(_buffer, _end, _buffer.Length - _end);
            _end += count;
            HasMark |= !_begun && count > 0 && _buffer[0] == StrictUtf8.Mark;
            _next = HasMark && !_begun ? 1 : _next;
            _begun |= count > 0;
            return count > 0;
        }
        catch (DecoderFallbackException)
        {
            throw DocumentFile.NoText(path);
        }
        catch (IOException e)
        {
            throw new FileException("unreadable", path, e.Message);
        }
    }
}
