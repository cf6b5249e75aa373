using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>Joins what a record holds to what the archive knows: entities first, then their statements and commitments. Not thread-safe.</summary>
internal sealed class RecordJoiner : IDisposable
{
    private readonly WriterSession _session;
    private readonly EntityTable _entities;
    private readonly ClaimTable _claims;
    private readonly UndertakingTable _undertakings;

    public RecordJoiner(WriterSession session)
    {
        _session = session;
        _entities = new EntityTable(session);
        _claims = new ClaimTable(session);
        _undertakings = new UndertakingTable(session);
    }

    /// <summary>Another program may have written: what is at hand may be old.</summary>
    public void Follow() => _entities.Follow();

    /// <summary>Joins a record whose rows are written and whose article is in its story.</summary>
    public void Join(long article, ArticleRecord record)
    {
        if (record.Entities.Count == 0)
        {
            return;
        }

        DateOnly day = Day(record);
        EntityUpdate entities = _entities.Resolve(article, record, day);
        _claims.Join(article, record, entities, day);
        _undertakings.Join(article, record, entities, day);
    }

    /// <summary>Takes out all that was joined of an article, before its rows are deleted. What others share with it is joined anew without it.</summary>
    public void Remove(long article)
    {
        _undertakings.Remove(article);
        foreach ((long other, HashSet<string> statements) in _claims.Remove(article))
        {
            if (_session.Connection.Scalar(StoredRecord.Newest, ("@id", other)) is byte[] packed && RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _))
            {
                _claims.Join(other, record, _entities.Of(other), Day(record), statements);
            }
        }

        _session.Connection.Execute("DELETE FROM mention WHERE article_id = @id", ("@id", article));
    }

    /// <summary>Takes out the entities of that kind, with all that they said and undertook.</summary>
    public void Remove(Predicate<KnownEntity> isGone) => _entities.Remove(isGone);

    public void Dispose()
    {
        _entities.Dispose();
        _claims.Dispose();
        _undertakings.Dispose();
    }

    private DateOnly Day(ArticleRecord record) => record.Article.Published?.Date ?? DateOnly.FromDateTime(_session.Settings.Time.GetUtcNow().UtcDateTime);
}
