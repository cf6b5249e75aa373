using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Access.Keys;

/// <summary>What a program that carries a token may do.</summary>
internal enum TokenScope
{
    Read = 1,
    Write,
}

/// <summary>A token without its secret.</summary>
internal sealed record ApiToken(string Name, TokenScope Scope, long CreatedAt);

/// <summary>The tokens that programs sign in with.</summary>
internal static class TokenStore
{
    // So that a token in a text that should not have one is found.
    private const string Prefix = "readout_";

    /// <summary>A new token, to be shown once; null when there is one of that name.</summary>
    public static string? Add(ArchiveDatabase database, DbConnection connection, string name, TokenScope scope, TimeProvider time)
    {
        string token = Prefix + SecretKey.New();
        using DbTransaction transaction = database.BeginWrite(connection);
        int added = connection.Execute(
            "INSERT INTO api_token (name, key, scope, created_at) VALUES (@name, @key, @scope, @now) ON CONFLICT (name) DO NOTHING",
            ("@name", name),
            ("@key", SecretKey.DigestOf(token)),
            ("@scope", NameOf(scope)),
            ("@now", time.Seconds()));
        transaction.Commit();
        return added > 0 ? token : null;
    }

    public static IReadOnlyList<ApiToken> List(DbConnection connection) =>
        connection.Rows("SELECT name, scope, created_at FROM api_token ORDER BY name", row => new ApiToken(row.GetString(0), ScopeOf(row.GetString(1)), row.GetInt64(2)));

    /// <summary>Takes a token out; false when there is none of that name.</summary>
    public static bool Remove(ArchiveDatabase database, DbConnection connection, string name)
    {
        using DbTransaction transaction = database.BeginWrite(connection);
        int removed = connection.Execute("DELETE FROM api_token WHERE name = @name", ("@name", name));
        transaction.Commit();
        return removed > 0;
    }

    /// <summary>What a token allows; null for one that is not there.</summary>
    public static TokenScope? Find(DbConnection connection, string token) =>
        connection.Scalar("SELECT scope FROM api_token WHERE key = @key", ("@key", SecretKey.DigestOf(token))) is string scope ? ScopeOf(scope) : null;

    public static string NameOf(TokenScope scope) => scope == TokenScope.Write ? "write" : "read";

    private static TokenScope ScopeOf(string name) => name == "write" ? TokenScope.Write : TokenScope.Read;
}
