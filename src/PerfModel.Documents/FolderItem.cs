namespace PerfModel.Documents;

/// <summary>A file of a folder and what came of reading it: its forms or the error.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Document">Its forms; null where it could not be read.</param>
/// <param name="Error">Why it could not be read; null where it was.</param>
public sealed record FolderItem(string Path, FormDocument? Document, DocumentException? Error);

/// <summary>How far the reading of a folder has come.</summary>
/// <param name="Done">How many files were read, the bad ones included.</param>
/// <param name="Failed">How many of them could not be read.</param>
/// <param name="Path">The last of them.</param>
public readonly record struct FolderProgress(int Done, int Failed, string Path);
