using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using PerfModel.Documents.Files;

namespace PerfModel.Documents;

/// <summary>Turns old files into ones that are read with an installed LibreOffice, which runs without a window, with a profile of its own for each file, and is ended when its time is over.</summary>
/// <remarks>Macros are not run, links are not followed: the profile says so. It writes to a folder of its own below the folder for temporary files, which it removes.</remarks>
public sealed class LibreOfficeConverter : IDocumentConverter
{
    private const int StepMilliseconds = 100;
    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe", "soffice.com"];
    private static readonly string[] UsualFolders = [@"C:\Program Files\LibreOffice\program", "/Applications/LibreOffice.app/Contents/MacOS", "/opt/libreoffice/program"];
    private readonly string _program;

    /// <summary>A converter that runs a program.</summary>
    /// <param name="program">The path of <c>soffice</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    public LibreOfficeConverter(string program) => _program = program ?? throw new ArgumentNullException(nameof(program));

    /// <summary>The longest time for a file: 60 seconds.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The converter of this machine: <c>soffice</c> on the path or where it is usually installed; null where there is none.</summary>
    public static LibreOfficeConverter? Find()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string? program = folders.Concat(UsualFolders).Where(folder => folder.Length > 0)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return program is null ? null : new LibreOfficeConverter(program);
    }

    /// <inheritdoc/>
    public byte[] Convert(Stream stream, string extension, string targetExtension, CancellationToken cancellationToken)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        _ = extension ?? throw new ArgumentNullException(nameof(extension));
        _ = targetExtension ?? throw new ArgumentNullException(nameof(targetExtension));
        string folder = Path.Combine(Path.GetTempPath(), "perfmodel-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        try
        {
            return Convert(folder, stream, extension, targetExtension, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception)
        {
            throw Failed(e.Message, e);
        }
        finally
        {
            Remove(folder);
        }
    }

    private byte[] Convert(string folder, Stream stream, string extension, string targetExtension, CancellationToken cancellation)
    {
        string source = Path.Combine(folder, "document" + extension);
        using (FileStream file = File.Create(source))
            stream.CopyTo(file);
        LibreOfficeProfile.Write(folder);
        using Process process = Start(folder, source, targetExtension.TrimStart('.'));
        Wait(process, cancellation);
        string result = Path.Combine(folder, "out", "document" + targetExtension);
        return File.Exists(result) ? File.ReadAllBytes(result) : throw Failed(Path.GetFileName(_program), null);
    }

    private Process Start(string folder, string source, string target)
    {
        string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        string arguments = $"-env:UserInstallation={profile} --headless --invisible --norestore --nologo --nodefault --nolockcheck --convert-to {target} --outdir \"{Path.Combine(folder, "out")}\" \"{source}\"";
        var start = new ProcessStartInfo(_program, arguments) { UseShellExecute = false, CreateNoWindow = true, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process = Process.Start(start) ?? throw Failed(Path.GetFileName(_program), null);
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Wait(Process process, CancellationToken cancellation)
    {
        for (int waited = 0; !process.WaitForExit(StepMilliseconds); waited += StepMilliseconds)
        {
            bool late = waited >= TimeLimit.TotalMilliseconds;
            if (!late && !cancellation.IsCancellationRequested)
                continue;
            End(process);
            cancellation.ThrowIfCancellationRequested();
            throw Reading.Limit(DocumentErrorCode.TimeLimitExceeded, (long)TimeLimit.TotalSeconds);
        }
    }

    // soffice is a script or a launcher: the program itself is its child.
    private static void End(Process process)
    {
        try
        {
#if NET8_0_OR_GREATER
            process.Kill(entireProcessTree: true);
#else
            process.Kill();
#endif
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }

    private static DocumentException Failed(string why, Exception? inner) => new(DocumentErrorCode.ConverterFailed, why, null, inner);

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that is still held is left to whoever clears the folder of temporary files.
        }
    }
}
