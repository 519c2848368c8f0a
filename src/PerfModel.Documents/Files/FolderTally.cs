using System;

namespace PerfModel.Documents.Files;

/// <summary>Counts the files of a folder and tells of each.</summary>
internal sealed class FolderTally(IProgress<FolderProgress>? progress)
{
    private int _done;
    private int _failed;

    public FolderItem Count(FolderItem item)
    {
        _done++;
        _failed += item.Error is null ? 0 : 1;
        progress?.Report(new FolderProgress(_done, _failed, item.Path));
        return item;
    }
}
