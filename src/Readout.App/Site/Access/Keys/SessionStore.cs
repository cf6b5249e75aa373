using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Access.Keys;

/// <summary>Who is signed in. Thread-safe.</summary>
internal sealed class SessionStore(ReadPool archive, TimeProvider time)
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>The key of a new session, for a cookie; those that are over are cleared away.</summary>
    public string Start()
    {
        string key = SecretKey.New();
        long now = time.Seconds();
        Write(
            ("DELETE FROM session WHERE expires_at <= @now", [("@now", now)]),
            ("INSERT INTO session (key, created_at, expires_at) VALUES (@key, @now, @until)", [("@key", SecretKey.DigestOf(key)), ("@now", now), ("@until", now + (long)Longest.TotalSeconds)]));
        return key;
    }

    public bool IsGoingOn(string key) => archive.Read(connection =>
        connection.Number("SELECT expires_at FROM session WHERE key = @key", ("@key", SecretKey.DigestOf(key))) > time.Seconds());

    public void End(string key) => Write(("DELETE FROM session WHERE key = @key", [("@key", SecretKey.DigestOf(key))]));

    private void Write(params (string Sql, (string, object?)[] Parameters)[] commands)
    {
        using DbConnection connection = archive.Database.Open();
        using DbTransaction transaction = archive.Database.BeginWrite(connection);
        foreach ((string sql, (string, object?)[] parameters) in commands)
        {
            connection.Execute(sql, parameters);
        }

        transaction.Commit();
    }
}
