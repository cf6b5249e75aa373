using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.App.Archive.Joining;

/// <summary>
/// Joins what an archive of an earlier version holds as this version does: once, some articles in each transaction, going on where a run that was stopped left off.
/// </summary>
internal static class CatchingUp
{
    private const string DoneName = "joined-version";
    private const string PlaceName = "joined-up-to";
    private const string Version = "1";
    private const int AtOnce = 200;

    public static bool IsNeeded(DbConnection connection) => Setting(connection, DoneName) != Version;

    public static void Run(WriterSession session)
    {
        while (IsNeeded(session.Connection))
        {
            session.Run(Some);
        }
    }

    private static int Some(WriterSession session)
    {
        DbConnection connection = session.Connection;
        long last = Setting(connection, PlaceName) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;
        List<long> articles = connection.Rows("SELECT id FROM article WHERE id > @last ORDER BY id LIMIT @most", row => row.GetInt64(0), ("@last", last), ("@most", (long)AtOnce));
        foreach (long article in articles)
        {
            if (connection.Scalar(StoredRecord.Newest, ("@id", article)) is byte[] packed && RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _))
            {
                session.Joins.CatchUp(article, record);
            }
        }

        if (articles.Count < AtOnce)
        {
            Set(connection, DoneName, Version);
            connection.Execute("DELETE FROM setting WHERE name = @name", ("@name", PlaceName));
        }
        else
        {
            Set(connection, PlaceName, articles[^1].ToString(CultureInfo.InvariantCulture));
        }

        return articles.Count;
    }

    private static string? Setting(DbConnection connection, string name) => connection.Scalar("SELECT value FROM setting WHERE name = @name", ("@name", name)) as string;

    private static void Set(DbConnection connection, string name, string value) => connection.Execute(
        "INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("@name", name), ("@value", value));
}
