using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>Joins what a record holds to what the archive knows: entities first, then their statements and commitments. Not thread-safe.</summary>
internal sealed class RecordJoiner : IDisposable
{
    private readonly WriterSession _session;
    private readonly EntityTable _entities;
    private readonly ClaimTable _claims;
    private readonly UndertakingTable _undertakings;
    private readonly GatheringTable _gatherings;

    public RecordJoiner(WriterSession session)
    {
        _session = session;
        _entities = new EntityTable(session);
        _claims = new ClaimTable(session);
        _undertakings = new UndertakingTable(session);
        _gatherings = new GatheringTable(session, _entities);
    }

    /// <summary>Another program may have written: what is at hand may be old.</summary>
    public void Follow() => _entities.Follow();

    /// <summary>Joins a record whose rows are written and whose article is in its story.</summary>
    public void Join(long article, ArticleRecord record, IReadOnlyDictionary<string, ClaimWords> claims)
    {
        DateOnly day = Day(record);
        if (record.Entities.Count > 0)
        {
            EntityUpdate entities = _entities.Resolve(article, record, day);
            _claims.Join(article, record, claims, entities, day);
            _undertakings.Join(article, record, entities, day);
            _gatherings.Join(article, record, entities, day);
        }

        Sweep();
    }

    /// <summary>Brings an article that an earlier version of the program joined up to what this one keeps of it.</summary>
    public void CatchUp(long article, ArticleRecord record)
    {
        EntityUpdate entities = _entities.Of(article);
        _entities.PutRoles(article, record);
        _gatherings.Join(article, record, entities, Day(record));
    }

    /// <summary>
    /// Takes out all that was joined of an article, before its rows are deleted. What others share with it is joined anew without it. Followed by <see cref="Join"/> of
    /// the same article, its meetings and undertakings keep their numbers; else <see cref="Sweep"/> takes out what nobody tells of any more.
    /// </summary>
    public void Remove(long article)
    {
        _gatherings.Remove(article);
        _undertakings.Remove(article);
        foreach ((long other, HashSet<string> statements) in _claims.Remove(article))
        {
            if (_session.Connection.Scalar(StoredRecord.Newest, ("@id", other)) is byte[] packed && RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _))
            {
                _claims.Join(other, record, ClaimWords.OfStatements(record), _entities.Of(other), Day(record), statements);
            }
        }

        _session.Connection.Execute("DELETE FROM mention WHERE article_id = @id", ("@id", article));
    }

    /// <summary>Takes out the meetings and undertakings that only removed articles told of.</summary>
    public void Sweep()
    {
        _undertakings.Sweep();
        _gatherings.Sweep();
    }

    /// <summary>Takes out the entities of that kind, with all that they said and undertook.</summary>
    public void Remove(Predicate<KnownEntity> isGone) => _entities.Remove(isGone);

    public void Dispose()
    {
        _entities.Dispose();
        _claims.Dispose();
        _undertakings.Dispose();
        _gatherings.Dispose();
    }

    private DateOnly Day(ArticleRecord record) => record.Article.Published?.Date ?? DateOnly.FromDateTime(_session.Settings.Time.GetUtcNow().UtcDateTime);
}
