using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>What people decided about entities. It wins over all evidence, now and for articles to come.</summary>
internal sealed class EntityDecisions(ArchiveWriter writer)
{
    /// <summary>The two are one; known by the smaller of their numbers. How many articles were resolved anew.</summary>
    public int Join(long one, long other, string madeBy) => Decide("join", one, other, null, madeBy);

    /// <summary>The two are not one.</summary>
    public int Part(long one, long other, string madeBy) => Decide("part", one, other, null, madeBy);

    /// <summary>The entity <paramref name="local"/> of an article is <paramref name="entity"/>.</summary>
    public int Pin(long article, string local, long entity, string madeBy) => Decide("pin", article, entity, local, madeBy);

    public static EntityConstraints Read(DbConnection connection)
    {
        List<(string Verb, long One, long Other, string? Local)> all = connection.Rows(
            "SELECT verb, one, other, local FROM entity_decision ORDER BY id", row => (row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.TextOrNull(3)));
        return all.Count == 0 ? EntityConstraints.None : new EntityConstraints(
            all.Where(one => one.Verb == "join").Select(one => new EntityPair(one.One, one.Other)),
            all.Where(one => one.Verb == "part").Select(one => new EntityPair(one.One, one.Other)),
            all.Where(one => one.Verb == "pin").Select(one => new EntityPin(one.One, one.Local!, one.Other)));
    }

    private int Decide(string verb, long one, long other, string? local, string madeBy) => writer.InTransaction(session =>
    {
        string first = verb == "pin" ? "article" : "entity";
        Check(session, first, one);
        Check(session, "entity", other);
        session.Connection.Execute(
            "INSERT INTO entity_decision (verb, one, other, local, made_by, seen_at) VALUES (@verb, @one, @other, @local, @made_by, @seen_at)",
            ("@verb", verb), ("@one", one), ("@other", other), ("@local", local), ("@made_by", madeBy), ("@seen_at", session.Settings.Time.Seconds()));
        List<long> articles = verb == "pin" ? [one] : session.Connection.Rows(
            "SELECT DISTINCT article_id FROM mention WHERE entity_id = @one OR entity_id = @other ORDER BY article_id", row => row.GetInt64(0), ("@one", one), ("@other", other));
        foreach (long article in articles)
        {
            Resolve(session, article);
        }

        return articles.Count;
    });

    private static void Check(WriterSession session, string table, long id)
    {
        if (session.Connection.Number($"SELECT count(*) FROM {table} WHERE id = @id", ("@id", id)) == 0)
        {
            throw new ArchiveException($"there is no {table} {id}");
        }
    }

    private static void Resolve(WriterSession session, long article)
    {
        if (session.Connection.Scalar(StoredRecord.Newest, ("@id", article)) is byte[] packed
            && RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _))
        {
            session.Joins.Remove(article);
            session.Joins.Join(article, record, ClaimWords.OfStatements(record));
        }
    }
}
