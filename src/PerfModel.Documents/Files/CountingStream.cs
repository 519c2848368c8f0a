using System;
using System.IO;

namespace PerfModel.Documents.Files;

/// <summary>A part of an archive while it is unpacked: every byte counts against the limit. The first bytes are kept, to say what a bad part was.</summary>
internal sealed class CountingStream(Stream inner, Reading reading) : Stream
{
    private const int HeadLength = 512;
    private readonly byte[] _head = new byte[HeadLength];
    private int _headLength;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the part declares a document type in its first bytes.</summary>
    public bool DeclaresDocumentType =>
        System.Text.Encoding.ASCII.GetString(_head, 0, _headLength).IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) >= 0;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        reading.CountUnpacked(read);
        int kept = Math.Min(read, HeadLength - _headLength);
        Array.Copy(buffer, offset, _head, _headLength, kept);
        _headLength += kept;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
