using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Access.Keys;

/// <summary>The password of whoever runs the site, as a hash in the archive. Another password ends every session. Thread-safe.</summary>
internal sealed class PasswordStore(ArchiveDatabase database) : IDisposable
{
    private const string Name = "password";

    // A check takes 20 MB and a moment of one core: they wait for each other.
    private readonly SemaphoreSlim _turn = new(1);

    public bool IsSet()
    {
        using DbConnection connection = database.Open();
        return Stored(connection) is not null;
    }

    /// <summary>Makes it the password, unless it is; fails for one that is too short.</summary>
    public void Set(string password)
    {
        if (password.Length is < PasswordHash.ShortestPassword or > PasswordHash.LongestPassword)
        {
            throw new AccessException($"a password has from {PasswordHash.ShortestPassword} to {PasswordHash.LongestPassword} characters");
        }

        using DbConnection connection = database.Open();
        if (Stored(connection) is not { } stored || !PasswordHash.Verify(password, stored))
        {
            Store(connection, password, endsSessions: true);
        }
    }

    /// <summary>Takes the password away, and with it every session; false when there was none.</summary>
    public bool Remove()
    {
        using DbConnection connection = database.Open();
        using DbTransaction transaction = database.BeginWrite(connection);
        bool wasThere = connection.Execute("DELETE FROM setting WHERE name = @name", ("@name", Name)) > 0;
        connection.Execute("DELETE FROM session");
        transaction.Commit();
        return wasThere;
    }

    /// <summary>Whether it is the password. One whose hash is out of date is hashed anew.</summary>
    public async Task<bool> Verify(string password, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => VerifyNow(password), cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private bool VerifyNow(string password)
    {
        using DbConnection connection = database.Open();
        bool isRight = Stored(connection) is { } stored && PasswordHash.Verify(password, stored);
        if (isRight && PasswordHash.IsOutdated(Stored(connection)!))
        {
            Store(connection, password, endsSessions: false);
        }

        return isRight;
    }

    private void Store(DbConnection connection, string password, bool endsSessions)
    {
        string hash = PasswordHash.Of(password);
        using DbTransaction transaction = database.BeginWrite(connection);
        connection.Execute("INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("@name", Name), ("@value", hash));
        if (endsSessions)
        {
            connection.Execute("DELETE FROM session");
        }

        transaction.Commit();
    }

    private static string? Stored(DbConnection connection) => (string?)connection.Scalar("SELECT value FROM setting WHERE name = @name", ("@name", Name));
}
