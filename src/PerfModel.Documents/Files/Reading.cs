using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Threading;

namespace PerfModel.Documents.Files;

/// <summary>The reading of one file: its options, what it has used of the limits, and what it had to decide.</summary>
internal sealed class Reading(DocumentReaderOptions options, CancellationToken cancellation)
{
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private long _unpacked;
    private int _cells;
    private int _steps;

    public DocumentReaderOptions Options { get; } = options;

    /// <summary>The wish to read no more.</summary>
    public CancellationToken Cancellation => cancellation;

    public List<FormRemark> Remarks { get; } = [];

    /// <summary>The reading of a file that was made of this one.</summary>
    public Reading Of(string? name) => new(Options with { FileName = name, Converter = null }, cancellation);

    public void Remark(FormRemarkCode code, SourcePlace? place, string argument) => Remarks.Add(new FormRemark(code, place, argument));

    /// <summary>Whether what is hidden is read; remarks it either way.</summary>
    public bool TakesHidden(SourcePlace? place, string argument)
    {
        Remark(Options.ReadHiddenCells ? FormRemarkCode.HiddenRead : FormRemarkCode.HiddenSkipped, place, argument);
        return Options.ReadHiddenCells;
    }

    /// <summary>Looks whether to stop.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    /// <exception cref="DocumentException">The time is over.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (_time.Elapsed > Options.TimeLimit)
            throw Limit(DocumentErrorCode.TimeLimitExceeded, (long)Options.TimeLimit.TotalSeconds);
    }

    /// <summary>Looks whether to stop, at one of many calls.</summary>
    public void Step()
    {
        if ((++_steps & 0x3FF) == 0)
            Check();
    }

    /// <summary>Counts a cell or a paragraph.</summary>
    public void CountCell()
    {
        if (++_cells > Options.MaxCells)
            throw Limit(DocumentErrorCode.TooManyCells, Options.MaxCells);
        Step();
    }

    /// <summary>Counts bytes that were unpacked.</summary>
    public void CountUnpacked(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > Options.MaxUnpackedBytes)
            throw Limit(DocumentErrorCode.UnpackedTooLarge, Options.MaxUnpackedBytes);
        Step();
    }

    /// <summary>Looks whether elements stand too deep within each other.</summary>
    public void CheckDepth(int depth)
    {
        if (depth > Options.MaxDepth)
            throw Limit(DocumentErrorCode.TooDeep, Options.MaxDepth);
    }

    public static DocumentException Limit(DocumentErrorCode code, long limit) => new(code, limit.ToString(CultureInfo.InvariantCulture));
}
