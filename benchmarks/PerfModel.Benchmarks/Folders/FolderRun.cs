using System.Threading.Tasks;
using PerfModel.Documents;

namespace PerfModel.Benchmarks;

/// <summary>What came of checking a folder.</summary>
public sealed class FolderRun
{
    /// <summary>The files that could be read.</summary>
    public int Files { get; private set; }

    /// <summary>Their forms.</summary>
    public int Forms { get; private set; }

    /// <summary>What is to be said of them.</summary>
    public int Findings { get; private set; }

    /// <summary>Reads and validates one file after the other.</summary>
    public static FolderRun OneByOne(string folder)
    {
        var run = new FolderRun();
        foreach (FolderItem item in DocumentReader.ReadFolder(folder))
            run.Check(item);
        return run;
    }

    /// <summary>Reads several files at the same time, and validates one after the other.</summary>
    public static async Task<FolderRun> Together(string folder)
    {
        var run = new FolderRun();
        await foreach (FolderItem item in DocumentReader.ReadFolderAsync(folder).ConfigureAwait(false))
            run.Check(item);
        return run;
    }

    private void Check(FolderItem item)
    {
        if (item.Document is not FormDocument document)
            return;
        Files++;
        Forms += document.Forms.Count;
        Findings += Validator.Default.Validate(document).Findings.Count;
    }
}
