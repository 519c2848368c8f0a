using System;
using System.IO;

namespace PerfModel.Tests.Json;

/// <summary>The same bytes again and again, held once.</summary>
internal sealed class RepeatingStream(byte[] bytes, int times) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => (long)bytes.Length * times;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int at = (int)(_position % bytes.Length);
        int taken = (int)Math.Min(Math.Min(count, bytes.Length - at), Length - _position);
        Array.Copy(bytes, at, buffer, offset, taken);
        _position += taken;
        return taken;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
