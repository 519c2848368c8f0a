using System;

namespace PerfModel.Json;

/// <summary>Cuts bytes into lines. It holds the line that is not yet whole and what was read beyond it; it grows to the longest line and no further.</summary>
internal sealed class LineBuffer
{
    private const int FirstSize = 32 * 1024;

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private byte[] _bytes = new byte[FirstSize];
    private int _start;
    private int _searched;
    private int _end;
    private bool _complete;

    /// <summary>The number of the line that was taken last, counted from 0; -1 before the first.</summary>
    public long Line { get; private set; } = -1;

    /// <summary>Room for more bytes; there is always some.</summary>
    public ArraySegment<byte> Room()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_bytes, _start, _bytes, 0, _end - _start);
            (_start, _searched, _end) = (0, _searched - _start, _end - _start);
        }

        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        return new ArraySegment<byte>(_bytes, _end, _bytes.Length - _end);
    }

    /// <summary>Takes note of bytes that were put into the room; none are the end.</summary>
    public void Add(int count)
    {
        _end += count;
        _complete = count == 0;
    }

    /// <summary>The next line that is not blank, without its end; it is valid until more bytes are added.</summary>
    /// <returns>False where more bytes are needed, or where there are no more after the end.</returns>
    public bool TryTake(out ReadOnlySpan<byte> line)
    {
        while (TryCut(out line))
        {
            if (++Line == 0 && line.StartsWith(Mark))
                line = line.Slice(Mark.Length);
            if (!IsBlank(line))
                return true;
        }

        return false;
    }

    private bool TryCut(out ReadOnlySpan<byte> line)
    {
        int length = _bytes.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        int end = length < 0 ? _end : _searched + length;
        line = _bytes.AsSpan(_start, end - _start);
        _searched = end;
        if (length < 0 && (!_complete || _start == _end))
            return false;
        _start = _searched = length < 0 ? end : end + 1;
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (byte b in line)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                return false;
        }

        return true;
    }
}
