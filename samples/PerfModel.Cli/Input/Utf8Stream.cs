using System;
using System.IO;
using System.Text;

namespace PerfModel.Cli.Input;

/// <summary>A text as a stream of UTF-8, for readers that take nothing else.</summary>
internal sealed class Utf8Stream(TextReader text) : Stream
{
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly char[] _chars = new char[4096];
    private int _next;
    private int _end;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int written = 0;
        while (written == 0 && buffer.Length > 0 && (_next < _end || Fill()))
        {
            _encoder.Convert(_chars.AsSpan(_next, _end - _next), buffer, _ended, out int used, out written, out _);
            _next += used;
        }

        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Fill()
    {
        (_next, _end) = (0, text.Read(_chars, 0, _chars.Length));
        _ended = _end == 0;
        return !_ended;
    }
}
