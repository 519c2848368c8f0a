using System;
using System.IO;

namespace PerfModel.Tests.Json;

/// <summary>The same bytes again and again, held once; others may stand in front of the first and behind the last.</summary>
internal sealed class RepeatingStream(byte[] bytes, int times, byte[]? first = null, byte[]? last = null) : Stream
{
    private readonly byte[] _first = first ?? [];
    private readonly byte[] _last = last ?? [];
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => LastStart + _last.Length;

    private long LastStart => _first.Length + ((long)bytes.Length * times);

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        (byte[] piece, int at) = Piece();
        int taken = Math.Min(count, piece.Length - at);
        Array.Copy(piece, at, buffer, offset, taken);
        _position += taken;
        return taken;
    }

    private (byte[] Bytes, int At) Piece() =>
        _position < _first.Length ? (_first, (int)_position)
        : _position < LastStart ? (bytes, (int)((_position - _first.Length) % bytes.Length))
        : (_last, (int)(_position - LastStart));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
