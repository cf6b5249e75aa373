using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>
/// Tells who the entities of articles are across the archive, and keeps it: the rows of <c>entity</c>, <c>entity_key</c> and <c>mention</c>, and the entities of
/// statements and commitments. Looked up in the database, with what was used last at hand. Not thread-safe.
/// </summary>
internal sealed class EntityTable : IKnownEntities, IDisposable
{
    private const int MostAtHand = 30_000;

    // Of a name that more bear, those seen last: what a name costs must not grow with the archive.
    private const long MostNamesakes = 128;

    private readonly WriterSession _session;
    private readonly WriterCommand _find;
    private readonly WriterCommand _byKey;
    private readonly WriterCommand _put;
    private readonly WriterCommand _putKey;
    private readonly WriterCommand _mention;
    private readonly WriterCommand _roles;
    private readonly WriterCommand _statements;
    private readonly WriterCommand _commitments;
    private Dictionary<long, KnownEntity> _atHand = [];
    private Dictionary<long, KnownEntity> _longerAtHand = [];

    public EntityTable(WriterSession session)
    {
        _session = session;
        _find = session.Command("SELECT state FROM entity WHERE id = @id", "id");
        _byKey = session.Command("SELECT entity_id FROM entity_key WHERE key = @key AND last_day >= @since ORDER BY last_day DESC, entity_id DESC LIMIT @most", "key", "since", "most");
        _put = WriterCommand.Insert(
            session,
            "entity",
            "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, articles = excluded.articles, first_day = excluded.first_day, last_day = excluded.last_day, state = excluded.state",
            "id", "kind", "name", "articles", "first_day", "last_day", "state");
        _putKey = WriterCommand.Insert(
            session, "entity_key", "ON CONFLICT (key, entity_id) DO UPDATE SET last_day = excluded.last_day WHERE entity_key.last_day < excluded.last_day", "key", "entity_id", "last_day");
        _mention = WriterCommand.Insert(session, "mention", "ON CONFLICT (article_id, local) DO UPDATE SET entity_id = excluded.entity_id, verdict = excluded.verdict, roles = excluded.roles", "article_id", "local", "entity_id", "verdict", "roles");
        _roles = session.Command("UPDATE mention SET roles = @roles WHERE article_id = @article AND local = @local", "roles", "article", "local");
        _statements = session.Command("UPDATE statement SET entity_id = @entity WHERE article_id = @article AND speaker_local = @local", "entity", "article", "local");
        _commitments = session.Command("UPDATE commitment SET entity_id = @entity WHERE article_id = @article AND who_local = @local", "entity", "article", "local");
    }

    /// <summary>Resolves the entities of an article whose rows are written.</summary>
    public EntityUpdate Resolve(long article, ArticleRecord record, DateOnly day)
    {
        IReadOnlyList<EntitySighting> sightings = EntitySighting.Of(record);
        long last = _session.Connection.Number("SELECT max(id) FROM entity") ?? 0;
        EntityUpdate update = new EntityResolver(this, Constraints()).Resolve(article, sightings, day, last);
        foreach (KnownEntity entity in update.Changed)
        {
            Put(entity);
        }

        Dictionary<string, string?> roles = record.Entities.ToDictionary(entity => entity.Id, entity => RecordRows.Lines(entity.Roles), StringComparer.Ordinal);
        foreach (EntityResolution resolution in update.Resolutions)
        {
            _mention.Execute(article, resolution.LocalId, resolution.Entity, JsonNames.Of(resolution.Verdict).Value, roles[resolution.LocalId]);
        }

        Point(_statements, article, record.Statements.Select(static statement => statement.Speaker?.Entity), update);
        Point(_commitments, article, record.Commitments.Select(static commitment => commitment.Who?.Entity), update);
        return update;
    }

    private static void Point(WriterCommand rows, long article, IEnumerable<string?> locals, EntityUpdate update)
    {
        foreach (string local in locals.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (update.IdOf(local) is { } entity)
            {
                rows.Execute(entity, article, local);
            }
        }
    }

    /// <summary>Keeps the roles that an article gives, whose entities were resolved before.</summary>
    public void PutRoles(long article, ArticleRecord record)
    {
        foreach (Readout.Entities.Entity entity in record.Entities.Where(entity => entity.Roles.Count > 0))
        {
            _roles.Execute(RecordRows.Lines(entity.Roles), article, entity.Id);
        }
    }

    /// <summary>Who the entities of an article are, as it was resolved.</summary>
    public EntityUpdate Of(long article) => new(
        _session.Connection.Rows(
            "SELECT local, entity_id, verdict FROM mention WHERE article_id = @id ORDER BY local",
            row => new EntityResolution(row.GetString(0), row.NumberOrNull(1), JsonNames.Parse<EntityVerdict>(row.GetString(2))!.Value),
            ("@id", article)),
        []);

    /// <summary>Takes out the entities of that kind, with all that pointed at them.</summary>
    public void Remove(Predicate<KnownEntity> isGone)
    {
        foreach (KnownEntity entity in _session.Connection.Rows("SELECT id, state FROM entity", row => EntityState.Read(row.GetInt64(0), row.GetString(1))).Where(entity => isGone(entity)))
        {
            foreach (string table in (string[])["mention", "statement", "commitment"])
            {
                _session.Connection.Execute($"UPDATE {table} SET entity_id = NULL WHERE entity_id = @id", ("@id", entity.Id));
            }

            foreach (string table in (string[])["claim", "undertaking", "gathering_party"])
            {
                _session.Connection.Execute($"DELETE FROM {table} WHERE entity_id = @id", ("@id", entity.Id));
            }

            _session.Connection.Execute("DELETE FROM entity WHERE id = @id", ("@id", entity.Id));
            _atHand.Remove(entity.Id);
            _longerAtHand.Remove(entity.Id);
        }
    }

    /// <summary>Forgets what is at hand: another program may have written.</summary>
    public void Follow()
    {
        _atHand.Clear();
        _longerAtHand.Clear();
    }

    public IEnumerable<KnownEntity> Find(string key, DateOnly since)
    {
        List<long> ids = _byKey.All(row => row.GetInt64(0), key, (long)StateJson.Day(since), MostNamesakes);
        ids.Sort();
        foreach (long id in ids)
        {
            if (Find(id) is { } entity)
            {
                yield return entity;
            }
        }
    }

    public KnownEntity? Find(long id)
    {
        if (_atHand.TryGetValue(id, out KnownEntity? known))
        {
            return known;
        }

        if (_longerAtHand.TryGetValue(id, out known))
        {
            return AtHand(known);
        }

        KnownEntity? read = _find.First(row => row.GetString(0), id) is { } state ? EntityState.Read(id, state) : null;
        return read is null ? null : AtHand(read);
    }

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_find, _byKey, _put, _putKey, _mention, _roles, _statements, _commitments])
        {
            command.Dispose();
        }
    }

    private void Put(KnownEntity entity)
    {
        _put.Execute(
            entity.Id, JsonNames.Of(entity.Kind).Value, entity.Name, (long)entity.Articles, (long)StateJson.Day(entity.First), (long)StateJson.Day(entity.Last), EntityState.Write(entity));
        foreach (string key in entity.Keys)
        {
            _putKey.Execute(key, entity.Id, (long)StateJson.Day(entity.Last));
        }

        AtHand(entity);
    }

    private KnownEntity AtHand(KnownEntity entity)
    {
        if (_atHand.Count >= MostAtHand)
        {
            (_atHand, _longerAtHand) = (_longerAtHand, _atHand);
            _atHand.Clear();
        }

        return _atHand[entity.Id] = entity;
    }

    private EntityConstraints Constraints() => EntityDecisions.Read(_session.Connection);
}
