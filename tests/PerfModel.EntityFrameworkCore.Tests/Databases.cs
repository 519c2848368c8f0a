using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PerfModel.EntityFrameworkCore.Tests;

/// <summary>SQLite in memory.</summary>
public sealed class Sqlite : IDatabase
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public Sqlite()
    {
        _connection.Open();
        using IndicatorsContext context = Context();
        context.Fill();
    }

    public IndicatorsContext Context() => new(new DbContextOptionsBuilder<IndicatorsContext>().UseSqlite(_connection).Options);

    public void Dispose() => _connection.Dispose();
}

/// <summary>Debian's PostgreSQL, in a folder of its own that only this run sees, without a port.</summary>
public sealed class Postgres : IDatabase
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfmodel-").FullName;
    private readonly string _connection;

    public Postgres()
    {
        _connection = $"Host={_folder};Username=postgres;Database=postgres";
        if (Bin is null)
            return;
        // The server does not run as root.
        if (IsRoot)
            Run("chown", "postgres", _folder);
        AsServer("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
        AsServer("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o", $"-c listen_addresses='' -c fsync=off -k {_folder}", "start");
        try
        {
            using IndicatorsContext context = Context();
            context.Fill();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where the server is installed; null where it is not.</summary>
    public static string? Bin { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [])
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    public IndicatorsContext Context() => new(new DbContextOptionsBuilder<IndicatorsContext>().UseNpgsql(_connection).Options);

    public void Dispose()
    {
        if (Bin is not null)
        {
            NpgsqlConnection.ClearAllPools();
            AsServer("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static void AsServer(string program, params string[] arguments)
    {
        string path = Path.Combine(Bin!, program);
        if (IsRoot)
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = program == "chown" })!;
        if (!process.WaitForExit(120_000) || process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}

/// <summary>A database with the indicators in it.</summary>
public interface IDatabase : IDisposable
{
    IndicatorsContext Context();
}

