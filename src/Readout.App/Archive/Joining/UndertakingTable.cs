using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Commitments;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>The rows of <c>undertaking</c>: the same commitment in any number of articles, and what later reports say came of it. Not thread-safe.</summary>
internal sealed class UndertakingTable : IDisposable
{
    private const string ShowsTheSame =
        "undertaking.words = excluded.words AND coalesce(undertaking.due, '') = coalesce(excluded.due, '') AND coalesce(undertaking.outcome, '') = coalesce(excluded.outcome, '')";

    // Of a doer who undertook more, what was told last.
    private const long MostOfDoer = 512;

    private readonly WriterSession _session;
    private readonly WriterCommand _ofDoer;
    private readonly WriterCommand _ofStory;
    private readonly WriterCommand _last;
    private readonly WriterCommand _put;
    private readonly WriterCommand _point;
    private readonly HashSet<long> _vacant = [];

    // Of the article that is joined.
    private readonly Dictionary<long, List<KnownCommitment>> _read = [];

    public UndertakingTable(WriterSession session)
    {
        _session = session;
        _ofDoer = session.Command("SELECT id, state FROM undertaking WHERE entity_id = @entity ORDER BY last_day DESC, id DESC LIMIT @most", "entity", "most");
        _ofStory = session.Command(
            """
            SELECT u.id, u.state FROM undertaking u WHERE u.id IN (SELECT c.undertaking_id FROM article own JOIN article a ON a.story_id = own.story_id
              JOIN commitment c ON c.article_id = a.id WHERE own.id = @article) ORDER BY u.id
            """,
            "article");
        _last = session.Command("SELECT coalesce(max(id), 0) FROM undertaking");
        _put = WriterCommand.Insert(
            session,
            "undertaking",
            """
            ON CONFLICT (id) DO UPDATE SET words = excluded.words, due = excluded.due, first_day = excluded.first_day, last_day = excluded.last_day, articles = excluded.articles,
              outcome = excluded.outcome, outcome_article = excluded.outcome_article, state = excluded.state,
              sequence = CASE WHEN {same} THEN undertaking.sequence ELSE undertaking.sequence + 1 END, changed_at = CASE WHEN {same} THEN undertaking.changed_at ELSE excluded.changed_at END
            """.Replace("{same}", ShowsTheSame, StringComparison.Ordinal),
            "id", "entity_id", "words", "strength", "due", "first_day", "last_day", "articles", "outcome", "outcome_article", "changed_at", "state");
        _point = session.Command("UPDATE commitment SET undertaking_id = @undertaking WHERE article_id = @article AND local = @local", "undertaking", "article", "local");
    }

    /// <summary>Joins the commitments of an article whose rows are written, and what it says came of earlier ones.</summary>
    public void Join(long article, ArticleRecord record, EntityUpdate entities, DateOnly day)
    {
        IReadOnlyList<CommitmentSighting> sightings = CommitmentSighting.Of(record, entities, article, day);
        IReadOnlyList<OutcomeReport> reports = OutcomeReport.Of(record, entities, article, day);
        if (sightings.Count == 0 && reports.Count == 0)
        {
            return;
        }

        _read.Clear();
        CommitmentUpdate update = new CommitmentJoiner(Of, () => OfStory(article)).Join(sightings, reports, _last.Number());
        foreach (KnownCommitment known in update.Changed)
        {
            Put(known);
        }

        foreach (CommitmentDecision decision in update.Decisions)
        {
            _point.Execute(decision.Commitment, article, decision.LocalId);
        }
    }

    /// <summary>Takes out what an article alone reported, and what it said came of others, before its rows are deleted.</summary>
    public void Remove(long article)
    {
        foreach (KnownCommitment known in Rows("SELECT id, state FROM undertaking WHERE outcome_article = @id", article))
        {
            Put(known with { Outcome = null });
        }

        foreach (KnownCommitment known in Rows("SELECT id, state FROM undertaking WHERE id IN (SELECT undertaking_id FROM commitment WHERE article_id = @id)", article))
        {
            if (InWordsOfAnother(known, article) is { } left)
            {
                Put(left);
            }
            else
            {
                _vacant.Add(known.Id);
            }
        }

        _session.Connection.Execute("UPDATE commitment SET undertaking_id = NULL WHERE article_id = @id", ("@id", article));
    }

    /// <summary>Takes out what no article reports any more.</summary>
    public void Sweep()
    {
        foreach (long id in _vacant)
        {
            _session.Connection.Execute("DELETE FROM undertaking WHERE id = @id AND NOT EXISTS (SELECT 1 FROM commitment c WHERE c.undertaking_id = @id)", ("@id", id));
        }

        _vacant.Clear();
    }

    // Nothing of what the article said of it may stay; null when no other article reports it.
    private KnownCommitment? InWordsOfAnother(KnownCommitment known, long article)
    {
        (string? words, string? language) = _session.Connection.Rows(
            "SELECT c.words, a.language FROM commitment c JOIN article a ON a.id = c.article_id WHERE c.undertaking_id = @id AND c.article_id <> @article ORDER BY c.id LIMIT 1",
            row => ((string?)row.GetString(0), row.TextOrNull(1)),
            ("@id", known.Id),
            ("@article", article)).FirstOrDefault();
        return words is not null && language is not null && ClaimWords.Of(words, language) is { } read
            ? known with { Text = words, Language = language, Words = read, Articles = Math.Max(1, known.Articles - 1) }
            : null;
    }

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_ofDoer, _ofStory, _last, _put, _point])
        {
            command.Dispose();
        }
    }

    private List<KnownCommitment> Of(long doer)
    {
        if (!_read.TryGetValue(doer, out List<KnownCommitment>? commitments))
        {
            commitments = [.. _ofDoer.All(row => UndertakingState.Read(row.GetInt64(0), row.GetString(1)), doer, MostOfDoer).OrderBy(known => known.Id)];
            _read.Add(doer, commitments);
        }

        return commitments;
    }

    private List<KnownCommitment> OfStory(long article) => _ofStory.All(row => UndertakingState.Read(row.GetInt64(0), row.GetString(1)), article);

    private List<KnownCommitment> Rows(string sql, long article) => _session.Connection.Rows(sql, row => UndertakingState.Read(row.GetInt64(0), row.GetString(1)), ("@id", article));

    private void Put(KnownCommitment known) => _put.Execute(
        known.Id, known.Doer, known.Text, JsonNames.Of(known.Strength).Value, known.Due?.ToString(), (long)StateJson.Day(known.First), (long)StateJson.Day(known.Last), (long)known.Articles,
        known.Outcome is { } outcome ? JsonNames.Of(outcome.State).Value : null, known.Outcome?.Article,
        _session.Settings.Time.Seconds(), UndertakingState.Write(known));
}
