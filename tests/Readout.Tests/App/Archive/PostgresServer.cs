using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Readout.Tests.App.Archive;

/// <summary>A PostgreSQL server of the tests' own, from Debian's package, in a folder that goes away with it. Started when it is first asked for.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Lazy<string?> _address;
    private string? _folder;

    public PostgresServer() => _address = new Lazy<string?>(Start);

    /// <summary>Why there is none, null when there is one.</summary>
    public static string? Missing => Programs() is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql)" : null;

    /// <summary>The address of a new, empty database.</summary>
    public string NewDatabase()
    {
        string name = $"readout_{Guid.NewGuid():N}";
        Run("psql", "-h", _folder ?? Folder(), "-p", Port, "-U", "readout", "-d", "postgres", "-c", $"CREATE DATABASE {name}");
        return $"{_address.Value}/{name}";
    }

    public void Stop() => Run("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public void Restart() => Run("pg_ctl", "-D", Data, "-o", Options, "-l", Path.Combine(_folder!, "log"), "-w", "start");

    public void Dispose()
    {
        if (_folder is not null)
        {
            Stop();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string Data => Path.Combine(_folder!, "data");

    private string Port { get; set; } = "";

    private string Options => $"-p {Port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=50";

    private string Folder()
    {
        _ = _address.Value;
        return _folder!;
    }

    private string Start()
    {
        Port = FreePort().ToString(CultureInfo.InvariantCulture);
        _folder = Directory.CreateTempSubdirectory("readout-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            Check(Process.Start("chown", ["postgres", _folder]));
        }

        Run("initdb", "-D", Data, "-U", "readout", "-A", "trust", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        Restart();
        return $"postgres://readout@127.0.0.1:{Port}";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The server refuses to run as root; Debian's package makes a user for it.
    private static void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs()!, program);
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.WorkingDirectory = "/";
        Check(Process.Start(start));
    }

    private static void Check(Process? process)
    {
        using (process)
        {
            process!.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}.");
            }
        }
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;
}
